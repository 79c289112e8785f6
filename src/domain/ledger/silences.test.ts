import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate, anyRoughDate } from '#testing/generators.ts';
import { type DayNumber, dateInWords, formatIsoDay, isDay, parseEventDate, toDayNumber } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';
import { longest, monthByMonth, monthsToWatch, type Stretch, silencesOf } from './silences.ts';

const ALWAYS = { firstDay: toDayNumber(-9999, 1, 1), lastDay: toDayNumber(9999, 12, 31) };
const dateOf = (written: string) => parseEventDate(written) ?? dateInWords(written);
const spanOf = (from: string, to: string): DaySpan => ({
  firstDay: dateOf(from).firstDay,
  lastDay: dateOf(to).lastDay,
});
const inShort = (stretches: readonly Stretch[]) =>
  stretches.map(({ firstDay, lastDay }) => `${formatIsoDay(firstDay)}/${formatIsoDay(lastDay)}`);
const silences = (dates: readonly string[], from: string, to: string, least = 1) =>
  inShort(silencesOf(dates.map(dateOf), monthsToWatch(spanOf(from, to), ALWAYS), least));

describe('the months without an entry', () => {
  test('stand as stretches from the first day of one month to the last of another', () => {
    expect(silences(['2024-01-10', '2024-06-01'], '2024-01-10', '2024-06-30')).toEqual(['2024-02-01/2024-05-31']);
  });

  test('are looked for before the first entry and after the last one, too', () => {
    expect(silences(['2024-02-29'], '2023-12-15', '2024-04-02')).toEqual([
      '2023-12-01/2024-01-31',
      '2024-03-01/2024-04-30',
    ]);
  });

  test('are those in which no entry can lie: one known to the year may lie in each of its months', () => {
    expect(silences(['2024', '2025-03-01/2025-05-01'], '2024-01-01', '2025-07-01')).toEqual([
      '2025-01-01/2025-02-28',
      '2025-06-01/2025-07-31',
    ]);
  });

  test('are not broken by what is at no known time, and by what goes on only where it began', () => {
    expect(silences(['undated', '2024-02/..'], '2024-01-01', '2024-03-31')).toEqual([
      '2024-01-01/2024-01-31',
      '2024-03-01/2024-03-31',
    ]);
  });

  test('are left out where they are fewer in a row than asked for', () => {
    expect(silences(['2024-01-01', '2024-03-01', '2024-06-01'], '2024-01-01', '2024-06-30', 2)).toEqual([
      '2024-04-01/2024-05-31',
    ]);
  });

  test('are none outside a period that is asked for, nor in a month it holds a part of', () => {
    const own = spanOf('2024-01-01', '2024-12-31');
    expect(inShort(silencesOf([], monthsToWatch(own, spanOf('2024-03-15', '2024-05-30'))))).toEqual([
      '2024-04-01/2024-04-30',
    ]);
    expect(silencesOf([], monthsToWatch(own, spanOf('2030', '2031')))).toEqual([]);
  });
});

const month = fc.integer({ min: 0, max: 47 });
const dayIn = (at: number) => toDayNumber(2022, 1 + at, 1);

test('against trying month by month: a month is silent where no entry touches it, and it lies in a run as long as asked', () => {
  const dates = fc.array(fc.oneof(anyEventDate(2022, 2025), anyRoughDate(2022, 2025)), { maxLength: 12 });
  assertProperty(
    fc.property(dates, month, month, fc.integer({ min: 1, max: 4 }), (edtfs, from, to, least) => {
      const entries = edtfs.map(dateOf);
      const own = { firstDay: dayIn(from), lastDay: (dayIn(to + 1) - 1) as DayNumber };
      const months = monthsToWatch(own, ALWAYS);
      const isFree = (at: number) =>
        entries.every(({ firstDay, lastDay }) => {
          const [first = null, last = first] = [firstDay, lastDay].filter(isDay);
          return first === null || (last as number) < dayIn(at) || first >= dayIn(at + 1);
        });
      const watched = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
      const runAround = (at: number) => {
        let [start, end] = [at, at];
        while (watched.includes(start - 1) && isFree(start - 1)) start--;
        while (watched.includes(end + 1) && isFree(end + 1)) end++;
        return end - start + 1;
      };
      const found = silencesOf(entries, months, least);
      expect(monthByMonth(months, found).map(({ isSilent }) => isSilent)).toEqual(
        watched.map((at) => isFree(at) && runAround(at) >= least),
      );
      for (const { firstDay, lastDay, months: length } of found) {
        expect(watched.filter((at) => firstDay <= dayIn(at) && dayIn(at) <= lastDay)).toHaveLength(length);
      }
    }),
  );
});

test('of many stretches the longest are named, in the order of time', () => {
  const found = silencesOf(['2024-01-01', '2024-03-01', '2024-08-01', '2024-12-01'].map(dateOf), {
    first: 2024 * 12,
    last: 2024 * 12 + 11,
  });
  expect(inShort(longest(found, 2))).toEqual(['2024-04-01/2024-07-31', '2024-09-01/2024-11-30']);
});
