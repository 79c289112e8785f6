import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { nearest } from './nearest.ts';

const KNOWN = ['kishida-fumio', 'kishi-nobusuke', 'to-lam', 'pham-minh-chinh'];

test.each([
  ['kishida-fumo', 'kishida-fumio'],
  ['Kishida-Fumio', 'kishida-fumio'],
  ['to-lma', 'to-lam'],
  ['to-lam', 'to-lam'],
  ['phan-minh-chin', 'pham-minh-chinh'],
  ['tolam', 'to-lam'],
  ['vo-van-thuong', null],
  ['x', null],
  ['', null],
])('instead of "%s" somebody probably meant %s', (id, meant) => {
  expect(nearest(id, KNOWN)).toBe(meant);
});

test('of several as near the first is named, and of none nothing', () => {
  expect(nearest('b', ['aa', 'bb', 'cc'])).toBe('bb');
  expect(nearest('ab', ['ax', 'bx'])).toBe('ax');
  expect(nearest('ab', [])).toBeNull();
});

test('an id that is known is nearest to itself', () => {
  const anyIds = fc.array(fc.string(), { minLength: 1, maxLength: 6 });
  assertProperty(
    fc.property(anyIds, fc.nat(), (ids, pick) => {
      const id = ids[pick % ids.length] ?? '';
      expect(nearest(id, ids)).toBe(id);
    }),
  );
});

test('what is one letter too many is found again', () => {
  assertProperty(
    fc.property(fc.stringMatching(/^[a-z-]{1,20}$/), fc.nat(20), (id, at) => {
      expect(nearest(`${id.slice(0, at)}x${id.slice(at)}`, [id, 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'])).toBe(id);
    }),
  );
});
