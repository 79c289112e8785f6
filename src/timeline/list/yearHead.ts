// Under which head an event stands in the list: its year, or that no year can be told. No head names a day that stands
// for an end that is open.

import type { EventRecord } from '#domain/record/model.ts';
import { formatYear } from '#i18n/formatYears.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** The year an event begins in; of one that begins at no known time, why not. */
export type Head = number | 'open' | 'unknown';

export function headOf({ date: { kind, start } }: Pick<EventRecord, 'date'>): Head {
  if (kind === 'words') return 'unknown';
  return typeof start === 'string' ? 'open' : start.year;
}

export function headInWords(head: Head, language: Language, m: Messages): string {
  return typeof head === 'number' ? formatYear(head, language) : m[`list.year.${head}`];
}
