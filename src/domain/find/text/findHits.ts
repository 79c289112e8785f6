// Where what is looked for stands in a text, to be marked there as it is written.

import { foldWithOrigins } from './foldWords.ts';
import type { Term } from './readSearch.ts';

export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the terms occur in a text, as places in the text as written (folding changes lengths, so each folded sign
 * remembers where it came from). Overlapping hits are joined, in order.
 */
export function findHits(text: string, terms: readonly Term[]): readonly HitRange[] {
  if (terms.length === 0) return [];
  const { folded, origins, ends } = foldWithOrigins(text);
  const ranges: HitRange[] = [];
  for (const form of terms.flat()) {
    const letters = form.trim().length;
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1)) {
      // A form begins with the space before its word.
      const first = at + 1;
      ranges.push({ start: origins[first] ?? 0, end: ends[first + letters - 1] ?? text.length });
    }
  }
  return joinRanges(ranges);
}

function joinRanges(ranges: readonly HitRange[]): readonly HitRange[] {
  const joined: HitRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}
