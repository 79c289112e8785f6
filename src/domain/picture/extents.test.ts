import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '../record/indices.ts';
import { type DayNumber, dayOf, formatIsoDay, type Instant, toDayNumber } from '../time/dates.ts';
import { spanOf } from './density.ts';
import { drawnOrdinals, extentsOf } from './extents.ts';

const indicesOf = (...dates: readonly string[]) => {
  const events = dates.map((date, i) => ({ id: `e${i}`, date, title: date }));
  const { dataset } = toModel({ format: 'nenpyo', version: 1, events });
  if (!dataset) throw new Error('no dataset');
  return buildIndices(dataset);
};
const titlesOf = (...dates: readonly string[]) => {
  const indices = indicesOf(...dates);
  const ordinals = Uint32Array.from(dates.keys());
  return [...drawnOrdinals(indices, ordinals)].map((ordinal) => indices.events.at(ordinal)?.title['en']);
};

test('what is at no known time, or in a year that cannot be drawn, has no place in the picture', () => {
  expect(titlesOf('undated', '../2020', '2021', '2022/..', 'Y170000002', 'Y-170000002')).toEqual([
    '../2020',
    '2021',
    '2022/..',
  ]);
  expect(titlesOf('undated')).toEqual([]);
});

test('where all have a place, the positions stay the same object', () => {
  const indices = indicesOf('../2020', '2021');
  const ordinals = Uint32Array.of(0, 1);
  expect(drawnOrdinals(indices, ordinals)).toBe(ordinals);
});

test('from the first to the last day that can be written, both are in the span and neither stretches over it', () => {
  const indices = indicesOf('-9999', '9999-12-31');
  const span = spanOf(indices);
  if (!span) throw new Error('no span');
  const { start, end } = extentsOf(indices, span);
  expect(end(0)).toBeLessThan(start(1));
});

test('what goes on is drawn to where the record ends, and no further into the future than today', () => {
  const indices = indicesOf('2023-01-01/..', '2024-06-01', '2031-07', '2032-01-01/..');
  const span = spanOf(indices);
  if (!span) throw new Error('no span');
  const lastDay = (ordinal: number, today?: DayNumber) =>
    formatIsoDay(dayOf((extentsOf(indices, span, today).end(ordinal) - 1) as Instant));
  const today = toDayNumber(2026, 11, 22);
  expect(lastDay(0)).toBe('2032-01-01');
  expect(lastDay(0, today)).toBe('2026-11-22');
  // What is to begin is not ended before.
  expect(lastDay(3, today)).toBe('2032-01-01');
  expect(lastDay(2, today)).toBe('2031-07-31');
});
