import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset, withQuery } from '#testing/generators.ts';
import { matchEvents } from '../find/facets.ts';
import { buildSearchTexts, findAll } from '../find/search.ts';
import { buildIndices, type Indices } from '../record/indices.ts';
import { endOfDay, formatIsoDay, type Instant, MS_PER_DAY, parseEventDate, startOfDay } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';
import { spanOf as spanOfEvents } from './density.ts';
import { buildLanes, LANE_CHOICES, type Lane } from './lanes.ts';
import { layOutLane } from './levelOfDetail.ts';
import {
  type ClusterRow,
  extentOf,
  type LayoutOptions,
  quantizeScale,
  rowsInWindow,
  type SingleRow,
  type TimelineRow,
} from './rows.ts';

const TITLE_PX = 120;
const titleWidthPx = () => TITLE_PX;

const spanOf = (indices: Indices) => spanOfEvents(indices) as DaySpan;

const layOutRows = (lanes: readonly Lane[], indices: Indices, span: DaySpan, options: LayoutOptions) =>
  lanes.flatMap((lane) => layOutLane(lane, indices, span, options));

/** What is drawn, a line a row: `2023-12-16 ● Talks`, `2024-08-07 ◆ 3`. */
function draw(indices: Indices, rows: readonly TimelineRow[]): readonly string[] {
  return rows.map((row) => {
    const day = formatIsoDay(Math.floor(row.start / MS_PER_DAY) as never);
    return row.kind === 'single' ? `${day} ● ${indices.events.at(row.event)?.title['en']}` : `${day} ◆ ${row.count}`;
  });
}

function eventsOf(rows: readonly TimelineRow[], lane: Lane): readonly number[] {
  return rows.flatMap((row) => (row.kind === 'single' ? [row.event] : heldBy(row, lane)));
}

function heldBy(row: ClusterRow, lane: Lane): readonly number[] {
  return [...lane.events].filter(row.holds);
}

const everyPosition = (indices: Indices) => Uint32Array.from(indices.firstDays.keys());
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

const anyRecord = anyDataset({ maxEvents: 40 }).map((dataset) => {
  const indices = buildIndices(dataset);
  return { indices, texts: buildSearchTexts(indices) };
});
/** From hours to years a screen. */
const anyScale = fc.integer({ min: 16, max: 34 }).map((power) => quantizeScale(1.07 * 2 ** power));
const anyOptions: fc.Arbitrary<LayoutOptions> = fc
  .tuple(anyScale, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 20, max: 300 }))
  .map(([msPerPx, rowsPerLane, widest]) => ({
    msPerPx,
    rowsPerLane,
    titleWidthPx: (position) => 20 + ((position * 37) % widest),
    widestTitlePx: 20 + widest,
  }));
const anyLanes = fc.constantFrom(...LANE_CHOICES);

