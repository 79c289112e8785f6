// Values of facets whose name is what is typed into the search: to filter by one finds what is about it, and not only
// what names it.

import type { Facet, Indices } from '../../record/indices.ts';
import type { Query } from '../query.ts';
import { isFound } from '../search.ts';
import { type Named, namesOf } from '../searched.ts';
import { foldWords } from '../text/foldWords.ts';
import type { Search } from '../text/readSearch.ts';

export interface Offer {
  readonly facet: Named;
  readonly value: string;
  /** How many events the filter would leave in place of the words. */
  readonly count: number;
}

const OFFERED: readonly Named[] = ['topic', 'person', 'place', 'org', 'office'];
const MOST_OFFERS = 4;
/** A single letter begins too many names; one sign of a script without spaces may be a whole one. */
const LEAST_LETTERS = 2;
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

/**
 * Those whose name is typed, first of them those with no more in their name, then those of most events. `countsOf`: how
 * many events each value of a facet leaves without the words.
 */
export function offersFor(
  indices: Indices,
  { wanted }: Pick<Search, 'wanted'>,
  chosen: Query['facets'],
  countsOf: (facet: Facet) => Uint32Array,
): readonly Offer[] {
  const typed = wanted.flatMap(([form = '']) => form.trim()).join(' ');
  if (typed.length < LEAST_LETTERS && !WIDE.test(typed)) return [];
  const named = OFFERED.flatMap((facet) =>
    indices.facets[facet].values.flatMap((value, code) => {
      const names = namesOf(indices, facet, value).map(({ text }) => foldWords(text));
      const isNamed = names.some((name) => isFound(name, { wanted, unwanted: [] }));
      if (!isNamed || chosen[facet].includes(value)) return [];
      const isWhole = names.some((name) => name.split('\n')[0]?.trim() === typed);
      return { facet, value, isWhole, count: countsOf(facet)[code] ?? 0 };
    }),
  );
  return named
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count)
    .slice(0, MOST_OFFERS)
    .map(({ facet, value, count }) => ({ facet, value, count }));
}
