// JSON as people write it: what JSON itself reads, and what is nearly JSON (nearlyJson.ts) as far as it is meant
// beyond doubt. What is not is told with its place, in no parser's English.

import { type Looseness, NearlyJson } from './nearlyJson.ts';
import { placeOf, type TextPlace, wordAt } from './textPlace.ts';

export interface LooseJson {
  readonly what: Looseness;
  /** Where it stands for the first time. */
  readonly at: TextPlace;
  readonly count: number;
}

export type ReadJson =
  | { readonly status: 'read'; readonly value: unknown; readonly loose: readonly LooseJson[] }
  | { readonly status: 'cutOff'; readonly at: TextPlace }
  /** `found` is what stands where nothing of the kind can stand. */
  | { readonly status: 'notJson'; readonly at: TextPlace; readonly found: string };

/** In a longer text that is JSON, names that stand twice in one object are not looked for. */
const LONGEST_LOOKED_AT = 5_000_000;

/** Never throws. */
export function readJson(text: string): ReadJson {
  const strict = parseStrictly(text);
  if (strict && text.length > LONGEST_LOOKED_AT) return { status: 'read', value: strict.value, loose: [] };
  const nearly = new NearlyJson(text);
  const result = nearly.read();
  const loose = [...nearly.loosenesses].map(([what, { index, count }]) => ({ what, at: placeOf(text, index), count }));
  if (strict) {
    return { status: 'read', value: strict.value, loose: loose.filter(({ what }) => what === 'repeatedName') };
  }
  if (result.status === 'read') return { status: 'read', value: result.value, loose };
  const at = placeOf(text, result.index);
  return result.status === 'cutOff'
    ? { status: 'cutOff', at }
    : { status: 'notJson', at, found: wordAt(text, result.index) };
}

function parseStrictly(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
