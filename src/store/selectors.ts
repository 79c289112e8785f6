// What follows from the facts: memoised pure functions of the state, so that the same facts give the
// same objects.

import { type Loosening, loosenings, type Matches, matchEvents } from '#domain/find/facets.ts';
import { type ActiveFilter, activeFilters, hasSameTiers, type Query, withFacet } from '#domain/find/query.ts';
import type { Searcher } from '#domain/find/search.ts';
import { isBlank, readSearch, type Search } from '#domain/find/text/readSearch.ts';
import { eventsInWindow } from '#domain/picture/eventsInWindow.ts';
import { buildLanes, type Lane } from '#domain/picture/lanes.ts';
import type { EventTable } from '#domain/record/eventTable.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { type TermOfOffice, termsOfOffice } from '#domain/record/officeTerms.ts';
import { neighbour } from '#domain/record/succession.ts';
import type { DaySpan, TimeWindow } from '#domain/time/timeWindow.ts';
import { memoize } from '#lib/memoize.ts';
import { drawnDays, type OpenRecord, spanOfTiers } from './record.ts';
import type { State } from './viewState.ts';

/** What decides which events a view shows. */
type Asked = Pick<State, 'record' | 'query' | 'view'>;

export interface Selectors {
  readonly matches: (state: Asked) => Matches;
  /** Every lane there is for what matches. */
  readonly lanes: (state: Asked & Pick<State, 'lanes'>) => readonly Lane[];
  /** Those of them that are drawn. */
  readonly shownLanes: (state: Asked & Pick<State, 'lanes' | 'hiddenLanes'>) => readonly Lane[];
  /** The window at rest: what the address says. */
  readonly shownWindow: (state: Pick<State, 'record' | 'window'>) => TimeWindow;
  /** The window on the screen: where the picture is while it moves. */
  readonly seenWindow: (state: Pick<State, 'record' | 'window' | 'moving'>) => TimeWindow;
  /** The matching events the window touches; all of them in the ledger, which has no window. */
  readonly inView: (state: Asked & Pick<State, 'window'>) => Uint32Array;
  /** Whether the reader has its column, which the accounts of an event fill themselves; see `hidesReader`. */
  readonly showsReader: (state: Pick<State, 'selection' | 'hidesReader' | 'setsReaderAside' | 'view'>) => boolean;
  /** The days the density strip covers: those of the chosen tiers. */
  readonly stripSpan: (state: Pick<State, 'record' | 'query'>) => DaySpan;
  /** Events the rest of the query would leave but the tiers the page opens on hide. */
  readonly hiddenByTier: (state: State) => number;
  /** Of the people and offices filtered for, where changes of office are asked for; else none. */
  readonly termsOfOffice: (state: Pick<State, 'record' | 'query' | 'holders'>) => readonly TermOfOffice[];
  readonly activeFilters: (state: State) => readonly ActiveFilter[];
  /** Only worth asking when nothing matches. */
  readonly loosenings: (state: State) => readonly Loosening[];
  /** What the text of the query asks for. */
  readonly search: (state: Pick<State, 'query'>) => Search;
  /** What of it is wanted, to be marked. */
  readonly searchTerms: (state: Pick<State, 'query'>) => Search['wanted'];
  /** What matches without the words that are searched for. */
  readonly matchesWithoutWords: (state: Asked) => Matches;
  readonly selectedEvent: (state: State) => EventRecord | null;
  /** The days at which the chosen event is drawn: what began before the record stands where that begins. */
  readonly selectedSpan: (state: Pick<State, 'record' | 'selection'>) => DaySpan | null;
  readonly hasPrevious: (state: State) => boolean;
  readonly hasNext: (state: State) => boolean;
}

const NO_TERMS: readonly TermOfOffice[] = [];

