import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset } from '#testing/generators.ts';
import { buildIndices } from '../record/indices.ts';
import { type DayNumber, endOfDay, type Instant, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import { decodeWindow, type TimeWindow } from '../time/timeWindow.ts';
import { eventsInWindow } from './eventsInWindow.ts';

const DAYS = drawIndices(
  '2023-11/.. | A \n 2024-01-01 | B \n 2024-01-04/2024-01-09 | C \n 2024-01-06 | D \n 2024-02 | E',
);
const ALL = Uint32Array.of(0, 1, 2, 3, 4);

test.each([
  ['2024-01-01/2024-01-02', [0, 1]],
  // The end of a window is not part of it.
  ['2023-12-01/2024-01-01', [0]],
  ['2024-01-05/2024-01-06', [0, 2]],
  ['2024-01-09T23/2024-01-20', [0, 2]],
  ['2024-01-10/2024-01-20', [0]],
  ['2024-02-28/2024-03-20', [0, 4]],
  ['2023-01-01/2023-02-01', []],
])('in %s stand the events %j', (text, expected) => {
  expect([...eventsInWindow(DAYS, ALL, decodeWindow(text) as TimeWindow)]).toEqual(expected);
});

test('when all are in the window it is the very same array, so that nothing is drawn anew', () => {
  expect(eventsInWindow(DAYS, ALL, decodeWindow('2023/2025') as TimeWindow)).toBe(ALL);
  const none = new Uint32Array();
  expect(eventsInWindow(DAYS, none, decodeWindow('2023/2025') as TimeWindow)).toBe(none);
});

test('in any record, of any of its events: as counted one by one', () => {
  const instant = fc
    .integer({ min: 18_500, max: 20_500 })
    .chain((day) => fc.constantFrom(0, 0.5, 1 / 3).map((part) => ((day + part) * MS_PER_DAY) as Instant));
  const anyWindow = fc
    .tuple(instant, instant)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): TimeWindow => (a < b ? { start: a, end: b } : { start: b, end: a }));
  assertProperty(
    fc.property(anyDataset(), anyWindow, fc.integer({ min: 1, max: 3 }), (dataset, window, every) => {
      const { firstDays, lastDays } = buildIndices(dataset);
      const ordinals = Uint32Array.from(firstDays.keys()).filter((ordinal) => ordinal % every === 0);
      const touches = (ordinal: number) =>
        startOfDay(firstDays[ordinal] as DayNumber) < window.end &&
        endOfDay(lastDays[ordinal] as DayNumber) > window.start;
      expect([...eventsInWindow({ firstDays, lastDays }, ordinals, window)]).toEqual([...ordinals.filter(touches)]);
    }),
  );
});
