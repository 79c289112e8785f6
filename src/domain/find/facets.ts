// Which events a query leaves, and for each facet value the number of events it would leave.
// One pass: an event that fails exactly one facet still counts for the values of that facet,
// because a facet's counts ignore its own choice.

import { FACETS, type Facet, type FacetIndex, type Indices, partCode } from '../record/indices.ts';
import { type ActiveFilter, activeFilters, periodOf, type Query, restrictsParts, withoutFilter } from './query.ts';
import { searchTerms } from './search.ts';

export interface Matches {
  /** Positions of the matching events, in time order. */
  readonly positions: Uint32Array;
  /** Per facet, the number of events each value (by ordinal) would leave. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

/** `searchTexts` are those of `buildSearchTexts`; they are asked for only when the query has text. */
export function matchEvents(indices: Indices, query: Query, searchTexts: () => readonly string[]): Matches {
  const { firstDays, lastDays } = indices;
  const period = periodOf(query);
  const terms = searchTerms(query.text);
  const texts = terms.length > 0 ? searchTexts() : [];
  const tests = FACETS.map((facet) => facetTest(indices.facets[facet], facet, query));
  const counts = FACETS.map((facet) => new Uint32Array(indices.facets[facet].values.length));
  const positions: number[] = [];

  for (let event = 0; event < indices.events.length; event++) {
    if ((lastDays[event] ?? 0) < period.firstDay || (firstDays[event] ?? 0) > period.lastDay) continue;
    if (terms.length > 0 && !terms.every((term) => texts[event]?.includes(term))) continue;
    let failures = 0;
    let failed = 0;
    for (let i = 0; i < tests.length && failures < 2; i++) {
      if (tests[i]?.passes(event) === false) {
        failures++;
        failed = i;
      }
    }
    if (failures === 0) {
      positions.push(event);
      for (let i = 0; i < tests.length; i++) tests[i]?.count(event, counts[i] as Uint32Array);
    } else if (failures === 1 && !tests[failed]?.needsAll) {
      tests[failed]?.count(event, counts[failed] as Uint32Array);
    }
  }
  return {
    positions: Uint32Array.from(positions),
    counts: Object.fromEntries(FACETS.map((facet, i) => [facet, counts[i]])) as Record<Facet, Uint32Array>,
  };
}

interface FacetTest {
  readonly passes: (event: number) => boolean;
  readonly count: (event: number, into: Uint32Array) => void;
  /** All chosen values in one event: then a value adds to the choice, and a failed event would stay failed. */
  readonly needsAll: boolean;
}

function facetTest(index: FacetIndex, facet: Facet, query: Query): FacetTest {
  const { offsets, ordinals, parts } = index;
  const needsAll = facet === 'person' && query.together;
  const chosen = query.facets[facet].flatMap((value) => index.ordinalOf.get(value) ?? []);
  const isChosen = new Uint8Array(index.values.length);
  for (const ordinal of chosen) isChosen[ordinal] = 1;
  const needed = query.facets[facet].length === 0 ? 0 : needsAll ? query.facets[facet].length : 1;

  const countsPart = new Uint8Array(3).fill(1);
  if (facet === 'person' && restrictsParts(query)) {
    countsPart.fill(0);
    for (const part of query.parts) countsPart[partCode(part)] = 1;
  }
  const counted = (at: number) => parts === null || countsPart[parts[at] ?? 0] === 1;

  return {
    needsAll,
    passes(event) {
      if (needed === 0) return true;
      let found = 0;
      for (let at = offsets[event] ?? 0; at < (offsets[event + 1] ?? 0); at++) {
        if (isChosen[ordinals[at] ?? 0] === 1 && counted(at)) found++;
      }
      return found >= needed;
    },
    count(event, into) {
      for (let at = offsets[event] ?? 0; at < (offsets[event + 1] ?? 0); at++) {
        const ordinal = ordinals[at] ?? 0;
        if (counted(at)) into[ordinal] = (into[ordinal] ?? 0) + 1;
      }
    },
  };
}

/** A filter that could go, and how many events the record would then show. */
export interface Loosening {
  readonly filter: ActiveFilter;
  readonly count: number;
}

/** Which single filters to take away when nothing matches: those that leave something, the most first. */
export function loosenings(
  indices: Indices,
  query: Query,
  searchTexts: () => readonly string[],
  opening?: Query,
): readonly Loosening[] {
  return activeFilters(query, opening)
    .map((filter) => ({
      filter,
      count: matchEvents(indices, withoutFilter(query, filter), searchTexts).positions.length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
