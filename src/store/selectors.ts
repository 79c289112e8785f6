// What follows from the facts: memoised pure functions of the state, so that the same facts give the
// same objects.

import { type Loosening, loosenings, type Matches, matchEvents } from '#domain/find/facets.ts';
import { type ActiveFilter, activeFilters } from '#domain/find/query.ts';
import { searchTerms } from '#domain/find/search.ts';
import { buildLanes, type Lane } from '#domain/picture/lanes.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { neighbour } from '#domain/record/succession.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { memoize } from '#lib/memoize.ts';
import type { OpenRecord } from './record.ts';
import type { State } from './viewState.ts';

export interface Selectors {
  readonly matches: (state: State) => Matches;
  readonly lanes: (state: State) => readonly Lane[];
  readonly shownWindow: (state: State) => TimeWindow;
  readonly activeFilters: (state: State) => readonly ActiveFilter[];
  /** Only worth asking when nothing matches. */
  readonly loosenings: (state: State) => readonly Loosening[];
  readonly searchTerms: (state: State) => readonly string[];
  readonly selectedEvent: (state: State) => EventRecord | null;
  readonly hasPrevious: (state: State) => boolean;
  readonly hasNext: (state: State) => boolean;
}

export function createSelectors(record: OpenRecord): Selectors {
  const { indices, searchTexts, wholeWindow } = record;
  const match = memoize((query: State['query']) => matchEvents(indices, query, searchTexts));
  const lanes = memoize((by: State['lanes'], matches: Matches) => buildLanes(indices, by, matches.positions));
  const filters = memoize(activeFilters);
  const loosen = memoize((query: State['query']) => loosenings(indices, query, searchTexts));
  const terms = memoize(searchTerms);
  const matches = (state: State) => match(state.query);
  const positionOf = (state: State) => (state.selection ? (indices.positionOf.get(state.selection) ?? null) : null);
  return {
    matches,
    lanes: (state) => lanes(state.lanes, matches(state)),
    shownWindow: (state) => state.window ?? wholeWindow,
    activeFilters: (state) => filters(state.query),
    loosenings: (state) => loosen(state.query),
    searchTerms: (state) => terms(state.query.text),
    selectedEvent: (state) => indices.events[positionOf(state) ?? -1] ?? null,
    hasPrevious: (state) => neighbour(matches(state).positions, positionOf(state), 'previous') !== null,
    hasNext: (state) => neighbour(matches(state).positions, positionOf(state), 'next') !== null,
  };
}
