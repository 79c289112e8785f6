import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset, withQuery } from '#testing/generators.ts';
import { matchEvents } from '../find/facets.ts';
import { buildSearchTexts, findAll } from '../find/search.ts';
import { buildIndices, type Indices } from '../record/indices.ts';
import { endOfDay, type Instant, startOfDay } from '../time/dates.ts';
import type { DaySpan, TimeWindow } from '../time/timeWindow.ts';
import { spanOf as spanOfEvents } from './density.ts';
import { countInWindow, indexLane } from './laneIndex.ts';
import { buildLanes, LANE_CHOICES, type Lane } from './lanes.ts';
import { createPicture, indexLanes, type PictureOptions } from './picture.ts';
import { binDays, type ClusterRow, extentOf, quantizeScale, type SingleRow, type TimelineRow } from './rows.ts';

const spanOf = (indices: Indices) => spanOfEvents(indices) as DaySpan;

/** Open and very long events too, so that many reach into a window from before it. */
const anyRecord = anyDataset({ maxEvents: 60, firstYear: 2015, lastYear: 2024 }).map((dataset) => {
  const indices = buildIndices(dataset);
  return { indices, texts: buildSearchTexts(indices) };
});
const anyScale = fc.integer({ min: 16, max: 34 }).map((power) => quantizeScale(1.07 * 2 ** power));
/** Every lane is laid out as a crowded one. */
const anyOptions: fc.Arbitrary<PictureOptions> = fc
  .tuple(anyScale, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 20, max: 300 }), fc.option(fc.nat(59)))
  .map(([msPerPx, rowsPerLane, widest, alwaysDrawn]) => ({
    msPerPx,
    rowsPerLane,
    titleWidthPx: (position) => 20 + ((position * 37) % widest),
    widestTitlePx: 20 + widest,
    alwaysDrawn,
    smallLane: 0,
    mostRows: Number.POSITIVE_INFINITY,
  }));
const anyShare = fc.double({ min: -0.2, max: 1.2, noNaN: true });

function windowIn(span: DaySpan, [a, b]: readonly [number, number]): TimeWindow {
  const [start, end] = [startOfDay(span.firstDay), endOfDay(span.lastDay)];
  const edges = [a, b].map((share) => start + share * (end - start)).sort((one, other) => one - other);
  return { start: edges[0] as Instant, end: ((edges[1] ?? 0) + 1) as Instant };
}

const wholeOf = (span: DaySpan): TimeWindow => windowIn(span, [-0.5, 1.5]);

function heldBy(row: TimelineRow, lane: Lane): readonly number[] {
  return row.kind === 'single' ? [row.event] : [...lane.events].filter(row.holds);
}

/** The only one of its length within its block: no marker can take it. */
function isLone(event: number, lane: Lane, indices: Indices, span: DaySpan, options: PictureOptions): boolean {
  const bin = binDays(options.msPerPx);
  const { firstDay, endDay } = indexLane(lane.events, indices, span);
  const blockOf = (position: number) => {
    const longest = 2 ** Math.ceil(Math.log2(endDay(position) - firstDay(position)));
    const isLong = longest > 4 * bin;
    return `${isLong ? longest : 0} ${Math.floor(firstDay(position) / (isLong ? longest / 2 : 64 * bin))}`;
  };
  const others = [...lane.events].filter((other) => other !== event && other !== options.alwaysDrawn);
  return !others.some((other) => blockOf(other) === blockOf(event));
}

/** Pictures of any record, lanes and filters. */
const anyPicture = fc
  .tuple(withQuery(anyRecord), fc.constantFrom(...LANE_CHOICES), anyOptions)
  .map(([{ record, query }, by, options]) => {
    const { indices, texts } = record;
    const { positions } = matchEvents(indices, query, (terms) => findAll(texts, terms));
    const span = spanOf(indices);
    const lanes = buildLanes(indices, by, positions);
    const picture = createPicture(indexLanes(lanes, indices, span), indices, span, options);
    return { indices, span, lanes, options, picture, positions };
  });

test('drawn + inside markers = all of the lane, each exactly once, at any scale and filter', () => {
  assertProperty(
    fc.property(anyPicture, ({ span, lanes, picture }) => {
      const { rows } = picture.rowsIn(wholeOf(span));
      for (const lane of lanes) {
        const own = rows.filter((row) => row.lane === lane.id);
        expect(own.flatMap((row) => heldBy(row, lane)).sort((a, b) => a - b)).toEqual([...lane.events]);
        const counts = own.map((row) => (row.kind === 'single' ? 1 : row.count));
        expect(counts).toEqual(own.map((row) => heldBy(row, lane).length));
      }
    }),
    { numRuns: 120 },
  );
});

