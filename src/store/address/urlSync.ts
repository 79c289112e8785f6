// Keeps the address and the store in step. The only user of history besides main.ts.

import { withFacet } from '#domain/find/query.ts';
import type { Facet } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import type { OpenRecord } from '#store/record.ts';
import type { AppStore } from '#store/store.ts';
import { HOME_OF, type State } from '#store/viewState.ts';
import { readParts } from './addressParts.ts';
import { type LinkReading, readLink } from './link.ts';
import type { LinkDoubt } from './linkDoubt.ts';
import type { RecordOrigin } from './recordOrigin.ts';
import { encodeAddress, encodeParts, encodeValue, meansFile, partsOfOrigin } from './urlCodec.ts';

const WINDOW_PAUSE_MS = 250;
const TYPING_PAUSE_MS = 1000;

/** What the address asks of a record, and the text it was read from. */
export function readAddress(record: OpenRecord): LinkReading & { readonly text: string } {
  const text = location.hash;
  return { ...readLink(text, record), text };
}

/** The full address of a state, for "Copy link". */
export function addressOf(state: State): string {
  return page() + hashOf(state);
}

/** The address of the same view with another event open, for a link that can be opened in a new tab. */
export function addressOfEvent(state: State, event: EventId): string {
  return `#${encodeAddress({ ...state, selection: event }, null, state.record)}`;
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
  return `#${encodeAddress({ ...state, query }, null, state.record)}`;
}

/** Loads the page anew with the view it shows. */
export function reloadPage(): void {
  location.reload();
}

/** Takes away what the address says: it is about a dataset that is no longer open. */
export function clearAddress(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
}

/** The file that the address is about, while it is not the one that is open; null when there is none. */
export function fileAskedFor(origin: RecordOrigin): string | null {
  const file = readParts(location.hash).values.get('file') ?? null;
  return file !== null && origin.kind === 'file' && meansFile(file, origin.names) ? null : file;
}

/** The address with the file that was opened for it, whatever that is called. */
export function nameOpenedFile(origin: RecordOrigin): void {
  const values = Object.fromEntries(readParts(location.hash).values);
  history.replaceState(null, '', `#${encodeParts({ ...values, ...partsOfOrigin(origin) })}`);
}

/** Where the presenter's window for a scene begins: at the same dataset, in the language of the stage. */
export function presenterAddress({ record, language }: State, briefing: string, place: number): string {
  const here = partsOfOrigin(record.origin);
  return `${page()}#${encodeParts({ ...here, presenter: briefing, scene: String(place + 1), lang: language })}`;
}

function page(): string {
  return location.href.replace(/#.*$/, '');
}

/** A language the address named stays in it until the user chooses another. */
function hashOf(state: State): string {
  const { language, addressLanguage } = state;
  const text = encodeAddress(state, language === addressLanguage ? language : null, state.record);
  return text === '' ? '' : `#${text}`;
}

/**
 * Writes every change to the address: a new entry for what HOME_OF calls push, in place for the rest;
 * typing is one entry until a pause. Back and Forward restore the view. An address that is not shown as it was meant
 * stays as it came, to be mended or come back to, until the view is changed. `read` is the text that the store's view
 * was read from. Returns the undoing.
 */
export function syncAddress(store: AppStore, read: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let isRestoring = false;
  let staysAsItCame = false;

  const write = (method: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    staysAsItCame = false;
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
    if (staysAsItCame && hashOf(state) === hashOf(before)) return;
    const mustPush = (isPushed || staysAsItCame) && !isOnStage;
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
      const { hash } = location;
      // Another dataset may have been opened since: the address is then no longer this one's.
      timer ??= setTimeout(() => {
        if (location.hash === hash) write('replaceState');
      }, WINDOW_PAUSE_MS);
    }
  });

  const settle = (doubt: LinkDoubt | null) => {
    store.actions.tellDoubt(doubt);
    staysAsItCame = doubt !== null;
    if (!staysAsItCame) write('replaceState');
  };
  const restore = () => {
    clearTimeout(timer);
    timer = undefined;
    const { record } = store.api.getState();
    const { view, language, doubt, isOfBundled } = readAddress(record);
    // Another dataset needs another start.
    if (doubt?.kind === 'data' || (isOfBundled && record.origin.kind === 'address')) {
      location.reload();
      return;
    }
    lastTyped = Number.NEGATIVE_INFINITY;
    isRestoring = true;
    if (view) store.actions.restoreView(view, language);
    isRestoring = false;
    settle(doubt);
  };
  const flush = () => {
    if (timer !== undefined) write('replaceState');
  };
  window.addEventListener('popstate', restore);
  window.addEventListener('pagehide', flush);
  // The address may have been changed while the page was loading.
  if (location.hash === read) settle(readAddress(store.api.getState().record).doubt);
  else restore();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('popstate', restore);
    window.removeEventListener('pagehide', flush);
  };
}
