import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { mostImportant } from './mostImportant.ts';

test('of any events the most important ones, in the order of time', () => {
  const anyRanks = fc
    .integer({ min: 0, max: 40 })
    .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }));
  assertProperty(
    fc.property(anyRanks, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), (order, most, every) => {
      const ranks = Uint32Array.from(order);
      const ordinals = Uint32Array.from(ranks.keys()).filter((ordinal) => ordinal % every === 0);
      const byRank = [...ordinals].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
      expect(mostImportant(ordinals, ranks, most)).toEqual(byRank.slice(0, most).sort((a, b) => a - b));
    }),
  );
});
