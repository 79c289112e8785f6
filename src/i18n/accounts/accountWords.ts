// The words for accounts side by side by language: fetched with what shows them.

import type { Language } from '#i18n/languages.ts';
import { type AccountWords, enAccounts } from './en.ts';
import { jaAccounts } from './ja.ts';
import { viAccounts } from './vi.ts';

export const ACCOUNT_WORDS: Readonly<Record<Language, AccountWords>> = {
  en: enAccounts,
  vi: viAccounts,
  ja: jaAccounts,
};
