// Briefings in the device's database. A write is the whole list in one transaction, so that a crash leaves
// the list before it. What cannot be read is set aside before anything is written in its place.

import { get, set, update } from 'idb-keyval';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile, parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import { dropJournal, readJournals, writeJournal } from './briefingJournal.ts';
import type { BriefingStorage } from './briefingShelf.ts';

const KEY = 'nenpyo.briefings';
const KEY_ASIDE = 'nenpyo.briefings.aside';
const CHANNEL = 'nenpyo.briefings';

const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;

export const deviceBriefings: BriefingStorage = {
  read: async () => {
    const text = await get<unknown>(KEY);
    return { briefings: readStored(text), unread: isWhole(text) ? null : String(text) };
  },
  update: async (change) => {
    const text = await get<unknown>(KEY);
    if (!isWhole(text)) await set(KEY_ASIDE, text);
    await update<unknown>(KEY, (stored) => formatBriefingFile(change(readStored(stored))));
    channel?.postMessage('changed');
  },
  watch: (onChange) => {
    if (channel) channel.onmessage = onChange;
  },
  onLeave: (unkept) => {
    const name = crypto.randomUUID();
    const write = () => {
      const left = unkept();
      if (left) writeJournal(name, left);
      else dropJournal(name);
    };
    window.addEventListener('pagehide', write);
    // On a phone a page that is out of sight may never hear of its end; back in sight, what it left may be kept by now.
    document.addEventListener('visibilitychange', write);
  },
  left: () => {
    const journals = readJournals();
    return { unkept: [...journals.values()], drop: () => [...journals.keys()].forEach(dropJournal) };
  },
};

function readStored(text: unknown): readonly Briefing[] {
  const result = parse(text);
  return result?.status === 'read' ? result.briefings : [];
}

/** Whether writing back what was read loses nothing. */
function isWhole(text: unknown): boolean {
  if (text === undefined) return true;
  const result = parse(text);
  return result?.status === 'read' && result.dropped === 0 && result.cut === 0 && !result.isNewer;
}

function parse(text: unknown) {
  return typeof text === 'string' ? parseBriefingFile(text, () => crypto.randomUUID()) : null;
}
