import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { createRankTree } from './rankTree.ts';

test('the best of a stretch are those that sorting finds, the best first', () => {
  assertProperty(
    fc.property(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 80 }),
      fc.nat(80),
      fc.nat(80),
      fc.nat(20),
      (ranks, a, b, most) => {
        const events = Uint32Array.from(ranks.keys());
        const [first, last] = [Math.min(a, b, ranks.length), Math.min(Math.max(a, b), ranks.length)];
        const rankAt = (place: number) => ranks[place] as number;
        const sorted = [...events.subarray(first, last)].map(rankAt).sort((x, y) => x - y);
        const found = createRankTree(events, ranks).bestOf(first, last, most);
        expect(found.map(rankAt)).toEqual(sorted.slice(0, most));
        expect(new Set(found).size).toBe(found.length);
        for (const place of found) expect(place >= first && place < last).toBe(true);
      },
    ),
  );
});

test('of nothing there is none', () => {
  expect(createRankTree(new Uint32Array(), []).bestOf(0, 0, 5)).toEqual([]);
});
