// The guarantees of titles by rank, over random records, sizes, filters and ways of asking.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, scaleOf } from '#domain/picture/scales.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { createRankedTitles, type PlacedTitle, type RankedTitles, TITLE_GAP_PX } from './rankedTitles.ts';

interface Record {
  readonly days: readonly number[];
  readonly ranks: readonly number[];
  readonly shorts: readonly number[];
  readonly wholes: readonly number[];
}

/** Events on days of some years, many of them close together, each with a rank and two widths. */
function anyRecord(most: number): fc.Arbitrary<Record> {
  const day = fc.oneof(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 3000, max: 3060 }));
  const event = fc.record({
    day,
    weight: fc.integer(),
    short: fc.integer({ min: 40, max: 210 }),
    more: fc.integer({ min: 0, max: 200 }),
  });
  return fc.array(event, { minLength: 1, maxLength: most }).map((events) => {
    const sorted = events.toSorted((a, b) => a.day - b.day);
    const order = [...sorted.keys()].sort((a, b) => (sorted[b]?.weight ?? 0) - (sorted[a]?.weight ?? 0) || a - b);
    const ranks = new Array<number>(sorted.length);
    for (const [rank, ordinal] of order.entries()) ranks[ordinal] = rank;
    return {
      days: sorted.map((one) => one.day),
      ranks,
      shorts: sorted.map((one) => one.short),
      wholes: sorted.map((one) => one.short + one.more),
    };
  });
}

const anySize = fc.record({ rows: fc.integer({ min: 1, max: 14 }), rootPx: fc.integer({ min: 300, max: 2600 }) });
type Size = { readonly rows: number; readonly rootPx: number };

function windowOf({ days }: Record): TimeWindow {
  const from = Math.min(...days) - 20;
  const to = Math.max(...days) + 20;
  return { start: (from * MS_PER_DAY) as Instant, end: (to * MS_PER_DAY) as Instant };
}

function layOut(record: Record, { rows, rootPx }: Size, matched = (_ordinal: number) => true): RankedTitles {
  return createRankedTitles({
    events: Uint32Array.from([...record.days.keys()].filter(matched)),
    start: (ordinal) => ((record.days[ordinal] as number) * MS_PER_DAY) as Instant,
    ranks: record.ranks,
    widths: (ordinal) => ({
      short: record.shorts[ordinal] as number,
      whole: record.wholes[ordinal] as number,
      isCut: ordinal % 2 === 0,
    }),
    rows,
    root: windowOf(record),
    rootPx,
  });
}

function rootLevelOf(record: Record, { rootPx }: Size): number {
  const { start, end } = windowOf(record);
  return levelOf((end - start) / rootPx);
}

const boxOf = (record: Record, { event, isLeft, px }: PlacedTitle, level: number): readonly [number, number] => {
  const x = ((record.days[event] as number) * MS_PER_DAY) / scaleOf(level);
  return isLeft ? [x - px, x] : [x, x + px];
};

const asText = (titles: readonly PlacedTitle[]) =>
  titles.map(({ event, row, isLeft, px }) => `${event} ${row} ${isLeft ? 'left' : 'right'} ${px}`).sort();

