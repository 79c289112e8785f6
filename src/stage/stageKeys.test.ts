import { expect, test } from 'vitest';
import { actOf, keysOf, STAGE_ACTS } from './stageKeys.ts';

test.each([
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
  ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W', ',']],
  ['return', ['Backspace']],
  ['leave', ['Escape']],
] as const)('what clickers and other programs send for "%s" is understood', (act, keys) => {
  expect(keys.map(actOf)).toEqual(keys.map(() => act));
});

test('no key does two things', () => {
  const keys = STAGE_ACTS.flatMap(keysOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test('another key does nothing', () => {
  expect(['a', 'Tab', 'Shift', 'constructor', ''].map(actOf)).toEqual([null, null, null, null, null]);
});
