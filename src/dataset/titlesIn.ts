// The texts of an event in some languages only, as the parts of a split dataset hold them.

import type { EventRecord, Localized } from '#domain/record/model.ts';

/** What is written in these languages, else in the first it is written in. */
export function textsIn(text: Localized, languages: readonly string[]): Localized {
  const entries = Object.entries(text);
  const own = entries.filter(([language]) => languages.includes(language));
  return Object.fromEntries(own.length > 0 ? own : entries.slice(0, 1));
}

/** The title as `textsIn` gives it, and beside it the short title in these languages and in that of the title. */
export function titlesIn(
  { title, shortTitle }: Pick<EventRecord, 'title' | 'shortTitle'>,
  languages: readonly string[],
): Pick<EventRecord, 'title' | 'shortTitle'> {
  const own = textsIn(title, languages);
  const short = Object.entries(shortTitle ?? {}).filter(
    ([language]) => languages.includes(language) || Object.hasOwn(own, language),
  );
  return { title: own, shortTitle: short.length === 0 ? null : Object.fromEntries(short) };
}
