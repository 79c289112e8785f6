import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate } from '#testing/generators.ts';
import {
  dayOf,
  EARLIEST_DAY,
  endOfDay,
  formatIsoDay,
  type Instant,
  isInexact,
  LATEST_DAY,
  parseCalendarDate,
  parseEventDate,
  startOfDay,
  toCivilDate,
  toDayNumber,
} from './dates.ts';

/** `2024-02-01 … 2024-02-29`, or null where the text is no date. */
function daysOf(text: string): string | null {
  const date = parseEventDate(text);
  return date && `${formatIsoDay(date.firstDay)} … ${formatIsoDay(date.lastDay)}`;
}

describe('a date covers the days it can mean', () => {
  test.each([
    ['2023-11-27', '2023-11-27 … 2023-11-27'],
    ['2024-02', '2024-02-01 … 2024-02-29'],
    ['2023-02', '2023-02-01 … 2023-02-28'],
    ['1900-02', '1900-02-01 … 1900-02-28'],
    ['1992', '1992-01-01 … 1992-12-31'],
    ['0000-02', '0000-02-01 … 0000-02-29'],
    ['0099', '0099-01-01 … 0099-12-31'],
    ['-0044-03-15', '-0044-03-15 … -0044-03-15'],
    ['-9999', '-9999-01-01 … -9999-12-31'],
    ['9999', '9999-01-01 … 9999-12-31'],
    ['2024-08~', '2024-08-01 … 2024-08-31'],
    ['2025?', '2025-01-01 … 2025-12-31'],
    ['2025-03-04%', '2025-03-04 … 2025-03-04'],
    ['2023-12-15/2023-12-18', '2023-12-15 … 2023-12-18'],
    ['2023-12-15/2023-12-15', '2023-12-15 … 2023-12-15'],
    ['2023/2023-06', '2023-01-01 … 2023-06-30'],
    ['2023-11~/2024?', '2023-11-01 … 2024-12-31'],
    ['2023-11/..', '2023-11-01 … 9999-12-31'],
    ['2023-11/', '2023-11-01 … 9999-12-31'],
    ['../2020', '-9999-01-01 … 2020-12-31'],
    ['/2020', '-9999-01-01 … 2020-12-31'],
  ])('%s: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

test.each([
  '2024-13',
  '2024-00',
  '2023-02-29',
  '2023-02-30',
  '2023-04-31',
  '2023-01-00',
  '',
  ' ',
  '/',
  '../..',
  '/..',
  '..',
  '2023-12-18/2023-12-15',
  '2023-12/2023',
  '2024/2023',
  '10000',
  '-10000',
  '12023-01-01',
  '-0000',
  '23',
  '2023-1-1',
  '2023/11/27',
  '27.11.2023',
  '2023-11-27T10:00',
  '2023-11-27 ',
  '2023-11-27\n',
  '2023~?',
  '~2023',
  '2023-11-27/2023-11-28/2023-11-29',
  '２０２３',
  'yesterday',
])('"%s" is no date', (text) => {
  expect(parseEventDate(text)).toBeNull();
});

test('any text is a date or null, never an error', () => {
  assertProperty(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9/.~?%]{0,12}$/)), (text) => {
      const date = parseEventDate(text);
      if (date) expect(date.firstDay).toBeLessThanOrEqual(date.lastDay);
    }),
  );
});

test('the first and the last day are those of the edtf package, in whatever time zone', () => {
  assertProperty(
    fc.property(anyEventDate(), (text) => {
      const { min, max } = edtf(text);
      const date = parseEventDate(text);
      const isKnown = (ms: number | null): ms is number => ms !== null && Number.isFinite(ms);
      expect(date?.firstDay).toBe(isKnown(min) ? dayOf(min as Instant) : EARLIEST_DAY);
      expect(date?.lastDay).toBe(isKnown(max) ? dayOf(max as Instant) : LATEST_DAY);
    }),
    { numRuns: 200 },
  );
});

test('a date keeps the text it was written as, and parsing that again gives an equal date', () => {
  assertProperty(
    fc.property(anyEventDate(), (text) => {
      const date = parseEventDate(text);
      expect(date?.edtf).toBe(text);
      expect(parseEventDate(date?.edtf ?? '')).toEqual(date);
    }),
  );
});

test.each([
  ['2024-08-21', 'day', false, false],
  ['2024-08~', 'month', true, false],
  ['2024?', 'year', false, true],
  ['2024%', 'year', true, true],
])('%s is known by the %s (approximate: %s, uncertain: %s)', (text, precision, approximate, uncertain) => {
  expect(parseCalendarDate(text)).toMatchObject({ precision, approximate, uncertain });
});

test.each([
  ['2024-08-21', false],
  ['2024-08-21/2024-08-23', false],
  ['2024-08', true],
  ['2024', true],
  ['2024-08-21~', true],
  ['2024-08-21?', true],
  ['2024-08-21/2024-09', true],
  ['2024-08-21/..', true],
])('whether %s is known only roughly: %s', (text, isRough) => {
  const date = parseEventDate(text);
  expect(date && isInexact(date)).toBe(isRough);
});

test('days count one by one through all of the calendar, and their texts sort as they do within an era', () => {
  const anyDay = fc.integer({ min: EARLIEST_DAY, max: LATEST_DAY - 1 });
  assertProperty(
    fc.property(anyDay, (number) => {
      const day = number as typeof EARLIEST_DAY;
      const { year, month, day: dayOfMonth } = toCivilDate(day);
      expect(toDayNumber(year, month, dayOfMonth)).toBe(day);
      const text = formatIsoDay(day);
      expect(parseEventDate(text)).toMatchObject({ firstDay: day, lastDay: day });
      const tomorrow = formatIsoDay((day + 1) as typeof day);
      if (year >= 0) expect(text < tomorrow).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a day begins and ends at UTC midnight, and every instant between is in it', () => {
  assertProperty(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
      const day = number as typeof EARLIEST_DAY;
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf((endOfDay(day) - 1) as Instant)).toBe(day);
      expect(dayOf(endOfDay(day))).toBe(day + 1);
    }),
  );
});
