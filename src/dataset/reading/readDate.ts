// A date of a document: as EDTF, or as people write it. What is not read, or could be two dates, is told; an event
// keeps the words, and stands without a place in time.

import type { Problem } from '#domain/problems/problem.ts';
import { readClockTime } from '#domain/time/clockTime.ts';
import { dateInWords, type EventDate, parseEventDate } from '#domain/time/dates.ts';
import { readWrittenDate } from '#domain/time/written/readWrittenDate.ts';

/** Languages that always write the day before the month. */
const DAY_FIRST = /^(vi|fr|de|es|it|pt|nl|pl|ru|uk|id)\b/;

export interface ReadDate {
  /** Null where nothing was read. */
  readonly date: EventDate | null;
  readonly problems: readonly Pick<Problem, 'kind' | 'detail'>[];
}

/** `language` is the dataset's own: 3/4/2024 is 3 April in a Vietnamese one, and in an English one it is not guessed. */
export function readDate(text: string, language: string, time: string | undefined): ReadDate {
  const clock = time === undefined ? null : readClockTime(time);
  const exact = parseEventDate(text, clock);
  const written = exact ? null : readWrittenDate(text, { isDayFirst: DAY_FIRST.test(language), isFinished: true });
  if (written?.kind === 'ambiguous') {
    return { date: null, problems: [{ kind: 'twoDates', detail: `${text}: ${written.readings.join(', ')}` }] };
  }
  const date = written ? parseEventDate(written.edtf, clock ?? written.time) : exact;
  if (!date) return { date, problems: [{ kind: 'notADate', detail: text }] };
  const isLost = time !== undefined && (clock === null || date.time !== clock);
  return { date, problems: isLost ? [{ kind: 'notATime', detail: time }] : [] };
}

/** As `readDate`; words that are no date are the date of an event, so that it is not lost from sight. */
export function readEventDate(text: string, language: string, time: string | undefined): ReadDate {
  const read = readDate(text, language, time);
  return { ...read, date: read.date ?? dateInWords(text.trim()) };
}
