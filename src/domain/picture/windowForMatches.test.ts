import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset } from '#testing/generators.ts';
import { buildIndices, type Indices } from '../record/indices.ts';
import { EARLIEST_DAY, endOfDay, type Instant, LATEST_DAY, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import {
  clampWindow,
  type DaySpan,
  decodeWindow,
  encodeWindow,
  isInSight,
  lengthOf,
  limitsFor,
  type TimeWindow,
  windowAround,
} from '../time/timeWindow.ts';
import { spanOf } from './density.ts';
import { commonDays, type MatchChange, surroundingsOf, windowForMatches, windowForPeriod } from './windowForMatches.ts';

const ALWAYS: DaySpan = { firstDay: EARLIEST_DAY, lastDay: LATEST_DAY };

const read = (text: string) => decodeWindow(text) as TimeWindow;

describe('where the picture goes when the filters change', () => {
  const indices = drawIndices(
    ['2020-02-01 | A', '2020-11-01 | B', '2023-01-10 | C', '2023-06-10 | D', '2023-12-10 | E'].join('\n'),
  );
  const limits = limitsFor(spanOf(indices) as DaySpan);
  const all = [0, 1, 2, 3, 4];
  const goes = (from: string, change: Partial<MatchChange>) => {
    const whole = { before: all, after: all, period: ALWAYS, wantsAll: false, ...change };
    const window = windowForMatches(indices, whole, read(from), limits);
    return window && encodeWindow(window);
  };

  test.each([
    ['a filter whose events are spread over the picture moves nothing', '2020/2023', [0, 2, 4], false],
    ['nor does one that takes nothing away that is in sight', '2023-11/2023-12', [0, 1, 2, 4], false],
    ['nor one that leaves nothing at all', '2020/2023', [], false],
    ['nor one after which it would stand where it is', '2022-12-25/2023-12-25', [2, 3, 4], true],
  ] as const)('%s', (_, from, after, wantsAll) => {
    expect(goes(from, { after: [...after], wantsAll })).toBeNull();
  });

  test.each([
    ['events left in a corner of the picture fill it', '2020/2023', all, [2, 3, 4], '2022-12-24/2023-12-28'],
    ['events out of sight are brought into it', '2020', all, [3, 4], '2023-06-01/2023-12-20'],
    ['a single one keeps a month of its surroundings', '2020/2023', all, [3], '2023-05-11T12/2023-07-10T12'],
  ] as const)('%s', (_, from, before, after, to) => {
    const whole = from === '2020' ? '2020/2020' : from;
    expect(goes(whole, { before: [...before], after: [...after] })).toBe(to);
  });

  test('of more that is found, some is to be in sight; most of it where all was asked for', () => {
    const before = [2, 3];
    const after = [0, 1, 2, 3, 4];
    const from = '2023-01-01/2024-01-01';
    expect(goes(from, { before, after })).toBeNull();
    expect(goes(from, { before, after, wantsAll: true })).toBe('2019-11-23/2024-02-19');
    expect(goes('2023-01-01/2023-07-01', { before, after })).toBe('2019-11-23/2024-02-19');
  });

  test('an event that reaches beyond the period is shown as far as the period goes', () => {
    const long = drawIndices('2010/2030 | Programme \n 2023-06-10 | D');
    const period = { firstDay: read('2023/2023').start / MS_PER_DAY, lastDay: read('2023/2023').end / MS_PER_DAY - 1 };
    const change = { before: [0, 1], after: [0], period: period as DaySpan, wantsAll: true };
    const window = windowForMatches(long, change, read('1990/1991'), limitsFor(spanOf(long) as DaySpan));
    expect(window && encodeWindow(window)).toBe('2022-12-14/2024-01-19');
  });

  test.each([
    ['2020-01/2023-06', '2020/2022', null],
    ['2020/2020', '2023-01/2023-06', '2022-12-22T23/2023-07-10T01'],
    ['2020/2023', '2023-01/2023-06', '2022-12-22T23/2023-07-10T01'],
    ['2023-01/2023-06', '2023-01/2023-06', null],
  ])('from %s the period %s leads to %s', (from, period, to) => {
    const { start, end } = read(period);
    const span = { firstDay: start / MS_PER_DAY, lastDay: end / MS_PER_DAY - 1 } as DaySpan;
    const window = windowForPeriod(span, read(from), limits);
    expect(window && encodeWindow(window)).toBe(to);
  });
});

/** A record, a window on it, and two choices of its events. */
const anyChange = anyDataset({ maxEvents: 25 }).chain((dataset) => {
  const indices = buildIndices(dataset);
  const span = spanOf(indices) ?? { firstDay: 0, lastDay: 0 };
  const limits = limitsFor(span as DaySpan);
  const some = fc.subarray([...indices.firstDays.keys()]);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(some, some, share, share, fc.boolean()).map(([before, after, from, to, wantsAll]) => {
    const at = (part: number) => limits.earliest + part * limits.longestMs;
    const window = { start: at(Math.min(from, to)), end: at(Math.max(from, to)) + 1 } as TimeWindow;
    return { indices, limits, change: { before, after, period: ALWAYS, wantsAll }, shown: clampWindow(window, limits) };
  });
});

const seen = (indices: Indices, ordinals: readonly number[], window: TimeWindow) =>
  ordinals.filter((at) =>
    isInSight(window, { firstDay: indices.firstDays[at], lastDay: indices.lastDays[at] } as DaySpan),
  );

describe('whatever is asked', () => {
  test('something of what matches is in sight afterwards, and all of it where the picture went', () => {
    assertProperty(
      fc.property(anyChange, ({ indices, limits, change, shown }) => {
        const window = windowForMatches(indices, change, shown, limits);
        const span = spanOf(indices, change.after);
        if (!span) expect(window).toBeNull();
        else expect(seen(indices, change.after, window ?? shown).length).toBeGreaterThan(0);
        if (!window || !span) return;
        expect(window.start).toBeLessThanOrEqual(startOfDay(span.firstDay));
        expect(window.end).toBeGreaterThanOrEqual(endOfDay(span.lastDay));
        expect(clampWindow(window, limits)).toEqual(window);
      }),
    );
  });

  test('asking the same again moves nothing', () => {
    assertProperty(
      fc.property(anyChange, ({ indices, limits, change, shown }) => {
        const window = windowForMatches(indices, change, shown, limits) ?? shown;
        const again = { ...change, before: change.after };
        expect(windowForMatches(indices, again, window, limits)).toBeNull();
      }),
    );
  });

  test('a period that was shown is shown well', () => {
    assertProperty(
      fc.property(anyChange, ({ indices, limits, change, shown }) => {
        const period = commonDays(spanOf(indices, change.after), ALWAYS);
        if (!period) return;
        const window = windowForPeriod(period, shown, limits) ?? shown;
        expect(lengthOf(window)).toBeLessThanOrEqual(lengthOf(windowAround(period, limits)) / 0.6);
        expect(windowForPeriod(period, window, limits)).toBeNull();
      }),
    );
  });

  test('an empty window tells the nearest events on either side', () => {
    assertProperty(
      fc.property(anyChange, ({ indices, change, shown }) => {
        const { isEmpty, before, after } = surroundingsOf(indices, change.after, shown);
        expect(isEmpty).toBe(seen(indices, change.after, shown).length === 0);
        if (!isEmpty) return;
        const endOf = (at: number) => ((indices.lastDays[at] as number) + 1) * MS_PER_DAY;
        const startOf = (at: number) => ((indices.firstDays[at] as number) * MS_PER_DAY) as Instant;
        const earlier = change.after.filter((at) => endOf(at) <= shown.start);
        const later = change.after.filter((at) => startOf(at) >= shown.end);
        expect(before === null ? null : endOf(before)).toBe(
          earlier.length > 0 ? Math.max(...earlier.map(endOf)) : null,
        );
        expect(after === null ? null : startOf(after)).toBe(later.length > 0 ? Math.min(...later.map(startOf)) : null);
      }),
    );
  });
});
