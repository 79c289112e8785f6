// The words for links by language: fetched with what shows them, because most links are shown as they were meant.

import type { Language } from '#i18n/languages.ts';
import { enLinks, type LinkWords } from './en.ts';
import { jaLinks } from './ja.ts';
import { viLinks } from './vi.ts';

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = { en: enLinks, vi: viLinks, ja: jaLinks };
