import { expect, test } from 'vitest';
import { placeIn, stopIn, withPosition } from './placeIn.ts';

const positions = Uint32Array.of(2, 3, 5, 8, 13);

test('a position stands where it is listed, or nowhere', () => {
  expect([...positions].map((position) => placeIn(positions, position))).toEqual([0, 1, 2, 3, 4]);
  for (const position of [-1, 0, 4, 9, 14]) expect(placeIn(positions, position)).toBe(-1);
  expect(placeIn(new Uint32Array(), 0)).toBe(-1);
});

test('Tab stops where the focus was, then at the chosen event, then at the first', () => {
  expect(stopIn(positions, 8, 5)).toBe(3);
  // What had the focus is filtered away.
  expect(stopIn(positions, 9, 5)).toBe(2);
  expect(stopIn(positions, -1, -1)).toBe(0);
});

test('one more position is listed in its order; one that is there changes nothing', () => {
  expect([...withPosition(positions, 0)]).toEqual([0, 2, 3, 5, 8, 13]);
  expect([...withPosition(positions, 6)]).toEqual([2, 3, 5, 6, 8, 13]);
  expect([...withPosition(positions, 20)]).toEqual([2, 3, 5, 8, 13, 20]);
  expect([...withPosition(new Uint32Array(), 4)]).toEqual([4]);
  expect(withPosition(positions, 13)).toBe(positions);
  expect(withPosition(positions, -1)).toBe(positions);
});
