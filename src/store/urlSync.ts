// Keeps the address and the store in step. The only user of history besides main.ts.

import { withFacet } from '#domain/find/query.ts';
import type { Facet } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import type { Language } from '#i18n/languages.ts';
import type { OpenRecord } from './record.ts';
import type { AppStore } from './store.ts';
import { decodeView, encodeValue, encodeView } from './urlCodec.ts';
import { HOME_OF, type State, type ViewState } from './viewState.ts';

const WINDOW_PAUSE_MS = 250;
const TYPING_PAUSE_MS = 1000;

/** The view that a hash names, to start the store with; what was dropped is told on the console. */
export function readAddress(record: OpenRecord): {
  readonly view: ViewState;
  readonly language: Language | null;
  /** What it names and the record does not hold. */
  readonly unknown: readonly string[];
} {
  const { view, language, dropped, unknown } = decodeView(location.hash, record);
  for (const reason of dropped) console.info(`Address: ${reason}`);
  return { view, language, unknown };
}

/** The full address of a state, for "Copy link". */
export function addressOf(state: State): string {
  return location.href.replace(/#.*$/, '') + hashOf(state);
}

/** The address of the same view with another event open, for a link that can be opened in a new tab. */
export function addressOfEvent(state: State, event: EventId): string {
  return `#${withData(encodeView({ ...state, selection: event }, null, state.record.opening), state)}`;
}

/** No text of a view is written like this: what stands for `=` in one is `%3D`. */
const ANY_EVENT = '\0' as EventId;

/** `addressOfEvent` for a whole list: the view is encoded once. */
export function addressesOfEvents(state: State): (event: EventId) => string {
  const [before = '', after = ''] = addressOfEvent(state, ANY_EVENT).split('event=%00');
  return (event) => `${before}event=${encodeValue(event)}${after}`;
}

/** The address of the same view narrowed to one value. */
export function addressOfFilter(state: State, facet: Facet, value: string): string {
  const query = withFacet(state.query, facet, [value]);
  return `#${withData(encodeView({ ...state, query }, null, state.record.opening), state)}`;
}

/** Loads the page anew with the view it shows. */
export function reloadPage(): void {
  location.reload();
}

/** Takes away what the address says: it is about a dataset that is no longer open. */
export function clearAddress(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
}

function dataIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('data') || null;
}

/** A dataset that the address named stays in it. */
function withData(view: string, { record: { dataAddress } }: State): string {
  if (dataAddress === null) return view;
  return `${view === '' ? '' : `${view}&`}data=${encodeURIComponent(dataAddress).replaceAll('%2F', '/')}`;
}

/** A language the address named stays in it until the user chooses another. */
function hashOf(state: State): string {
  const { language, addressLanguage } = state;
  const view = encodeView(state, language === addressLanguage ? language : null, state.record.opening);
  const text = withData(view, state);
  return text === '' ? '' : `#${text}`;
}

/**
 * Writes every change to the address: a new entry for what HOME_OF calls push, in place for the rest;
 * typing is one entry until a pause. Back and Forward restore the view. Returns the undoing.
 */
export function syncAddress(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let isRestoring = false;

  const write = (method: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    const hash = hashOf(store.api.getState());
    if (hash === location.hash) return;
    history[method](null, '', hash === '' ? location.pathname + location.search : hash);
  };

  const unsubscribe = store.api.subscribe((state, before) => {
    if (isRestoring) return;
    const changed = (Object.keys(HOME_OF) as (keyof State)[]).filter((key) => state[key] !== before[key]);
    // On stage the entry stays, whatever is shown: Back leaves the stage.
    const isOnStage = state.briefing !== null && before.briefing !== null;
    const isPushed = changed.some((key) => HOME_OF[key] === 'address-push');
    const mustPush = isPushed && !isOnStage;
    if (mustPush) {
      // A pending window belongs to the entry that is about to be left.
      if (timer !== undefined) history.replaceState(null, '', hashOf(before) || location.pathname + location.search);
      const now = performance.now();
      const isTyping = state.query.text !== before.query.text;
      const goesOn = isTyping && now - lastTyped < TYPING_PAUSE_MS;
      lastTyped = isTyping ? now : Number.NEGATIVE_INFINITY;
      write(goesOn ? 'replaceState' : 'pushState');
    } else if (state.language !== before.language || isPushed || changed.includes('scene')) {
      write('replaceState');
    } else if (changed.some((key) => HOME_OF[key] === 'address-replace')) {
      timer ??= setTimeout(() => write('replaceState'), WINDOW_PAUSE_MS);
    }
  });

  const restore = () => {
    clearTimeout(timer);
    timer = undefined;
    // Another dataset needs another start.
    if (dataIn(location.hash) !== store.api.getState().record.dataAddress) {
      location.reload();
      return;
    }
    lastTyped = Number.NEGATIVE_INFINITY;
    isRestoring = true;
    const { view, language, unknown } = readAddress(store.api.getState().record);
    store.actions.restoreView(view, language);
    store.actions.tellUnknown(unknown);
    isRestoring = false;
    write('replaceState');
  };
  const flush = () => {
    if (timer !== undefined) write('replaceState');
  };
  window.addEventListener('popstate', restore);
  window.addEventListener('pagehide', flush);
  // Before it is rewritten without them.
  const { unknown } = decodeView(location.hash, store.api.getState().record);
  if (unknown.length > 0) store.actions.tellUnknown(unknown);
  write('replaceState');
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('popstate', restore);
    window.removeEventListener('pagehide', flush);
  };
}
