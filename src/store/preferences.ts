// What the device remembers: language, theme, single-key shortcuts, a hidden reader; and what one window remembers while it is
// open. What is kept beside it are briefings and opened files.

import { chooseLanguage, isLanguage } from '#i18n/languages.ts';
import type { AppStore } from './store.ts';
import { type Preferences, THEMES } from './viewState.ts';

const KEY = 'nenpyo.preferences';
const PREFERENCE_KEYS = [
  'language',
  'theme',
  'singleKeys',
  'hidesReader',
] as const satisfies readonly (keyof Preferences)[];

/** Field by field: a wrong one costs only itself. Storage that is blocked reads as empty. */
export function readPreferences(wishedLanguages: readonly string[]): Preferences {
  const stored = readStored();
  const language = stored['language'];
  return {
    language: typeof language === 'string' && isLanguage(language) ? language : chooseLanguage(wishedLanguages),
    theme: THEMES.find((theme) => theme === stored['theme']) ?? 'system',
    singleKeys: stored['singleKeys'] !== false,
    hidesReader: stored['hidesReader'] === true,
  };
}

function readStored(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Writes a preference when the user changes it; a language that came from the address alone is never stored. */
export function rememberPreferences(store: AppStore): () => void {
  return store.api.subscribe((state, before) => {
    const changed = PREFERENCE_KEYS.filter((key) => state[key] !== before[key]).filter(
      (key) => key !== 'language' || state.language !== state.addressLanguage,
    );
    if (changed.length === 0) return;
    try {
      const values = Object.fromEntries(changed.map((key) => [key, state[key]]));
      localStorage.setItem(KEY, JSON.stringify({ ...readStored(), ...values }));
    } catch {
      // Storage is full or blocked: the choice then lasts for this visit.
    }
  });
}

/** What this window kept under a name; it outlives a reload and ends with the window. */
export function keptForVisit(name: string): string | null {
  try {
    return sessionStorage.getItem(`nenpyo.${name}`);
  } catch {
    return null;
  }
}

export function keepForVisit(name: string, text: string): void {
  try {
    sessionStorage.setItem(`nenpyo.${name}`, text);
  } catch {
    // Storage is blocked: it then lasts until the page is loaded anew.
  }
}
