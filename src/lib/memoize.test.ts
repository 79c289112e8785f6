import { expect, test } from 'vitest';
import { memoize } from './memoize.ts';

test('the same arguments give the same object', () => {
  const pair = memoize((a: object, b: number) => ({ a, b }));
  const a = {};
  expect(pair(a, 1)).toBe(pair(a, 1));
  expect(pair(a, Number.NaN)).toBe(pair(a, Number.NaN));
});

test('an argument that is equal but not the same is computed anew', () => {
  const wrap = memoize((value: object) => ({ value }));
  const first = wrap({ id: 1 });
  expect(wrap({ id: 1 })).not.toBe(first);
});

test('only the last call is remembered', () => {
  const calls: number[] = [];
  const double = memoize((n: number) => {
    calls.push(n);
    return 2 * n;
  });
  expect([double(1), double(1), double(2), double(1)]).toEqual([2, 2, 4, 2]);
  expect(calls).toEqual([1, 2, 1]);
});

test('fewer arguments are another call', () => {
  const count = memoize((...args: readonly unknown[]) => args.length);
  expect([count(undefined), count(), count(undefined, undefined)]).toEqual([1, 0, 2]);
});

test('a result of undefined is remembered too', () => {
  let calls = 0;
  const nothing = memoize(() => {
    calls++;
  });
  nothing();
  nothing();
  expect(calls).toBe(1);
});

test('what throws is not remembered', () => {
  let isBroken = true;
  const mended = memoize(() => {
    if (isBroken) throw new Error('broken');
    return 'fine';
  });
  expect(mended).toThrow('broken');
  isBroken = false;
  expect(mended()).toBe('fine');
});