export function createSelectors(): Selectors {
  const match = memoize(matchEvents);
  const matchWithoutWords = memoize(matchEvents);
  const withoutWords = memoize((query: Query) => ({ ...query, text: '' }));
  const findNothing: Searcher = () => new Uint8Array();
  const sortIntoLanes = memoize(
    (indices: Indices, by: State['lanes'], { ordinals }: Matches, facets: Query['facets']) =>
      buildLanes(indices, by, ordinals, facets),
  );
  const withoutLanes = memoize((lanes: readonly Lane[], hidden: readonly string[]) =>
    hidden.length === 0 ? lanes : lanes.filter(({ id }) => !hidden.includes(id)),
  );
  // By the days themselves: the indices are others when texts have arrived.
  const touching = memoize((firstDays: Int32Array, lastDays: Int32Array, ordinals: Uint32Array, window: TimeWindow) =>
    eventsInWindow({ firstDays, lastDays }, ordinals, window),
  );
  const filters = memoize(activeFilters);
  const loosen = memoize(({ indices, opening, search }: OpenRecord, query: Query) =>
    loosenings(indices, query, search, opening),
  );
  const read = memoize(readSearch);
  const strip = memoize(spanOfTiers);
  const officeTerms = memoize(termsOfOffice);
  const chosenTerms = memoize((terms: readonly TermOfOffice[], facets: Query['facets']) =>
    terms.filter(
      ({ office, person }) =>
        (facets.office.length === 0 || facets.office.includes(office)) &&
        (facets.person.length === 0 || facets.person.includes(person)),
    ),
  );
  // A table may make an event anew; the chosen one stays the same object.
  const eventAt = memoize((events: EventTable, ordinal: number) => events.at(ordinal) ?? null);
  const selectedDays = memoize(drawnDays);
  const everyTier = memoize((query: Query) => withFacet(query, 'tier', []));
  // An issue is followed through the whole record: the tiers the page opens on are the timeline's.
  const asked = ({ record, query, view }: Asked) =>
    view === 'ledger' && hasSameTiers(query, record.opening) ? everyTier(query) : query;
  // Without a search, texts that arrive change nothing.
  const matches = (state: Asked) => {
    const query = asked(state);
    const { withoutTexts, search } = state.record;
    return match(withoutTexts, query, isBlank(read(query.text)) ? findNothing : search);
  };
  const ordinalOf = ({ record, selection }: Pick<State, 'record' | 'selection'>) =>
    selection ? (record.indices.ordinalOf.get(selection) ?? null) : null;
  const shownWindow = ({ window, record }: Pick<State, 'record' | 'window'>) => window ?? record.openingWindow;
  const lanes = (state: Asked & Pick<State, 'lanes'>) =>
    sortIntoLanes(state.record.withoutTexts, state.lanes, matches(state), asked(state).facets);
  return {
    matches,
    lanes,
    shownLanes: (state) => withoutLanes(lanes(state), state.hiddenLanes),
    shownWindow,
    seenWindow: (state) => state.moving ?? shownWindow(state),
    inView: (state) => {
      const { ordinals } = matches(state);
      const { firstDays, lastDays } = state.record.indices;
      return state.view === 'ledger' ? ordinals : touching(firstDays, lastDays, ordinals, shownWindow(state));
    },
    showsReader: ({ selection, hidesReader, setsReaderAside, view }) =>
      view !== 'accounts' && (selection === null ? !hidesReader : !setsReaderAside),
    stripSpan: ({ record, query }) => strip(record.withoutTexts, query.facets.tier) ?? record.span,
    hiddenByTier: (state) => {
      const { record, query } = state;
      if (state.view === 'ledger' || !hasSameTiers(query, record.opening)) return 0;
      if (query.facets.tier.length === 0) return 0;
      const { values } = record.indices.facets.tier;
      const counts = matches(state).counts('tier');
      return values.reduce((sum, tier, i) => sum + (query.facets.tier.includes(tier) ? 0 : (counts[i] ?? 0)), 0);
    },
    termsOfOffice: ({ record, query, holders }) =>
      holders ? chosenTerms(officeTerms(record.withoutTexts), query.facets) : NO_TERMS,
    activeFilters: ({ record, query }) => filters(query, record.opening),
    loosenings: ({ record, query }) => loosen(record, query),
    search: ({ query }) => read(query.text),
    searchTerms: ({ query }) => read(query.text).wanted,
    matchesWithoutWords: (state) =>
      matchWithoutWords(state.record.withoutTexts, withoutWords(asked(state)), findNothing),
    selectedEvent: (state) => eventAt(state.record.indices.events, ordinalOf(state) ?? -1),
    selectedSpan: (state) => {
      const { indices, span } = state.record;
      const ordinal = ordinalOf(state);
      return ordinal === null ? null : selectedDays(indices, span, ordinal);
    },
    hasPrevious: (state) => neighbour(matches(state).ordinals, ordinalOf(state), 'previous') !== null,
    hasNext: (state) => neighbour(matches(state).ordinals, ordinalOf(state), 'next') !== null,
  };
}
