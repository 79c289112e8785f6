// Brackets, lists and labels as a language prints them: Japanese in signs of full width, which need no spaces.

import { rulesOf } from '#lib/languageRules.ts';

/** `Prime Minister (Japan)`, `首相（日本）`. */
export function bracketed(words: string, aside: string, language: string): string {
  const { open, close } = rulesOf(language);
  return `${words}${open}${aside}${close}`;
}

/** `Tokyo, Hanoi`, `東京、ハノイ`; what is empty is left out. */
export function listed(items: readonly string[], language: string): string {
  return items.filter((item) => item !== '').join(rulesOf(language).comma);
}

/** `Revised: 21 November 2026`, `改訂：2026年11月21日`. */
export function labelled(label: string, value: string, language: string): string {
  return `${label}${rulesOf(language).colon}${value}`;
}
