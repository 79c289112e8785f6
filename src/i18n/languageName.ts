// What a language of the record is called in a language of the interface, within a line.

import type { Language } from './languages.ts';

/** `Vietnamese`, `tiếng Nhật`, `フランス語`; what it is tagged with where that names no language. */
export function languageName(tag: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
    return language === 'vi' ? name.replace(/^Tiếng/, 'tiếng') : name;
  } catch {
    return tag;
  }
}