test('every event that is seen in a window, by brute force, is in a row of that window, and no row is drawn for nothing', () => {
  assertProperty(
    fc.property(anyPicture, fc.tuple(anyShare, anyShare), ({ indices, span, lanes, options, picture }, shares) => {
      const window = windowIn(span, shares);
      const { rows } = picture.rowsIn(window);
      const whole = picture.rowsIn(wholeOf(span)).rows;
      for (const lane of lanes) {
        const held = new Set(rows.filter((row) => row.lane === lane.id).flatMap((row) => heldBy(row, lane)));
        for (const position of lane.events) {
          const { start, end } = extentOf(indices.events.at(position)?.date as never, span);
          if (end > window.start && start < window.end) expect(held.has(position)).toBe(true);
        }
      }
      // The rows of a window are those of the whole that reach into it, however they were come by.
      const margin = (window.end - window.start) * 0.25;
      const reaches = (row: TimelineRow) => {
        const titlePx = row.kind === 'single' ? options.titleWidthPx(row.event) : 44;
        return row.start < window.end + margin && row.end + titlePx * options.msPerPx > window.start - margin;
      };
      expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(whole.filter(reaches).map(({ key }) => key)));
    }),
    { numRuns: 120 },
  );
});

test('panning returns the same row objects', () => {
  assertProperty(
    fc.property(anyPicture, fc.array(anyShare, { minLength: 2, maxLength: 6 }), ({ span, picture }, starts) => {
      const seen = new Map<string, TimelineRow>();
      for (const start of starts) {
        for (const row of picture.rowsIn(windowIn(span, [start, start + 0.2])).rows) {
          expect(seen.get(row.key) ?? row).toBe(row);
          seen.set(row.key, row);
        }
      }
    }),
  );
});

test('a marker stands for two or more and covers all it holds; the chosen event is drawn by itself', () => {
  assertProperty(
    fc.property(anyPicture, ({ indices, span, lanes, options, picture }) => {
      const { rows } = picture.rowsIn(wholeOf(span));
      for (const lane of lanes) {
        const markers = rows.filter((row): row is ClusterRow => row.kind === 'cluster' && row.lane === lane.id);
        for (const marker of markers) {
          expect(marker.count).toBeGreaterThan(1);
          const extents = heldBy(marker, lane).map((position) =>
            extentOf(indices.events.at(position)?.date as never, span),
          );
          expect(marker.start).toBe(Math.min(...extents.map(({ start }) => start)));
          expect(marker.end).toBe(Math.max(...extents.map(({ end }) => end)));
        }
        const chosen = options.alwaysDrawn ?? -1;
        if (!lane.events.includes(chosen)) continue;
        expect(
          rows.filter((row) => row.kind === 'single' && row.lane === lane.id && row.event === chosen),
        ).toHaveLength(1);
      }
    }),
    { numRuns: 100 },
  );
});

test('no more titles stand over one another than a lane has rows, but for lone ones in a crowd', () => {
  assertProperty(
    fc.property(anyPicture, ({ indices, span, lanes, options, picture }) => {
      const { rows } = picture.rowsIn(wholeOf(span));
      const left = (row: TimelineRow) => row.start;
      const right = (row: SingleRow) => row.end + options.titleWidthPx(row.event) * options.msPerPx;
      for (const lane of lanes) {
        const singles = rows.filter((row): row is SingleRow => row.kind === 'single' && row.lane === lane.id);
        for (const row of singles) {
          const over = singles.filter((other) => left(other) <= left(row) && right(other) > left(row));
          const crowd = over.filter(({ event }) => !isLone(event, lane, indices, span, options));
          expect(crowd.length).toBeLessThanOrEqual(options.rowsPerLane);
        }
      }
    }),
  );
});

test('every key of a picture is its own', () => {
  assertProperty(
    fc.property(anyPicture, ({ span, picture }) => {
      const keys = picture.rowsIn(wholeOf(span)).rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('however much there is, a window holds no more rows than asked for, and none of its events is lost', () => {
  assertProperty(
    fc.property(anyPicture, fc.integer({ min: 30, max: 40 }), ({ indices, span, lanes, options }, mostRows) => {
      const few = lanes.slice(0, 1);
      const picture = createPicture(indexLanes(few, indices, span), indices, span, { ...options, mostRows });
      const { rows, tightness } = picture.rowsIn(wholeOf(span));
      expect(rows.length).toBeLessThanOrEqual(mostRows);
      expect(picture.rowsIn(wholeOf(span), tightness).rows).toEqual(rows);
      const held = rows.reduce((sum, row) => sum + (row.kind === 'single' ? 1 : row.count), 0);
      expect(held).toBe(few[0]?.events.length ?? 0);
    }),
  );
});

test('the events that may be seen in a window are never counted too few', () => {
  assertProperty(
    fc.property(anyRecord, fc.tuple(anyShare, anyShare), ({ indices }, shares) => {
      const span = spanOf(indices);
      const window = windowIn(span, shares);
      const index = indexLane(Uint32Array.from(indices.firstDays.keys()), indices, span);
      const seen = [...indices.events].filter(({ date }) => {
        const { start, end } = extentOf(date, span);
        return end > window.start && start < window.end;
      });
      expect(countInWindow(index, window.start, window.end)).toBeGreaterThanOrEqual(seen.length);
    }),
  );
});
