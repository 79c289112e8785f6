// The languages of the interface. A dataset may hold more or fewer.

import type { LANGUAGE_RULES } from '#lib/languageRules.ts';

export const LANGUAGES = ['en', 'vi', 'ja'] as const satisfies readonly (keyof typeof LANGUAGE_RULES)[];
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt', ja: '日本語' };

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The first of the wished-for tags (`vi-VN`, `fr`) that the interface speaks, else English. */
export function chooseLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
