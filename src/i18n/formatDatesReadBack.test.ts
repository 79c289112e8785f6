// What the app prints, people copy: every form of its dates is read again as what it says.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventDate, parseEventDate } from '#domain/time/dates.ts';
import { readWrittenDate } from '#domain/time/written/readWrittenDate.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate, anyRoughDate } from '#testing/generators.ts';
import { formatEventDate } from './formatDates.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Of our era with four digits, for `5/3/15` says too little; before it any. */
const anyDate = fc.oneof(
  { weight: 4, arbitrary: anyEventDate(1000) },
  { weight: 1, arbitrary: anyEventDate(-9999, -1) },
  { weight: 2, arbitrary: anyRoughDate() },
);

const essence = (date: EventDate | null) => {
  if (!date) return null;
  const { firstDay, lastDay, start, end } = date;
  const ends = [start, end].filter((one) => typeof one === 'object');
  return {
    firstDay,
    lastDay,
    // A century is printed as a range of years.
    isAbout: ends.some(({ approximate }) => approximate),
    isUnsure: ends.some(({ uncertain }) => uncertain),
    open: [start, end].filter((one) => typeof one === 'string'),
  };
};

function readBack(words: string, language: Language): EventDate | null {
  const found = readWrittenDate(words, { isDayFirst: language === 'vi', isFinished: true });
  return found?.kind === 'date' ? parseEventDate(found.edtf) : null;
}

test.each(LANGUAGES)('in %s every date that is printed is read as that date', (language) => {
  assertProperty(
    fc.property(anyDate, fc.constantFrom('long' as const, 'short' as const), (edtf, length) => {
      const date = parseEventDate(edtf) as EventDate;
      const words = formatEventDate(date, language, length);
      expect(essence(readBack(words, language)), words).toEqual(essence(date));
    }),
    { numRuns: 200 },
  );
});

test.each(LANGUAGES)('in %s so it is with a time beside it', (language) => {
  const date = parseEventDate('2023-11-27', '09:30 JST') as EventDate;
  const words = formatEventDate(date, language, 'short');
  expect(readWrittenDate(words, { isDayFirst: language === 'vi', isFinished: true })).toEqual({
    kind: 'date',
    edtf: '2023-11-27',
    time: '09:30 JST',
  });
});
