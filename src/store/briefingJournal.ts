// A journal of briefings for a page that goes before the device's database has answered: written at once, in a block of
// its own a window, and read by the next page.

import { formatBriefingFile, parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { Unkept } from '#domain/briefing/journal.ts';

const PREFIX = 'nenpyo.journal.';
const LISTS = ['agreed', 'sent', 'ours'] as const;

/** Writes nothing where storage is full or blocked. */
export function writeJournal(name: string, unkept: Unkept): void {
  try {
    const texts = Object.fromEntries(LISTS.map((list) => [list, formatBriefingFile(unkept[list])]));
    localStorage.setItem(PREFIX + name, JSON.stringify({ ...texts, order: unkept.order }));
  } catch {
    // The database is then the only one that keeps it.
  }
}

/** What other pages have left, by the names they wrote it under. */
export function readJournals(): ReadonlyMap<string, Unkept> {
  try {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return new Map(
      names.flatMap((key) => {
        const unkept = parseUnkept(localStorage.getItem(key) ?? '');
        return unkept ? [[key.slice(PREFIX.length), unkept]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

export function dropJournal(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // What could not be written is not there.
  }
}

function parseUnkept(text: string): Unkept | null {
  try {
    const texts = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const read = (list: (typeof LISTS)[number]) => {
      const result = parseBriefingFile(String(texts[list]), () => crypto.randomUUID());
      if (result.status !== 'read') throw new Error(result.status);
      return result.briefings;
    };
    const ours = read('ours');
    // Journals of before held the lists whole.
    const order = Array.isArray(texts['order']) ? texts['order'].map(String) : ours.map(({ id }) => id);
    return { agreed: read('agreed'), sent: read('sent'), ours, order };
  } catch {
    return null;
  }
}
