// What a language of the record is called.

import type { Messages } from './messages/en.ts';

/** Its tag where it has no name here. */
export function languageName(tag: string, m: Messages): string {
  const key = `language.name.${tag}`;
  return Object.hasOwn(m, key) ? m[key as 'language.name.en'] : tag;
}
