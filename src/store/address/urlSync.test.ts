import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withFacet } from '#domain/find/query.ts';
import type { EventId } from '#domain/record/model.ts';
import { openRecord } from '#store/record.ts';
import { type AppStore, createAppStore } from '#store/store.ts';
import { openingView } from '#store/viewState.ts';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { startingView } from './link.ts';
import { BUNDLED, type RecordOrigin } from './recordOrigin.ts';
import {
  addressesOfEvents,
  addressOf,
  addressOfEvent,
  clearAddress,
  presenterAddress,
  readAddress,
  syncAddress,
} from './urlSync.ts';

const record = drawRecord(`
  2023-11-27 | Upgrade | vn:Thuong, jp:Kishida | Partnership | Tokyo | Summit
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida  | Aid         | Tokyo | Summit
`);
const { query } = openingView(record);
const PREFERENCES = { language: 'en', theme: 'system', singleKeys: true, hidesReader: false } as const;
const from = (origin: RecordOrigin) => openRecord(record.indices, undefined, origin);

test('the addresses of a list are those of its events, whatever the view and the ids hold', () => {
  for (const text of ['', 'event=\0', 'event=%00', 'a&event=b', '岸田']) {
    const view = {
      ...openingView(record),
      query: { ...withFacet(query, 'person', ['kishida']), text },
      briefing: 'b',
      selection: 'chosen' as EventId,
    };
    const state = createAppStore(record, view, PREFERENCES).api.getState();
    const addressOf = addressesOfEvents(state);
    for (const id of ['e1', 'a/b', '越 日', '%00', '__proto__', 'x&y=z'] as EventId[]) {
      expect(addressOf(id)).toBe(addressOfEvent(state, id));
    }
  }
});

/** The browser's history of one page, as far as the address goes. */
function fakeBrowser(address: string) {
  const entries = [new URL(address)];
  let at = 0;
  let reloads = 0;
  const listeners = new Map<string, () => void>();
  const here = () => entries[at] as URL;
  const put = (to: string) => new URL(to, here());
  const push = (to: string) => {
    entries.splice(at + 1, entries.length, put(to));
    at++;
  };
  vi.stubGlobal('location', {
    get hash() {
      return here().hash;
    },
    get href() {
      return here().href;
    },
    get pathname() {
      return here().pathname;
    },
    get search() {
      return here().search;
    },
    reload: () => {
      reloads++;
    },
  });
  vi.stubGlobal('history', {
    pushState: (_: null, __: string, to: string) => push(to),
    replaceState: (_: null, __: string, to: string) => {
      entries[at] = put(to);
    },
  });
  vi.stubGlobal('window', {
    addEventListener: (kind: string, listener: () => void) => listeners.set(kind, listener),
    removeEventListener: (kind: string) => listeners.delete(kind),
  });
  return {
    entries: () => entries.map(({ hash }) => hash),
    hash: () => here().hash,
    reloads: () => reloads,
    /** A link is followed or the address is typed over. */
    go: (hash: string) => {
      push(hash);
      listeners.get('popstate')?.();
    },
    back: () => {
      at--;
      listeners.get('popstate')?.();
    },
    leave: () => listeners.get('pagehide')?.(),
  };
}

/** The page opened at an address, as app/Root.tsx does it. */
function openAt(hash: string, origin: RecordOrigin = BUNDLED) {
  const browser = fakeBrowser(`https://nenpyo.example/app/${hash}`);
  const { store, sync } = load(origin);
  sync();
  return { browser, store };
}

function load(origin: RecordOrigin): { readonly store: AppStore; readonly sync: () => void } {
  const opened = from(origin);
  const link = readAddress(opened);
  const store = createAppStore(opened, startingView(link, opened), PREFERENCES);
  return { store, sync: () => stops.push(syncAddress(store, link.text)) };
}

const stops: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a link that is understood', () => {
  test('is written as the page itself would write it, in its place', () => {
    const { browser, store } = openAt('#event=2023-12-16-talks.&amp;topic=aid&utm_source=mail');
    expect(browser.entries()).toEqual(['#topic=aid&event=2023-12-16-talks']);
    expect(store.api.getState().doubt).toBeNull();
  });
});

