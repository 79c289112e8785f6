// The one store: the few facts, and the actions that change them. Everything else is derived in
// selectors.ts. The store knows neither the address bar nor the device; urlSync and preferences hang on it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type ActiveFilter,
  EMPTY_QUERY,
  type Query,
  toggleValue,
  withFacet,
  withoutFilter,
} from '#domain/find/query.ts';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { Facet } from '#domain/record/indices.ts';
import type { EventId, Part } from '#domain/record/model.ts';
import { PARTS } from '#domain/record/model.ts';
import type { Direction } from '#domain/record/succession.ts';
import { neighbour } from '#domain/record/succession.ts';
import type { Instant } from '#domain/time/dates.ts';
import {
  bringIntoView,
  clampWindow,
  isSameWindow,
  panWindow,
  type TimeWindow,
  zoomWindow,
} from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { OpenRecord } from './record.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import type { Preferences, State, Theme, ViewState } from './viewState.ts';

export interface Actions {
  readonly search: (text: string) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  readonly chooseFacet: (facet: Facet, values: readonly string[]) => void;
  readonly setTogether: (together: boolean) => void;
  readonly setParts: (parts: readonly Part[]) => void;
  readonly setPeriod: (from: string | null, to: string | null) => void;
  readonly removeFilter: (filter: ActiveFilter) => void;
  readonly clearFilters: () => void;
  readonly showWindow: (window: TimeWindow) => void;
  /** Below 1 is closer; about the middle unless an instant is given. */
  readonly zoomBy: (factor: number, about?: Instant) => void;
  /** A share of the window, positive towards later. */
  readonly panBy: (share: number) => void;
  readonly fitAll: () => void;
  readonly setLanes: (lanes: LaneBy) => void;
  /** Chooses the event and brings it into view. */
  readonly openEvent: (id: EventId) => void;
  readonly closeEvent: () => void;
  readonly stepEvent: (direction: Direction) => void;
  readonly hover: (id: EventId | null) => void;
  readonly restoreView: (view: ViewState) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
}

export interface AppStore {
  readonly api: StoreApi<State>;
  readonly actions: Actions;
  readonly select: Selectors;
  readonly record: OpenRecord;
}

export function createAppStore(record: OpenRecord, view: ViewState, preferences: Preferences): AppStore {
  const api = createStore<State>()(() => ({ ...view, ...preferences, hovered: null }));
  const select = createSelectors(record);
  return { api, select, record, actions: createActions(api, select, record) };
}

function createActions(api: StoreApi<State>, select: Selectors, record: OpenRecord): Actions {
  const { limits, wholeWindow, indices, span } = record;
  const setQuery = (change: (query: Query) => Query) => api.setState(({ query }) => ({ query: change(query) }));
  const setWindow = (window: TimeWindow) => {
    const clamped = clampWindow(window, limits);
    api.setState({ window: isSameWindow(clamped, wholeWindow, 1) ? null : clamped });
  };
  const moveWindow = (move: (window: TimeWindow) => TimeWindow) => setWindow(move(select.shownWindow(api.getState())));

  const openEvent = (id: EventId) => {
    const date = indices.events[indices.positionOf.get(id) ?? -1]?.date;
    if (!date) return;
    const shown = select.shownWindow(api.getState());
    // What began before the record does is drawn from where the record begins.
    const firstDay = date.firstDay < span.firstDay ? span.firstDay : date.firstDay;
    const window = bringIntoView(shown, { firstDay, lastDay: date.lastDay }, limits);
    api.setState(window === shown ? { selection: id } : { selection: id, window });
  };

  return {
    search: (text) => setQuery((query) => ({ ...query, text })),
    toggleFacet: (facet, value) => setQuery((query) => toggleValue(query, facet, value)),
    chooseFacet: (facet, values) => setQuery((query) => withFacet(query, facet, values)),
    setTogether: (together) => setQuery((query) => ({ ...query, together })),
    setParts: (parts) => setQuery((query) => ({ ...query, parts: PARTS.filter((part) => parts.includes(part)) })),
    setPeriod: (from, to) => setQuery((query) => ({ ...query, from, to })),
    removeFilter: (filter) => setQuery((query) => withoutFilter(query, filter)),
    clearFilters: () => setQuery(() => EMPTY_QUERY),
    showWindow: setWindow,
    zoomBy: (factor, about) => moveWindow((window) => zoomWindow(window, factor, limits, about)),
    panBy: (share) => moveWindow((window) => panWindow(window, share, limits)),
    fitAll: () => api.setState({ window: null }),
    setLanes: (lanes) => api.setState({ lanes }),
    openEvent,
    closeEvent: () => api.setState({ selection: null }),
    stepEvent: (direction) => {
      const state = api.getState();
      const from = state.selection ? (indices.positionOf.get(state.selection) ?? null) : null;
      const target = neighbour(select.matches(state).positions, from, direction);
      const event = target === null ? undefined : indices.events[target];
      if (event) openEvent(event.id);
    },
    hover: (hovered) => api.setState({ hovered }),
    restoreView: (view) => api.setState(view),
    setLanguage: (language) => api.setState({ language }),
    setTheme: (theme) => api.setState({ theme }),
    setSingleKeys: (singleKeys) => api.setState({ singleKeys }),
  };
}
