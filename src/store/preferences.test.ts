import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { readPreferences, rememberPreferences } from './preferences.ts';
import { createAppStore } from './store.ts';
import { openingView } from './viewState.ts';

/** The device's storage, as far as it is used here. */
let stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => stored.set(key, value),
};
const blocked = () => {
  throw new Error('SecurityError');
};

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function openStore(language: 'en' | 'vi' | 'ja' = 'en') {
  const record = drawRecord('2024 | Talks');
  return createAppStore(record, openingView(record), { ...readPreferences([]), language });
}

test('a choice is remembered until the next visit', () => {
  const store = openStore();
  rememberPreferences(store);
  store.actions.setTheme('dark');
  store.actions.setLanguage('ja');
  store.actions.setSingleKeys(false);
  expect(readPreferences(['vi'])).toEqual({ language: 'ja', theme: 'dark', singleKeys: false, hidesReader: false });
});

test('what was not chosen is not stored: not the view, nor a language that came from the address', () => {
  const store = openStore('ja');
  rememberPreferences(store);
  store.actions.search('aid');
  expect(stored.size).toBe(0);
  store.actions.setTheme('dark');
  expect(readPreferences(['vi'])).toMatchObject({ language: 'vi', theme: 'dark' });
});

test('after the undoing nothing is stored any more', () => {
  const store = openStore();
  rememberPreferences(store)();
  store.actions.setTheme('dark');
  expect(stored.size).toBe(0);
});

describe('what is stored wrongly costs only itself', () => {
  test.each([
    [
      '{"language":"fr","theme":"dark","singleKeys":false}',
      { language: 'vi', theme: 'dark', singleKeys: false, hidesReader: false },
    ],
    [
      '{"language":"ja","theme":"blue","singleKeys":"no"}',
      { language: 'ja', theme: 'system', singleKeys: true, hidesReader: false },
    ],
    ['{"language":7}', { language: 'vi', theme: 'system', singleKeys: true, hidesReader: false }],
    ['[]', { language: 'vi', theme: 'system', singleKeys: true, hidesReader: false }],
    ['null', { language: 'vi', theme: 'system', singleKeys: true, hidesReader: false }],
    ['{"theme":', { language: 'vi', theme: 'system', singleKeys: true, hidesReader: false }],
  ])('%s', (text, preferences) => {
    storage.setItem('nenpyo.preferences', text);
    expect(readPreferences(['vi-VN'])).toEqual(preferences);
  });
});

test('blocked storage reads as empty, and a choice then lasts for the visit', () => {
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  expect(readPreferences(['ja'])).toEqual({ language: 'ja', theme: 'system', singleKeys: true, hidesReader: false });
  const store = openStore();
  rememberPreferences(store);
  store.actions.setTheme('dark');
  expect(store.api.getState().theme).toBe('dark');
});
