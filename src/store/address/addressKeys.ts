// Every key an address may hold, in the order in which they are written, and the version it is written in.

import type { Facet } from '#domain/record/indices.ts';

/** A view: what is shown, and how. */
export const VIEW_KEYS = [
  'view',
  'lanes',
  'hide',
  'q',
  'person',
  'together',
  'part',
  'office',
  'topic',
  'kind',
  'place',
  'org',
  'side',
  'account',
  'tier',
  'from',
  'to',
  'third',
  'holders',
  'at',
  'event',
  'briefing',
  'scene',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

export const KEYS = [
  /** The briefing whose notes the presenter's window shows. */
  'presenter',
  ...VIEW_KEYS,
  /** The language of the visit. */
  'lang',
  /** Where the dataset lies; without it and without `file` an address is about the bundled record. */
  'data',
  /** The name of a file of the user's own. */
  'file',
  /** The version; version 1 is written without. */
  'v',
] as const;
export type Key = (typeof KEYS)[number];

/** Raised when an address of before would be read as something else; then `UPGRADES` gets a step. */
export const ADDRESS_VERSION = 1;

/** Values that may be several: by comma, or in parts of their own. */
const LISTS: Readonly<Record<Facet | 'hide' | 'part', true>> = {
  hide: true,
  person: true,
  part: true,
  office: true,
  topic: true,
  kind: true,
  place: true,
  org: true,
  side: true,
  account: true,
  tier: true,
};

export function isList(key: Key): boolean {
  return Object.hasOwn(LISTS, key);
}

/** The longest value that is read; a name or a text that is longer is cut. */
export const LONGEST_VALUE = 200;

export function isKey(text: string): text is Key {
  return (KEYS as readonly string[]).includes(text);
}
