import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate, anyRoughDate } from '#testing/generators.ts';
import {
  dateInWords,
  dayOf,
  EARLIEST_DAY,
  endOfDay,
  firstDayOf,
  formatIsoDay,
  type Instant,
  isDrawn,
  isInexact,
  LATEST_DAY,
  lastDayOf,
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
    ['2004-06-XX', '2004-06-01 … 2004-06-30'],
    ['2004-XX', '2004-01-01 … 2004-12-31'],
    ['1985-XX-XX', '1985-01-01 … 1985-12-31'],
    ['201X', '2010-01-01 … 2019-12-31'],
    ['20XX', '2000-01-01 … 2099-12-31'],
    ['-004X', '-0049-01-01 … -0040-12-31'],
    ['201X~', '2010-01-01 … 2019-12-31'],
    ['2004-21', '2004-03-01 … 2004-05-31'],
    ['2004-22?', '2004-06-01 … 2004-08-31'],
    ['2004-23', '2004-09-01 … 2004-11-30'],
    ['2004-24', '2004-12-01 … 2005-02-28'],
    ['2004-33', '2004-01-01 … 2004-03-31'],
    ['2004-36%', '2004-10-01 … 2004-12-31'],
    ['2004-21/2004-23', '2004-03-01 … 2004-11-30'],
    ['2004-XX/2005', '2004-01-01 … 2005-12-31'],
    ['2015/201X', '2015-01-01 … 2019-12-31'],
    ['1985-04-12T23:20:30', '1985-04-12 … 1985-04-12'],
    ['1985-04-12T23:20:30Z', '1985-04-12 … 1985-04-12'],
    ['2023-11-27T23:30:00-05:00', '2023-11-27 … 2023-11-27'],
    ['2023-11-27T01:30:00.000+09:00', '2023-11-27 … 2023-11-27'],
    ['2023-11-27T22:00/2023-11-28T02:00', '2023-11-27 … 2023-11-28'],
    ['Y-17000', 'Y-17000-01-01 … Y-17000-12-31'],
    ['Y12024-02', 'Y12024-02-01 … Y12024-02-29'],
  ])('%s: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  test.each([
    ['2023-11/..', '2023-11-01', null],
    ['2023-11/', '2023-11-01', null],
    ['2004-24/..', '2004-12-01', null],
    ['../2020', null, '2020-12-31'],
    ['/2020', null, '2020-12-31'],
    ['../2004-06~', null, '2004-06-30'],
  ])('%s, open at one end: %s … %s', (text, first, last) => {
    const date = parseEventDate(text);
    expect(date?.firstDay).toBe(first === null ? EARLIEST_DAY : parseEventDate(first)?.firstDay);
    expect(date?.lastDay).toBe(last === null ? LATEST_DAY : parseEventDate(last)?.lastDay);
  });

  test.each([
    ['Y170000002', LATEST_DAY],
    ['Y-170000002', EARLIEST_DAY],
  ])('%s is a year beyond those that can be drawn', (text, day) => {
    const date = parseEventDate(text);
    expect([date?.firstDay, date?.lastDay]).toEqual([day, day]);
    expect(date && isDrawn(date.firstDay, date.lastDay)).toBe(false);
    expect(isDrawn(EARLIEST_DAY, 0)).toBe(true);
  });
});

describe('the time of a date-time is kept as its clock showed it', () => {
  test.each([
    ['2023-11-27T10:30:00+09:00', '10:30 +09:00'],
    ['1985-04-12T23:20:30Z', '23:20:30 UTC'],
    ['2023-11-27T22:00/2023-11-28T02:00', '22:00'],
    ['2023-11-27', null],
    ['2023-11', null],
  ])('%s: %s', (text, time) => {
    expect(parseEventDate(text)?.time).toBe(time);
  });

  test('and a time that stands beside the date goes before it, where the date is a day', () => {
    expect(parseEventDate('2023-11-27T10:30', '09:00 JST')?.time).toBe('09:00 JST');
    expect(parseEventDate('2023-11', '09:00')?.time).toBeNull();
  });
});

test('words that are no date are kept, and the event can have been at any time', () => {
  const date = dateInWords('undated');
  expect(date).toMatchObject({ edtf: 'undated', kind: 'words', firstDay: EARLIEST_DAY, lastDay: LATEST_DAY });
  expect(isDrawn(date.firstDay, date.lastDay)).toBe(false);
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
  '2023-11-27T25:00',
  '2023-11-27T',
  '2023-11T10:00',
  '2023-XX-12',
  '2023-21-01',
  '2023-25',
  '2023-0X',
  '2XXX',
  'XXXX',
  'Y2023',
  'Y012023',
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
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9/.~?%XYT:]{0,16}$/)), (text) => {
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
    fc.property(fc.oneof(anyEventDate(), anyRoughDate()), (text) => {
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
  ['2024-21~', 'season', true, false],
  ['2024-35', 'quarter', false, false],
  ['201X?', 'decade', false, true],
  ['20XX', 'century', false, false],
  ['2004-XX', 'year', false, false],
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

test('seasons, decades and centuries are in the years they name, and quarters are a year', () => {
  assertProperty(
    fc.property(anyRoughDate(), (text) => {
      const date = parseCalendarDate(text);
      if (!date) throw new Error(`${text} is no date`);
      expect(formatIsoDay(firstDayOf(date)).slice(0, 2)).toBe(text.slice(0, 2));
      expect(lastDayOf(date)).toBeGreaterThan(firstDayOf(date));
    }),
  );
  const quarters = ['33', '34', '35', '36'].map((part) => parseEventDate(`2024-${part}`));
  const days = quarters.reduce((sum, date) => sum + (date ? date.lastDay - date.firstDay + 1 : 0), 0);
  expect(days).toBe(366);
});

test('days count one by one through all of the calendar, and their texts sort as they do within an era', () => {
  const anyDay = fc.integer({ min: toDayNumber(-200_000, 1, 1), max: toDayNumber(200_000, 12, 30) });
  assertProperty(
    fc.property(anyDay, (number) => {
      const day = number as typeof EARLIEST_DAY;
      const { year, month, day: dayOfMonth } = toCivilDate(day);
      expect(toDayNumber(year, month, dayOfMonth)).toBe(day);
      const text = formatIsoDay(day);
      expect(parseEventDate(text)).toMatchObject({ firstDay: day, lastDay: day });
      const tomorrow = formatIsoDay((day + 1) as typeof day);
      if (year >= 0 && year < 9999) expect(text < tomorrow).toBe(true);
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