describe('honest crowding', () => {
  test('drawn one by one + inside markers = all of the lane, each exactly once', () => {
    assertProperty(
      fc.property(anyRecord, anyLanes, anyOptions, ({ indices }, by, options) => {
        for (const lane of buildLanes(indices, by, everyPosition(indices))) {
          const rows = layOutRows([lane], indices, spanOf(indices), options);
          expect(sorted(eventsOf(rows, lane))).toEqual([...lane.events]);
          expect(rows.every((row) => row.lane === lane.id)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('drawn + grouped + hidden by filters = all events, at every scale', () => {
    assertProperty(
      fc.property(withQuery(anyRecord), anyOptions, ({ record: { indices, texts }, query }, options) => {
        const { positions } = matchEvents(indices, query, (terms) => findAll(texts, terms));
        const rows = layOutRows(buildLanes(indices, 'none', positions), indices, spanOf(indices), options);
        const drawn = rows.filter(({ kind }) => kind === 'single').length;
        const grouped = rows.reduce((sum, row) => sum + (row.kind === 'cluster' ? row.count : 0), 0);
        const hidden = indices.events.length - positions.length;
        expect(drawn + grouped + hidden).toBe(indices.events.length);
      }),
      { numRuns: 200 },
    );
  });

  test('a marker never stands for one event only, and covers all it holds', () => {
    assertProperty(
      fc.property(anyRecord, anyLanes, anyOptions, ({ indices }, by, options) => {
        const span = spanOf(indices);
        for (const lane of buildLanes(indices, by, everyPosition(indices))) {
          for (const row of layOutLane(lane, indices, span, options)) {
            if (row.kind === 'single') continue;
            expect(row.count).toBeGreaterThan(1);
            expect(heldBy(row, lane).length).toBe(row.count);
            for (const position of heldBy(row, lane)) {
              const extent = extentOf(indices.events.at(position)?.date as never, span);
              expect(extent.start).toBeGreaterThanOrEqual(row.start);
              expect(extent.end).toBeLessThanOrEqual(row.end);
            }
          }
        }
      }),
    );
  });

  test('nowhere do more titles stand over one another than a lane has rows', () => {
    assertProperty(
      fc.property(anyRecord, anyLanes, anyOptions, ({ indices }, by, options) => {
        const rows = layOutRows(buildLanes(indices, by, everyPosition(indices)), indices, spanOf(indices), options);
        const singles = rows.filter((row): row is SingleRow => row.kind === 'single');
        const left = (row: SingleRow) => row.start / options.msPerPx;
        const right = (row: SingleRow) => row.end / options.msPerPx + options.titleWidthPx(row.event);
        for (const row of singles) {
          const over = singles.filter(
            (other) => other.lane === row.lane && left(other) <= left(row) && right(other) > left(row),
          );
          expect(over.length).toBeLessThanOrEqual(options.rowsPerLane);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('with room for any number of rows every event is drawn', () => {
    assertProperty(
      fc.property(anyRecord, anyLanes, anyScale, ({ indices }, by, msPerPx) => {
        const options = { msPerPx, rowsPerLane: Number.POSITIVE_INFINITY, titleWidthPx, widestTitlePx: TITLE_PX };
        const rows = layOutRows(buildLanes(indices, by, everyPosition(indices)), indices, spanOf(indices), options);
        expect(rows.every(({ kind }) => kind === 'single')).toBe(true);
      }),
    );
  });

  test('every row of a picture has a key of its own, and the same picture has the same keys', () => {
    assertProperty(
      fc.property(anyRecord, anyLanes, anyOptions, ({ indices }, by, options) => {
        const keys = () =>
          layOutRows(buildLanes(indices, by, everyPosition(indices)), indices, spanOf(indices), options).map(
            ({ key }) => key,
          );
        expect(new Set(keys()).size).toBe(keys().length);
        expect(keys()).toEqual(keys());
      }),
    );
  });
});

describe('on a drawn record', () => {
  const indices = drawIndices(`
    2024-01-01 | A
    2024-01-02 | B
    2024-01-03 | C
    2024-06-01 | D
  `);
  const lanes: readonly Lane[] = [{ id: '', label: null, events: Uint32Array.of(0, 1, 2, 3) }];
  const rowsAt = (daysPerPx: number, rowsPerLane: number) =>
    layOutRows(lanes, indices, spanOf(indices), {
      msPerPx: daysPerPx * MS_PER_DAY,
      rowsPerLane,
      titleWidthPx,
      widestTitlePx: TITLE_PX,
    });

  test('a marker appears where it is crowded, and goes when there is room above or beside', () => {
    expect(draw(indices, rowsAt(1, 2))).toEqual(['2024-01-01 ◆ 3', '2024-06-01 ● D']);
    expect(draw(indices, rowsAt(1, 3))).toEqual([
      '2024-01-01 ● A',
      '2024-01-02 ● B',
      '2024-01-03 ● C',
      '2024-06-01 ● D',
    ]);
    expect(draw(indices, rowsAt(1 / 200, 1))).toEqual(draw(indices, rowsAt(1, 3)));
  });

  test('the row that a marker had to add is not filled with titles', () => {
    const crowded = drawIndices('2024-01-01 | A \n 2024-04-29 | B \n 2024-04-30 | C \n 2024-09-03 | D');
    const widths = (event: number) => (event === 0 ? 300 : 20);
    const options = { msPerPx: MS_PER_DAY, rowsPerLane: 1, titleWidthPx: widths, widestTitlePx: 300 };
    const rows = layOutRows(
      [{ id: '', label: null, events: Uint32Array.of(0, 1, 2, 3) }],
      crowded,
      spanOf(crowded),
      options,
    );
    expect(draw(crowded, rows)).toEqual(['2024-01-01 ● A', '2024-04-29 ◆ 3']);
  });

  test('panning takes rows in and out of the window, but changes none', () => {
    const rows = rowsAt(1, 2);
    const day = (text: string) => startOfDay(parseEventDate(text)?.firstDay as never);
    const shown = (from: string, to: string) =>
      rowsInWindow(rows, { start: day(from), end: day(to) }, MS_PER_DAY, titleWidthPx);
    expect(draw(indices, shown('2024-01-01', '2024-02-01'))).toEqual(['2024-01-01 ◆ 3']);
    expect(draw(indices, shown('2024-08-15', '2024-11-15'))).toEqual(['2024-06-01 ● D']);
    expect(shown('2024-01-01', '2024-07-01')).toEqual(rows);
    for (const row of shown('2024-01-01', '2024-02-01')) expect(rows).toContain(row);
    expect(shown('2025-06-01', '2025-07-01')).toEqual([]);
  });
});

describe('the stretch of a date', () => {
  const span = { firstDay: parseEventDate('2020')?.firstDay, lastDay: parseEventDate('2024')?.lastDay } as DaySpan;
  const extent = (text: string) => extentOf(parseEventDate(text) as never, span);

  test('a single day is the point at its noon', () => {
    const noon = (startOfDay(parseEventDate('2024-08-21')?.firstDay as never) + MS_PER_DAY / 2) as Instant;
    expect(extent('2024-08-21')).toEqual({ start: noon, end: noon });
  });

  test.each([
    ['2024-08', '2024-08'],
    ['2023-12-15/2023-12-18', '2023-12-15/2023-12-18'],
    ['2023-11/..', '2023-11/2024'],
    ['../2021', '2020/2021'],
  ])('%s reaches over %s, from midnight to midnight: no further than the record', (text, drawn) => {
    const days = parseEventDate(drawn);
    expect(extent(text)).toEqual({ start: startOfDay(days?.firstDay as never), end: endOfDay(days?.lastDay as never) });
  });
});

test('a scale is rounded towards crowding, by less than a fifth', () => {
  assertProperty(
    fc.property(fc.double({ min: 1, max: 1e10, noNaN: true }), (msPerPx) => {
      const rounded = quantizeScale(msPerPx);
      expect(rounded / msPerPx).toBeGreaterThan(0.999_999);
      expect(rounded / msPerPx).toBeLessThan(1.2);
    }),
  );
});
