// The one store: the few facts, and the actions that change them. Everything else is derived in
// selectors.ts. The store knows neither the address bar nor the device; urlSync and preferences hang on it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ActiveFilter, toggleValue, withFacet, withoutFilter } from '#domain/find/query.ts';
import { spanOf } from '#domain/picture/density.ts';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { Facet } from '#domain/record/indices.ts';
import type { EventId, Part, PersonId } from '#domain/record/model.ts';
import { PARTS } from '#domain/record/model.ts';
import type { Direction } from '#domain/record/succession.ts';
import { neighbour } from '#domain/record/succession.ts';
import type { Instant } from '#domain/time/dates.ts';
import {
  anchorOf,
  bringIntoView,
  clampWindow,
  isSameWindow,
  panWindow,
  type TimeWindow,
  windowAround,
  zoomWindow,
} from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { LinkDoubt } from './address/linkDoubt.ts';
import { createAsking } from './asking.ts';
import { type BriefingShelf, createBriefingShelf, FORGETFUL } from './briefingShelf.ts';
import { drawnDays, type OpenRecord } from './record.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import type { Preferences, State, Theme, View, ViewState } from './viewState.ts';

export interface Actions {
  readonly search: (text: string) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  readonly chooseFacet: (facet: Facet, values: readonly string[]) => void;
  /** Adds a value to a facet in place of the words that are searched for. */
  readonly chooseInstead: (facet: Facet, value: string) => void;
  /** Sets a period in their place. */
  readonly setPeriodInstead: (from: string, to: string) => void;
  readonly setTogether: (together: boolean) => void;
  readonly setParts: (parts: readonly Part[]) => void;
  readonly setPeriod: (from: string | null, to: string | null) => void;
  readonly removeFilter: (filter: ActiveFilter) => void;
  /** Back to what the page opened on. */
  readonly clearFilters: () => void;
  readonly showEveryTier: () => void;
  /** Where the window comes to rest when it was dragged, wheeled or resized: in place of the address's entry. */
  readonly showWindow: (window: TimeWindow) => void;
  /** Where the picture is while it is dragged or wheeled; `showWindow` ends it. */
  readonly followMove: (window: TimeWindow) => void;
  /** A new window at one press: Back returns to the one before. */
  readonly jumpTo: (window: TimeWindow) => void;
  /** A jump to the chosen event, where it has left the window. */
  readonly jumpToSelection: () => void;
  /** A jump to where the picture was before a filter brought it elsewhere. */
  readonly undoBringing: () => void;
  /** Below 1 is closer; about the chosen event while it is in sight, else about the middle, unless an instant is given. */
  readonly zoomBy: (factor: number, about?: Instant) => void;
  /** A share of the window, positive towards later. */
  readonly panBy: (share: number) => void;
  /** A jump to the window around every event that matches. */
  readonly fitAll: () => void;
  /** Every one of the new lanes is shown. */
  readonly setLanes: (lanes: LaneBy) => void;
  /** By their ids. */
  readonly hideLanes: (hidden: readonly string[]) => void;
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
  /** Why a link is not shown as it was meant; null once the user has read it. */
  readonly tellDoubt: (doubt: LinkDoubt | null) => void;
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
  const memory = {
    record,
    addressLanguage,
    hovered: null,
    openPerson: null,
    doubt: null,
    jumps: 0,
    setsReaderAside: false,
    ...AT_REST,
  };
  const api = createStore<State>()(() => ({ ...view, ...preferences, language, ...memory }));
  const select = createSelectors();
  return { api, select, actions: createActions(api, select), shelf };
}

/** The picture stands where it was put. */
const AT_REST = { moving: null, broughtFrom: null } as const;

