// Briefings as files, `.nenpyo.json`. A file opens as far as it can: what is broken is dropped and told.

import { upgrade } from '#lib/upgrade.ts';
import { type Briefing, LONGEST_TEXT, MOST_SCENES, type Scene } from './briefing.ts';

export const BRIEFING_FORMAT = 'nenpyo-briefing';
/** Raised when a file of before would be read as something else; then `FILE_UPGRADES` gets a step. */
export const BRIEFING_VERSION = 1;

type RawFile = Readonly<Record<string, unknown>>;

/**
 * What files and devices hold of older versions, as this one writes it: from version 1 to 2 first; none so far. The views
 * in their scenes are addresses, which have versions of their own (store/address/addressUpgrades.ts).
 */
export const FILE_UPGRADES: readonly ((file: RawFile) => RawFile)[] = [];

export type BriefingFileResult =
  | {
      readonly status: 'read';
      readonly briefings: readonly Briefing[];
      /** How many scenes and briefings could not be read. */
      readonly dropped: number;
      /** How many texts were longer than LONGEST_TEXT, and were cut there. */
      readonly cut: number;
      /** The file is from a later version than this app knows. */
      readonly isNewer: boolean;
    }
  | { readonly status: 'notJson' | 'notBriefing' };

/** The text of a file that `parseBriefingFile` reads back. */
export function formatBriefingFile(briefings: readonly Briefing[]): string {
  return `${JSON.stringify({ format: BRIEFING_FORMAT, version: BRIEFING_VERSION, briefings }, null, 2)}\n`;
}

/** Reads a briefing file. `newId` gives ids to scenes and briefings that have none or share one. */
export function parseBriefingFile(text: string, newId: () => string, steps = FILE_UPGRADES): BriefingFileResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { status: 'notJson' };
  }
  if (!isRecord(value) || value['format'] !== BRIEFING_FORMAT) return { status: 'notBriefing' };
  const version = typeof value['version'] === 'number' ? value['version'] : 1;
  const written = upgrade(value, version, steps)['briefings'];
  if (!Array.isArray(written)) return { status: 'notBriefing' };
  let dropped = 0;
  let cut = 0;
  const bounded = (value: unknown) => {
    if (typeof value !== 'string') return '';
    if (value.length > LONGEST_TEXT) cut++;
    return value.slice(0, LONGEST_TEXT);
  };
  const seen = new Set<string>();
  const idOf = (wished: unknown) => {
    const id = typeof wished === 'string' && /^[\w-]{1,64}$/.test(wished) && !seen.has(wished) ? wished : newId();
    seen.add(id);
    return id;
  };
  const readScene = (raw: unknown): Scene[] => {
    if (!isRecord(raw) || typeof raw['view'] !== 'string') {
      dropped++;
      return [];
    }
    return [
      {
        id: idOf(raw['id']),
        view: bounded(raw['view']),
        title: bounded(raw['title']),
        text: bounded(raw['text']),
        notes: bounded(raw['notes']),
      },
    ];
  };
  const briefings = (written as readonly unknown[]).flatMap((raw): Briefing[] => {
    if (!isRecord(raw) || !Array.isArray(raw['scenes'])) {
      dropped++;
      return [];
    }
    const scenes = raw['scenes'] as readonly unknown[];
    dropped += Math.max(0, scenes.length - MOST_SCENES);
    const minutes = raw['plannedMinutes'];
    return [
      {
        id: idOf(raw['id']),
        title: bounded(raw['title']),
        plannedMinutes: typeof minutes === 'number' && minutes > 0 && minutes < 24 * 60 ? minutes : null,
        scenes: scenes.slice(0, MOST_SCENES).flatMap(readScene),
      },
    ];
  });
  return { status: 'read', briefings, dropped, cut, isNewer: version > BRIEFING_VERSION };
}

function isRecord(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
