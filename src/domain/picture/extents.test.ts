import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '../record/indices.ts';
import { spanOf } from './density.ts';
import { drawnPositions, extentsOf } from './extents.ts';

const indicesOf = (...dates: readonly string[]) => {
  const events = dates.map((date, i) => ({ id: `e${i}`, date, title: date }));
  const { dataset } = toModel({ format: 'nenpyo', version: 1, events });
  if (!dataset) throw new Error('no dataset');
  return buildIndices(dataset);
};
const titlesOf = (...dates: readonly string[]) => {
  const indices = indicesOf(...dates);
  const positions = Uint32Array.from(dates.keys());
  return [...drawnPositions(indices, positions)].map((position) => indices.events.at(position)?.title['en']);
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
  const positions = Uint32Array.of(0, 1);
  expect(drawnPositions(indices, positions)).toBe(positions);
});

test('from the first to the last day that can be written, both are in the span and neither stretches over it', () => {
  const indices = indicesOf('-9999', '9999-12-31');
  const span = spanOf(indices);
  if (!span) throw new Error('no span');
  const { start, end } = extentsOf(indices, span);
  expect(end(0)).toBeLessThan(start(1));
});
