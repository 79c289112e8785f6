// What a term of office says in the picture: `Kishida Fumio: Prime Minister` over its bar, and the exact dates to who
// points at it.

import type { Indices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import type { TermOfOffice } from '#domain/record/officeTerms.ts';
import type { EventDate } from '#domain/time/dates.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { textWidth } from './textWidth.ts';

export interface TermWords {
  readonly name: string;
  readonly namePx: number;
  readonly office: string;
  readonly both: string;
  /** The language of the office's title, for the right glyphs. */
  readonly language: string;
  readonly whole: string;
}

export type TermMessages = Pick<
  Messages,
  'timeline.holder' | 'timeline.holder.term' | 'timeline.holder.since' | 'timeline.holder.seen'
>;

export const TERM_FONT_PX = 12;

/** Words of the terms that are asked for, kept; without messages there are none to ask for. */
export function createTermWords(
  indices: Indices,
  language: Language,
  textScale: number,
  messages: TermMessages | null,
): (term: TermOfOffice) => TermWords {
  const known = new Map<TermOfOffice, TermWords>();
  const make = (term: TermOfOffice, m: TermMessages): TermWords => {
    const person = indices.personById.get(term.person);
    const held = indices.officeById.get(term.office);
    const name = person ? localize(person.name, language).text : term.person;
    const title = held ? localize(held.title, language) : { text: term.office, language };
    const both = m['timeline.holder'](name, title.text);
    return {
      name,
      namePx: textWidth(name) * TERM_FONT_PX * textScale,
      office: title.text,
      both,
      language: title.language,
      whole: `${both}\n${datesOf(term, language, m)}`,
    };
  };
  return (term) => {
    if (!messages) throw new Error('Terms of office are painted without their words');
    const words = known.get(term) ?? make(term, messages);
    known.set(term, words);
    return words;
  };
}

function datesOf({ record: { from, to, seen } }: TermOfOffice, language: Language, m: TermMessages): string {
  const inWords = (date: EventDate) => formatEventDate(date, language, 'long');
  const since = from ? inWords(from) : '?';
  if (to) return m['timeline.holder.term'](since, inWords(to));
  const last = seen.reduce<EventDate | null>((best, day) => (best && best.lastDay > day.lastDay ? best : day), null);
  const begun = m['timeline.holder.since'](since);
  return last ? `${begun}\n${m['timeline.holder.seen'](inWords(last))}` : begun;
}