function createActions(api: StoreApi<State>, select: Selectors): Actions {
  const recordOf = () => api.getState().record;
  /** A window as the state holds it: within the limits, and none for the one the page opens on. */
  const placed = (window: TimeWindow): Pick<State, 'window' | 'moving' | 'broughtFrom'> => {
    const { limits, openingWindow } = recordOf();
    const clamped = clampWindow(window, limits);
    return { ...AT_REST, window: isSameWindow(clamped, openingWindow, 1) ? null : clamped };
  };
  const setWindow = (window: TimeWindow) => api.setState(placed(window));
  const jumpTo = (window: TimeWindow) => api.setState(({ jumps }) => ({ ...placed(window), jumps: jumps + 1 }));
  const moveWindow = (move: (window: TimeWindow) => TimeWindow) => setWindow(move(select.seenWindow(api.getState())));
  const setQuery = createAsking(api, select, placed);

  const openEvent = (id: EventId) => {
    const { indices, limits, span } = recordOf();
    const ordinal = indices.ordinalOf.get(id);
    if (ordinal === undefined) return;
    const shown = select.seenWindow(api.getState());
    const days = drawnDays(indices, span, ordinal);
    const window = days ? bringIntoView(shown, days, limits) : shown;
    const chosen = { selection: id, setsReaderAside: false };
    api.setState(window === shown ? chosen : { ...chosen, ...placed(window) });
  };

  return {
    // Letter by letter: the picture keeps still, and says what lies left and right when nothing found is in sight.
    search: (text) => api.setState(({ query }) => ({ query: { ...query, text } })),
    toggleFacet: (facet, value) => setQuery((query) => toggleValue(query, facet, value)),
    chooseFacet: (facet, values) => setQuery((query) => withFacet(query, facet, values)),
    chooseInstead: (facet, value) =>
      setQuery((query) => withFacet({ ...query, text: '' }, facet, [...query.facets[facet], value])),
    setPeriodInstead: (from, to) => setQuery((query) => ({ ...query, text: '', from, to }), 'period'),
    setTogether: (together) => setQuery((query) => ({ ...query, together })),
    setParts: (parts) => setQuery((query) => ({ ...query, parts: PARTS.filter((part) => parts.includes(part)) })),
    setPeriod: (from, to) => setQuery((query) => ({ ...query, from, to }), 'period'),
    removeFilter: (filter) => setQuery((query) => withoutFilter(query, filter), 'all'),
    clearFilters: () => setQuery(() => recordOf().opening, 'before'),
    showEveryTier: () => setQuery((query) => withFacet(query, 'tier', []), 'all'),
    showWindow: setWindow,
    followMove: (window) => api.setState({ moving: clampWindow(window, recordOf().limits) }),
    jumpTo,
    jumpToSelection: () => {
      const state = api.getState();
      const span = select.selectedSpan(state);
      if (span) jumpTo(bringIntoView(select.seenWindow(state), span, state.record.limits));
    },
    undoBringing: () => {
      const { broughtFrom } = api.getState();
      if (broughtFrom) jumpTo(broughtFrom);
    },
    zoomBy: (factor, about) => {
      const state = api.getState();
      const span = select.selectedSpan(state);
      moveWindow((window) => {
        const anchor = about ?? (span && anchorOf(window, span));
        return zoomWindow(window, factor, state.record.limits, anchor ?? undefined);
      });
    },
    panBy: (share) => moveWindow((window) => panWindow(window, share, recordOf().limits)),
    fitAll: () => {
      const state = api.getState();
      const { indices, limits, openingWindow } = state.record;
      const span = spanOf(indices, select.matches(state).ordinals);
      jumpTo(span ? windowAround(span, limits) : openingWindow);
    },
    setLanes: (lanes) => api.setState({ lanes, hiddenLanes: [] }),
    hideLanes: (hidden) => api.setState({ hiddenLanes: [...new Set(hidden)].sort() }),
    setView: (view) => api.setState({ view, moving: null }),
    setThirdCountry: (thirdCountry) => api.setState({ thirdCountry }),
    setHolders: (holders) => api.setState({ holders }),
    openEvent,
    closeEvent: () => api.setState({ selection: null, setsReaderAside: false }),
    hideReader: () => api.setState({ hidesReader: true, setsReaderAside: true }),
    showReader: () => api.setState({ hidesReader: false, setsReaderAside: false }),
    stepEvent: (direction) => {
      const state = api.getState();
      const { ordinalOf, events } = state.record.indices;
      const from = state.selection ? (ordinalOf.get(state.selection) ?? null) : null;
      const target = neighbour(select.matches(state).ordinals, from, direction);
      const event = target === null ? undefined : events.at(target);
      if (event) openEvent(event.id);
    },
    showPerson: (openPerson) => api.setState({ openPerson }),
    setRecord: (record) => api.setState({ record }),
    hover: (hovered) => api.setState({ hovered }),
    restoreView: (view, addressLanguage = null) =>
      api.setState({
        ...view,
        ...AT_REST,
        setsReaderAside: false,
        ...(addressLanguage && { addressLanguage, language: addressLanguage }),
      }),
    showScene: (briefing, scene, view) =>
      api.setState({ ...view, ...AT_REST, briefing, scene, setsReaderAside: false }),
    leaveStage: () => api.setState({ briefing: null, scene: 0 }),
    tellDoubt: (doubt) => api.setState({ doubt }),
    setLanguage: (language) => api.setState({ language }),
    setTheme: (theme) => api.setState({ theme }),
    setSingleKeys: (singleKeys) => api.setState({ singleKeys }),
  };
}