describe('titles by rank', () => {
  test('no two of a row overlap, at any scale', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, fc.integer({ min: -24, max: 12 }), (record, size, finer) => {
        const level = rootLevelOf(record, size) + finer;
        const titles = layOut(record, size).titlesIn(level, windowOf(record));
        for (let row = 0; row < size.rows; row++) {
          const boxes = titles
            .filter((title) => title.row === row)
            .map((title) => boxOf(record, title, level))
            .sort((a, b) => a[0] - b[0]);
          for (const [i, [left]] of boxes.entries()) {
            if (i > 0) expect(left - (boxes[i - 1]?.[1] ?? 0)).toBeGreaterThan(-0.001);
          }
        }
      }),
    );
  });

  test('zooming in takes no title away, and moves, turns and narrows none', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, (record, size) => {
        const titles = layOut(record, size);
        const root = rootLevelOf(record, size);
        let before = new Map<number, PlacedTitle>();
        for (let level = root + 8; level >= root - 24; level--) {
          const now = new Map(titles.titlesIn(level, windowOf(record)).map((title) => [title.event, title]));
          for (const [event, { row, isLeft, px }] of before) {
            expect(now.get(event)).toMatchObject({ row, isLeft });
            expect(now.get(event)?.px).toBeGreaterThanOrEqual(px);
          }
          before = now;
        }
      }),
    );
  });

  test('what is shown does not depend on what was asked for before, nor on how a stretch is cut into windows', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, (record, size) => {
        const root = rootLevelOf(record, size);
        const whole = windowOf(record);
        const parts = Array.from({ length: 7 }, (_, i) => ({
          start: (whole.start + ((whole.end - whole.start) * i) / 7) as Instant,
          end: (whole.start + ((whole.end - whole.start) * (i + 1)) / 7) as Instant,
        }));
        const fine = layOut(record, size);
        const coarse = layOut(record, size);
        const levels = [root - 13, root - 6, root - 2, root, root + 3];
        const seen = new Map<number, readonly string[]>();
        for (const level of levels) {
          const titles = parts.toReversed().flatMap((part) => fine.titlesIn(level, part));
          seen.set(level, [...new Set(asText(titles))]);
        }
        for (const level of levels.toReversed()) {
          expect(asText(coarse.titlesIn(level, whole))).toEqual(seen.get(level));
        }
      }),
    );
  });

  test('at the opening, nobody hidden is more important than everybody who stands in the way', () => {
    assertProperty(
      fc.property(anyRecord(80), anySize, (record, size) => {
        const level = rootLevelOf(record, size);
        const { start, end } = windowOf(record);
        const titles = layOut(record, size).titlesIn(level, { start, end });
        const titled = new Set(titles.map(({ event }) => event));
        for (const event of record.days.keys()) {
          if (titled.has(event)) continue;
          for (const isLeft of [false, true]) {
            const px = record.shorts[event] as number;
            const [left, right] = boxOf(record, { event, row: 0, isLeft, px }, level);
            if (left < start / scaleOf(level) || right > end / scaleOf(level)) continue;
            for (let row = 0; row < size.rows; row++) {
              const inTheWay = titles.filter((title) => {
                // Both keep a gap, and stretches are taken by cells.
                const [a, b] = boxOf(record, title, level);
                const room = 2 * TITLE_GAP_PX + 12;
                return title.row === row && a < right + room && b > left - room;
              });
              expect(inTheWay.some((title) => (record.ranks[title.event] ?? 0) < (record.ranks[event] ?? 0))).toBe(
                true,
              );
            }
          }
        }
      }),
    );
  });

  test('the most important event has its title whenever it fits the chart', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, fc.integer({ min: 0, max: 20 }), (record, size, finer) => {
        const first = record.ranks.indexOf(0);
        const titles = layOut(record, size).titlesIn(rootLevelOf(record, size) - finer, windowOf(record));
        const { start, end } = windowOf(record);
        // As the chart is drawn, which is up to a quarter of a doubling finer than its scale.
        const msPerPx = (end - start) / size.rootPx;
        const at = (record.days[first] as number) * MS_PER_DAY;
        const width = (record.shorts[first] as number) * msPerPx;
        if (at + width <= end || at - width >= start) expect(titles.map(({ event }) => event)).toContain(first);
      }),
    );
  });

  test('a title that fits the chart as it is drawn is not kept out by the coarser scale it is laid out for', () => {
    // A day is 1.15 px as drawn and 1 px as laid out; left of the last event stands a more important one.
    const days = [0, 400, 560, 580];
    const level = levelOf(MS_PER_DAY);
    const { start, end } = windowOf({ days, ranks: [], shorts: [], wholes: [] });
    const rootPx = Math.floor(((end - start) * 1.15) / scaleOf(level));
    const fittingPx = Math.floor(((600 - 560) * MS_PER_DAY * rootPx) / (end - start));
    expect(fittingPx).toBeGreaterThan(((600 - 560) * MS_PER_DAY) / scaleOf(level));
    const widths = [40, 130, fittingPx, 60];
    const record = { days, ranks: [3, 0, 1, 2], shorts: widths, wholes: widths };
    const titles = layOut(record, { rows: 1, rootPx }).titlesIn(level, { start, end });
    expect(titles.map(({ event }) => event)).toContain(2);
  });

  test('a filter leaves out what it leaves out, and nothing else of what had room', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, fc.integer({ min: 2, max: 5 }), (record, size, every) => {
        const matched = (ordinal: number) => ordinal % every === 0;
        const titles = layOut(record, size, matched).titlesIn(rootLevelOf(record, size), windowOf(record));
        expect(titles.every(({ event }) => matched(event))).toBe(true);
      }),
    );
  });

  test('a chart of another size and back again is the same chart', () => {
    assertProperty(
      fc.property(anyRecord(60), anySize, anySize, (record, size, other) => {
        const at = (one: Size) => asText(layOut(record, one).titlesIn(rootLevelOf(record, one), windowOf(record)));
        const before = at(size);
        at(other);
        expect(at(size)).toEqual(before);
      }),
    );
  });

  test('of very many events, no more are looked at than could find room', () => {
    const days = Array.from({ length: 20_000 }, (_, i) => Math.floor(i / 3));
    const ranks = [...days.keys()].map((i) => (i * 7919) % 20_000);
    const asked = new Set<number>();
    const record = { days, ranks, shorts: [], wholes: [] };
    const titles = createRankedTitles({
      events: Uint32Array.from(days.keys()),
      start: (ordinal) => ((days[ordinal] as number) * MS_PER_DAY) as Instant,
      ranks,
      widths: (ordinal) => {
        asked.add(ordinal);
        return { short: 120, whole: 240, isCut: true };
      },
      rows: 10,
      root: windowOf(record),
      rootPx: 1000,
    }).titlesIn(rootLevelOf(record, { rows: 10, rootPx: 1000 }), windowOf(record));
    expect(titles.map(({ event }) => ranks[event])).toContain(0);
    expect(asked.size).toBeLessThan(1500);
  });
});
