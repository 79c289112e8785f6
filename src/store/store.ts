// The one store: the few facts, and the actions that change them. Everything else is derived in
// selectors.ts. The store knows neither the address bar nor the device; urlSync and preferences hang on it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ActiveFilter, type Query, toggleValue, withFacet, withoutFilter } from '#domain/find/query.ts';
import { spanOf } from '#domain/picture/density.ts';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { Facet } from '#domain/record/indices.ts';
import type { EventId, Part, PersonId } from '#domain/record/model.ts';
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
  windowAround,
  zoomWindow,
} from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';
import { type BriefingShelf, createBriefingShelf, FORGETFUL } from './briefingShelf.ts';
import type { OpenRecord } from './record.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import type { Preferences, State, Theme, View, ViewState } from './viewState.ts';

export interface Actions {
  readonly search: (text: string) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  readonly chooseFacet: (facet: Facet, values: readonly string[]) => void;
  readonly setTogether: (together: boolean) => void;
  readonly setParts: (parts: readonly Part[]) => void;
  readonly setPeriod: (from: string | null, to: string | null) => void;
  readonly removeFilter: (filter: ActiveFilter) => void;
  /** Back to what the page opened on. */
  readonly clearFilters: () => void;
  readonly showEveryTier: () => void;
  readonly showWindow: (window: TimeWindow) => void;
  /** Below 1 is closer; about the middle unless an instant is given. */
  readonly zoomBy: (factor: number, about?: Instant) => void;
  /** A share of the window, positive towards later. */
  readonly panBy: (share: number) => void;
  /** The window around every event that matches. */
  readonly fitAll: () => void;
  readonly setLanes: (lanes: LaneBy) => void;
  readonly setView: (view: View) => void;
  readonly setThirdCountry: (thirdCountry: boolean) => void;
  readonly setHolders: (holders: boolean) => void;
  /** Chooses the event and brings it into view. */
  readonly openEvent: (id: EventId) => void;
  readonly closeEvent: () => void;
  /** Remembered on the device; a chosen event stays chosen, and the next one shows the reader again. */
  readonly hideReader: () => void;
  readonly showReader: () => void;
  readonly stepEvent: (direction: Direction) => void;
  readonly hover: (id: EventId | null) => void;
  /** Opens a person's card; null closes it. */
  readonly showPerson: (id: PersonId | null) => void;
  /** The same record with more of its texts. */
  readonly setRecord: (record: OpenRecord) => void;
  /** The view an address holds, and the language it names. */
  readonly restoreView: (view: ViewState, addressLanguage?: Language | null) => void;
  /** Puts a scene of a briefing on stage with the view it holds. */
  readonly showScene: (briefing: string, scene: number, view: ViewState) => void;
  /** Ends the presentation; the view it stands at stays. */
  readonly leaveStage: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
}

export interface AppStore {
  readonly api: StoreApi<State>;
  readonly actions: Actions;
  readonly select: Selectors;
  /** The user's briefings: they outlive the view. */
  readonly shelf: BriefingShelf;
}

export function createAppStore(
  record: OpenRecord,
  view: ViewState,
  preferences: Preferences,
  addressLanguage: Language | null = null,
  shelf: BriefingShelf = createBriefingShelf(FORGETFUL),
): AppStore {
  const language = addressLanguage ?? preferences.language;
  const memory = { record, addressLanguage, hovered: null, openPerson: null, setsReaderAside: false };
  const api = createStore<State>()(() => ({ ...view, ...preferences, language, ...memory }));
  const select = createSelectors();
  return { api, select, actions: createActions(api, select), shelf };
}

function createActions(api: StoreApi<State>, select: Selectors): Actions {
  const recordOf = () => api.getState().record;
  const setQuery = (change: (query: Query) => Query) => api.setState(({ query }) => ({ query: change(query) }));
  const setWindow = (window: TimeWindow) => {
    const { limits, openingWindow } = recordOf();
    const clamped = clampWindow(window, limits);
    api.setState({ window: isSameWindow(clamped, openingWindow, 1) ? null : clamped });
  };
  const moveWindow = (move: (window: TimeWindow) => TimeWindow) => setWindow(move(select.shownWindow(api.getState())));

  const openEvent = (id: EventId) => {
    const { indices, limits, span } = recordOf();
    const date = indices.events.at(indices.positionOf.get(id) ?? -1)?.date;
    if (!date) return;
    const shown = select.shownWindow(api.getState());
    // What began before the record does is drawn from where the record begins.
    const firstDay = date.firstDay < span.firstDay ? span.firstDay : date.firstDay;
    const window = bringIntoView(shown, { firstDay, lastDay: date.lastDay }, limits);
    const chosen = { selection: id, setsReaderAside: false };
    api.setState(window === shown ? chosen : { ...chosen, window });
  };

  return {
    search: (text) => setQuery((query) => ({ ...query, text })),
    toggleFacet: (facet, value) => setQuery((query) => toggleValue(query, facet, value)),
    chooseFacet: (facet, values) => setQuery((query) => withFacet(query, facet, values)),
    setTogether: (together) => setQuery((query) => ({ ...query, together })),
    setParts: (parts) => setQuery((query) => ({ ...query, parts: PARTS.filter((part) => parts.includes(part)) })),
    setPeriod: (from, to) => setQuery((query) => ({ ...query, from, to })),
    removeFilter: (filter) => setQuery((query) => withoutFilter(query, filter)),
    clearFilters: () => setQuery(() => recordOf().opening),
    showEveryTier: () => setQuery((query) => withFacet(query, 'tier', [])),
    showWindow: setWindow,
    zoomBy: (factor, about) => moveWindow((window) => zoomWindow(window, factor, recordOf().limits, about)),
    panBy: (share) => moveWindow((window) => panWindow(window, share, recordOf().limits)),
    fitAll: () => {
      const state = api.getState();
      const { indices, limits } = state.record;
      const span = spanOf(indices, select.matches(state).positions);
      if (span) setWindow(windowAround(span, limits));
      else api.setState({ window: null });
    },
    setLanes: (lanes) => api.setState({ lanes }),
    setView: (view) => api.setState({ view }),
    setThirdCountry: (thirdCountry) => api.setState({ thirdCountry }),
    setHolders: (holders) => api.setState({ holders }),
    openEvent,
    closeEvent: () => api.setState({ selection: null, setsReaderAside: false }),
    hideReader: () => api.setState({ hidesReader: true, setsReaderAside: true }),
    showReader: () => api.setState({ hidesReader: false, setsReaderAside: false }),
    stepEvent: (direction) => {
      const state = api.getState();
      const { positionOf, events } = state.record.indices;
      const from = state.selection ? (positionOf.get(state.selection) ?? null) : null;
      const target = neighbour(select.matches(state).positions, from, direction);
      const event = target === null ? undefined : events.at(target);
      if (event) openEvent(event.id);
    },
    showPerson: (openPerson) => api.setState({ openPerson }),
    setRecord: (record) => api.setState({ record }),
    hover: (hovered) => api.setState({ hovered }),
    restoreView: (view, addressLanguage = null) =>
      api.setState({
        ...view,
        setsReaderAside: false,
        ...(addressLanguage && { addressLanguage, language: addressLanguage }),
      }),
    showScene: (briefing, scene, view) => api.setState({ ...view, briefing, scene, setsReaderAside: false }),
    leaveStage: () => api.setState({ briefing: null, scene: 0 }),
    setLanguage: (language) => api.setState({ language }),
    setTheme: (theme) => api.setState({ theme }),
    setSingleKeys: (singleKeys) => api.setState({ singleKeys }),
  };
}
