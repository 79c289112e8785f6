import { expect, test } from 'vitest';
import { placeIn, stopIn, withOrdinal } from './placeIn.ts';

const ordinals = Uint32Array.of(2, 3, 5, 8, 13);

test('a position stands where it is listed, or nowhere', () => {
  expect([...ordinals].map((ordinal) => placeIn(ordinals, ordinal))).toEqual([0, 1, 2, 3, 4]);
  for (const ordinal of [-1, 0, 4, 9, 14]) expect(placeIn(ordinals, ordinal)).toBe(-1);
  expect(placeIn(new Uint32Array(), 0)).toBe(-1);
});

test('Tab stops where the focus was, then at the chosen event, then at the first', () => {
  expect(stopIn(ordinals, 8, 5)).toBe(3);
  // What had the focus is filtered away.
  expect(stopIn(ordinals, 9, 5)).toBe(2);
  expect(stopIn(ordinals, -1, -1)).toBe(0);
});

test('one more position is listed in its order; one that is there changes nothing', () => {
  expect([...withOrdinal(ordinals, 0)]).toEqual([0, 2, 3, 5, 8, 13]);
  expect([...withOrdinal(ordinals, 6)]).toEqual([2, 3, 5, 6, 8, 13]);
  expect([...withOrdinal(ordinals, 20)]).toEqual([2, 3, 5, 8, 13, 20]);
  expect([...withOrdinal(new Uint32Array(), 4)]).toEqual([4]);
  expect(withOrdinal(ordinals, 13)).toBe(ordinals);
  expect(withOrdinal(ordinals, -1)).toBe(ordinals);
});
