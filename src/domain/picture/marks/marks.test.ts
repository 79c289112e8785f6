// Every event keeps a mark: at every scale and in every window, dots + bars + counted = events.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentsOf } from '#domain/picture/extents.ts';
import { levelOf, scaleOf } from '#domain/picture/scales.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { createMarks, DOT_PX } from './marks.ts';

interface Days {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const anyDays: fc.Arbitrary<Days> = fc
  .array(
    fc.record({
      first: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1000, max: 1010 })),
      length: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 10, max: 3000 }),
      ),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((events) => {
    const sorted = events.toSorted((a, b) => a.first - b.first);
    return { first: sorted.map((one) => one.first), last: sorted.map((one) => one.first + one.length) };
  });

const anyLevel = fc.integer({ min: levelOf(MS_PER_DAY / 200), max: levelOf(MS_PER_DAY * 40) });
const anyWindow = fc
  .tuple(fc.integer({ min: -500, max: 7000 }), fc.integer({ min: 1, max: 7000 }))
  .map(([from, days]) => windowOf(from, from + days));

function windowOf(fromDay: number, toDay: number): TimeWindow {
  return { start: (fromDay * MS_PER_DAY) as Instant, end: (toDay * MS_PER_DAY) as Instant };
}

function mark({ first, last }: Days, options = { mostInBin: 7, barRows: 3 }) {
  const span = { firstDay: Math.min(...first), lastDay: Math.max(...last) } as never;
  const extents = extentsOf({ firstDays: Int32Array.from(first), lastDays: Int32Array.from(last) }, span);
  const marks = createMarks(Uint32Array.from(first.keys()), extents, [...first.keys()], options);
  return { extents, marks };
}

describe('marks', () => {
  test('marks of their own and counted ones are all events of the window', () => {
    assertProperty(
      fc.property(anyDays, anyLevel, anyWindow, (days, level, window) => {
        const { marks } = mark(days);
        const { dots, bars, counts } = marks.marksIn(level, window);
        const counted = counts.reduce((sum, { count }) => sum + count, 0);
        expect(dots.length + bars.length + counted).toBe(marks.countIn(level, window));
      }),
    );
  });

  test('each event stands in exactly one mark of the whole record', () => {
    assertProperty(
      fc.property(anyDays, anyLevel, (days, level) => {
        const { dots, bars, counts } = mark(days).marks.marksIn(level, windowOf(-10, 8000));
        const standing = [...dots, ...bars].map(({ event }) => event);
        const members = counts.flatMap((one) => one.members());
        expect([...standing, ...members].sort((a, b) => a - b)).toEqual([...days.first.keys()]);
        for (const one of counts) expect(one.members()).toHaveLength(one.count);
      }),
    );
  });

  test('no two marks of the bars cover each other, and no two dots of a bin', () => {
    assertProperty(
      fc.property(anyDays, anyLevel, (days, level) => {
        const { dots, bars } = mark(days).marks.marksIn(level, windowOf(-10, 8000));
        const sorted = bars.toSorted((a, b) => a.row - b.row || a.start - b.start);
        for (const [i, bar] of sorted.entries()) {
          const before = sorted[i - 1];
          if (before?.row === bar.row) expect(bar.start).toBeGreaterThanOrEqual(before.end);
        }
        const places = dots.map(({ from, place }) => `${from} ${place}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('panning changes no mark', () => {
    assertProperty(
      fc.property(anyDays, anyLevel, fc.integer({ min: 1, max: 900 }), (days, level, by) => {
        const { marks } = mark(days);
        const inside = (window: TimeWindow) => {
          const { dots, bars } = marks.marksIn(level, window);
          const isInside = (from: number, to: number) =>
            from > windowOf(1000, 2000).start + DOT_PX * scaleOf(level) &&
            to < windowOf(1000, 2000).end - DOT_PX * scaleOf(level);
          return [
            ...dots.filter(({ from, to }) => isInside(from, to)),
            ...bars.filter(({ start, end }) => isInside(start, end)),
          ];
        };
        expect(inside(windowOf(1000 - by, 2000 + 900 - by))).toEqual(inside(windowOf(1000, 2000)));
      }),
    );
  });

  test('the most important of a bin stands at its foot, and bars have their true length', () => {
    assertProperty(
      fc.property(anyDays, anyLevel, (days, level) => {
        const { extents, marks } = mark(days);
        const { dots, bars } = marks.marksIn(level, windowOf(-10, 8000));
        for (const dot of dots) {
          const below = dots.filter(({ from, place }) => from === dot.from && place < dot.place);
          expect(below).toHaveLength(dot.place);
          expect(below.every(({ event }) => event < dot.event)).toBe(true);
          expect(extents.start(dot.event)).toBeGreaterThanOrEqual(dot.from);
          expect(extents.start(dot.event)).toBeLessThan(dot.to);
        }
        for (const { event, start, end } of bars) {
          expect([start, end]).toEqual([extents.start(event), extents.end(event)]);
        }
      }),
    );
  });

  test('150 events of one day are one bar that counts them, however close one looks', () => {
    const { marks } = mark({ first: new Array(150).fill(700), last: new Array(150).fill(700) });
    for (const msPerPx of [MS_PER_DAY * 10, MS_PER_DAY, MS_PER_DAY / 50]) {
      const { dots, bars, counts } = marks.marksIn(levelOf(msPerPx), windowOf(690, 710));
      expect([dots, bars]).toEqual([[], []]);
      expect(counts).toMatchObject([{ kind: 'bin', count: 150 }]);
    }
  });

  test('of 40 overlapping programmes of years, the rows hold two and the rest are joined', () => {
    const first = Array.from({ length: 40 }, (_, i) => i * 3);
    const { marks } = mark({ first, last: first.map((day) => day + 1500) });
    const { dots, bars, counts } = marks.marksIn(levelOf(MS_PER_DAY * 2), windowOf(-10, 2000));
    expect(dots).toEqual([]);
    expect(bars).toHaveLength(2);
    expect(counts).toMatchObject([{ kind: 'bars', count: 38 }]);
  });
});
