import { expect, test } from 'vitest';
import { toDayNumber } from '#domain/time/dates.ts';
import { todayIn } from './today.ts';

test('today is shown only in a record that reaches over it', () => {
  const day = toDayNumber(2026, 11, 22);
  const from = (first: number, last: number) =>
    todayIn({ firstDay: toDayNumber(first, 1, 1), lastDay: toDayNumber(last, 12, 31) }, 'Today', day);
  expect(from(1992, 2025)).toBeNull();
  expect(from(2023, 2031)).toEqual({ day, word: 'Today' });
  expect(from(2027, 2031)).toBeNull();
});