describe('a link that is not shown as it was meant', () => {
  const BROKEN = '#topic=aid&event=2023-12-16-talk';

  test('stays as it came, whatever is looked at and whatever is done that no address holds', () => {
    const { browser, store } = openAt(BROKEN);
    expect(store.api.getState().doubt).toMatchObject({ kind: 'unread' });
    store.actions.hover('2023-12-16-talks' as EventId);
    store.actions.setTheme('dark');
    store.actions.setLanguage('ja');
    store.actions.tellDoubt(null);
    browser.leave();
    vi.runAllTimers();
    expect(browser.entries()).toEqual([BROKEN]);
  });

  test('is kept as a step back when the view is changed, also where a change is else no step', () => {
    const { browser, store } = openAt(BROKEN);
    store.actions.zoomBy(0.5);
    store.actions.panBy(0.1);
    vi.runAllTimers();
    expect(browser.entries()).toHaveLength(2);
    expect(browser.hash()).toMatch(/^#topic=aid&at=/);
    browser.back();
    expect(browser.hash()).toBe(BROKEN);
    expect(store.api.getState()).toMatchObject({ window: null, doubt: { kind: 'unread' } });
  });

  test('is told anew when it is mended by hand to another that is none, and no more when it is right', () => {
    const { browser, store } = openAt(BROKEN);
    browser.go('#event=2023-12-16-talkz');
    expect(store.api.getState().doubt).toMatchObject({ text: '#event=2023-12-16-talkz' });
    browser.go('#event=2023-12-16-talks');
    expect(store.api.getState()).toMatchObject({ doubt: null, selection: '2023-12-16-talks' });
    expect(browser.entries()).toEqual([BROKEN, '#event=2023-12-16-talkz', '#event=2023-12-16-talks']);
  });

  test('is copied as what is shown', () => {
    const { store } = openAt(BROKEN);
    expect(addressOf(store.api.getState())).toBe('https://nenpyo.example/app/#topic=aid');
  });

  test('on stage gives way in its place, so that Back leaves', () => {
    const { browser, store } = openAt('#briefing=b&scene=1&event=nothing');
    expect(browser.hash()).toBe('#briefing=b&scene=1&event=nothing');
    store.actions.showScene('b', 1, openingView(record));
    expect(browser.entries()).toEqual(['#briefing=b&scene=2']);
  });
});

describe('while a file of one’s own is open', () => {
  const FILE: RecordOrigin = { kind: 'file', names: ['mine.json'] };

  test('its addresses say so', () => {
    const { browser, store } = openAt('', FILE);
    expect(browser.hash()).toBe('#file=mine.json');
    store.actions.search('aid');
    expect(browser.hash()).toBe('#q=aid&file=mine.json');
    expect(addressOfEvent(store.api.getState(), 'e' as EventId)).toBe('#q=aid&event=e&file=mine.json');
  });

  test('a link to the bundled record is kept, and what is shown stays', () => {
    const { browser, store } = openAt('#topic=aid&file=mine.json', FILE);
    browser.go('#event=2009-04-20-strategic-partnership');
    expect(browser.hash()).toBe('#event=2009-04-20-strategic-partnership');
    expect(store.api.getState()).toMatchObject({ doubt: { kind: 'bundled' }, query: { facets: { topic: ['aid'] } } });
    browser.back();
    expect(store.api.getState().doubt).toBeNull();
  });

  test('a link to another file is kept, and the page is not loaded anew: the file may be kept nowhere', () => {
    const { browser, store } = openAt('#file=mine.json', FILE);
    browser.go('#topic=aid&file=yours.json');
    expect([browser.hash(), browser.reloads()]).toEqual(['#topic=aid&file=yours.json', 0]);
    expect(store.api.getState().doubt).toEqual({ kind: 'file', name: 'yours.json' });
  });
});

test('another dataset in the address needs another start', () => {
  const { browser } = openAt('#topic=aid');
  browser.go('#data=archive.json');
  expect(browser.reloads()).toBe(1);
  const other = openAt('#data=archive.json', { kind: 'address', data: 'archive.json' }).browser;
  other.go('#topic=aid');
  expect(other.reloads()).toBe(1);
});

test('an address that is changed while the page loads is the one that is shown', () => {
  const browser = fakeBrowser('https://nenpyo.example/app/#topic=aid');
  const { store, sync } = load(BUNDLED);
  browser.go('#event=2023-12-16-talks');
  sync();
  expect(store.api.getState()).toMatchObject({ selection: '2023-12-16-talks', query });
  expect(browser.entries()).toEqual(['#topic=aid', '#event=2023-12-16-talks']);
});

test('a window that comes to rest when another dataset has been opened is not written into its address', () => {
  const { browser, store } = openAt('#topic=aid');
  store.actions.zoomBy(0.5);
  clearAddress();
  vi.runAllTimers();
  expect(browser.hash()).toBe('');
});

test('the presenter’s window opens the dataset of the stage in its language', () => {
  const addressFrom = (origin: RecordOrigin) =>
    presenterAddress(openAt('#topic=aid', origin).store.api.getState(), 'five-meetings', 2);
  const PAGE = 'https://nenpyo.example/app/#presenter=five-meetings&scene=3&lang=en';
  expect(addressFrom(BUNDLED)).toBe(PAGE);
  expect(addressFrom({ kind: 'address', data: 'archive/' })).toBe(`${PAGE}&data=archive/`);
  expect(addressFrom({ kind: 'file', names: ['Niên biểu.json'] })).toBe(`${PAGE}&file=Ni%C3%AAn+bi%E1%BB%83u.json`);
});
