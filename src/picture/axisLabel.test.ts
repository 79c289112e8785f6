import { expect, test } from 'vitest';
import { startOfDay, toDayNumber } from '#domain/time/dates.ts';
import { axisLabel, isWholeLabel } from './axisLabel.ts';

test('months name themselves, and above them their year', () => {
  const march = startOfDay(toDayNumber(2024, 3, 1));
  expect(axisLabel(march, 'month', 'minor', 'en')).toBe('Mar');
  expect(axisLabel(march, 'month', 'major', 'en')).toBe('2024');
  expect(axisLabel(march, 'month', 'minor', 'vi')).toBe('T3');
  expect(axisLabel(march, 'year', 'major', 'ja')).toBe('');
});

test('a label that would be cut off at either edge is not whole', () => {
  expect(isWholeLabel('Mar', 0, 100)).toBe(true);
  expect(isWholeLabel('Mar', -8, 100)).toBe(false);
  expect(isWholeLabel('Mar', 90, 100)).toBe(false);
});
