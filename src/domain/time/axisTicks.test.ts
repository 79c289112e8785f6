import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisScale, axisTicks } from './axisTicks.ts';
import {
  dayOf,
  EARLIEST_DAY,
  formatIsoDay,
  LATEST_DAY,
  MS_PER_DAY,
  startOfDay,
  toCivilDate,
  toDayNumber,
} from './dates.ts';

describe('the ticks of an axis', () => {
  // That they are vis-timeline's is held in firstPicture.spec.ts.
  test('follow one another without a gap from the window’s beginning to its end', () => {
    const first = fc.integer({ min: EARLIEST_DAY + 1000, max: LATEST_DAY - 2_000_000 });
    const days = fc.integer({ min: 4, max: 1_000_000 });
    fc.assert(
      fc.property(first, days, fc.integer({ min: 6, max: 60 }), (from, length, labels) => {
        const window = { start: startOfDay(from as never), end: startOfDay((from + length) as never) };
        const scale = axisScale((length * MS_PER_DAY) / labels);
        if (!scale) return;
        const ticks = axisTicks(window, scale);
        for (const [i, tick] of ticks.entries()) expect(tick.end).toBe(ticks[i + 1]?.start ?? tick.end);
        expect(ticks[0]?.start).toBeLessThanOrEqual(window.start);
        expect(ticks.at(-1)?.end).toBeGreaterThan(window.end);
      }),
    );
  });

  test('steps of two days begin anew with the month', () => {
    const window = { start: startOfDay(toDayNumber(2024, 7, 28)), end: startOfDay(toDayNumber(2024, 8, 4)) };
    const ticks = axisTicks(window, { unit: 'day', step: 2 });
    expect(ticks.map(({ start }) => formatIsoDay(dayOf(start)))).toEqual([
      '2024-07-27',
      '2024-07-29',
      '2024-07-31',
      '2024-08-01',
      '2024-08-03',
    ]);
    expect(ticks.map(({ isMajor }) => isMajor)).toEqual([false, false, false, true, false]);
  });

  test('the whole calendar and what surrounds it has a handful of ticks', () => {
    const whole = { start: startOfDay(toDayNumber(-29_997, 1, 1)), end: startOfDay(toDayNumber(29_997, 1, 1)) };
    const scale = axisScale((whole.end - whole.start) / 10);
    expect(scale).toEqual({ unit: 'year', step: 10_000 });
    expect(scale && axisTicks(whole, scale)).toHaveLength(6);
    expect(axisScale(Number.MAX_VALUE)).toEqual({ unit: 'year', step: 50_000 });
  });

  test('round years are those people count, on both sides of the first', () => {
    const years = (from: number, to: number, step: number) => {
      const window = { start: startOfDay(toDayNumber(from, 1, 1)), end: startOfDay(toDayNumber(to, 1, 1)) };
      return axisTicks(window, { unit: 'year', step }).map(({ start }) => toCivilDate(dayOf(start)).year);
    };
    // 100 BC, 50 BC, 1, 50, 100.
    expect(years(-99, 100, 50)).toEqual([-99, -49, 1, 50, 100]);
    expect(years(-4, 8, 5)).toEqual([-4, 1, 5]);
    expect(years(-2, 3, 1)).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(years(-120, -60, 50)).toEqual([-149, -99]);
  });

  test('hours are not made', () => {
    expect(axisScale(MS_PER_DAY / 8)).toBeNull();
    expect(axisScale(MS_PER_DAY / 4)).toEqual({ unit: 'day', step: 1 });
  });
});
