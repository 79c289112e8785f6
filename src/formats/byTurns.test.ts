import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { byTurns } from './byTurns.ts';

/** Takes items as high as they are until the room is used up. */
function taker(room: number) {
  let left = room;
  return (height: number) => {
    if (height > left) return false;
    left -= height;
    return true;
  };
}

test.each([
  [[[1, 1, 1], [1]], 2, [1, 1]],
  [[[1, 1, 1], [1]], 9, [3, 1]],
  [
    [
      [5, 1],
      [1, 1],
    ],
    3,
    [0, 2],
  ],
  [[[], []], 5, [0, 0]],
  [[], 5, []],
])('of %j, %i high at most, are taken %j', (lists, room, taken) => {
  expect(byTurns(lists, taker(room))).toEqual(taken);
});

test('no list is cut while another has got more than one turn more, unless its next is too high', () => {
  const heights = fc.array(fc.array(fc.constant(1), { maxLength: 6 }), { maxLength: 4 });
  assertProperty(
    fc.property(heights, fc.nat(20), (lists, room) => {
      const taken = byTurns(lists, taker(room));
      const most = Math.max(0, ...taken);
      for (const [i, list] of lists.entries()) {
        if ((taken[i] ?? 0) < list.length) expect(taken[i]).toBeGreaterThanOrEqual(most - 1);
      }
      const all = lists.reduce((sum, { length }) => sum + length, 0);
      expect(taken.reduce((sum, count) => sum + count, 0)).toBe(Math.min(all, room));
    }),
  );
});
