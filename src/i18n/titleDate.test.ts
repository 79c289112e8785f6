import { expect, test } from 'vitest';
import { parseEventDate } from '#domain/time/dates.ts';
import { formatTitleDate, formatTitleYear } from './titleDate.ts';

test.each([
  ['2023-11-27', '27 Nov', '27/11', '11/27'],
  ['2023-12-15/2023-12-18', '15–18 Dec', '15–18/12', '12/15〜18'],
  ['2023-11-28/2024-01-02', '28 Nov –', '28/11–', '11/28〜'],
  ['2024-08', 'Aug', 'T8', '8月'],
  ['1992', '1992', '1992', '1992年'],
  ['2023-11-27/..', '27 Nov –', '27/11–', '11/27〜'],
  ['../2023-11-27', '', '', ''],
])('%s is “%s” before a title, “%s” in Vietnamese, “%s” in Japanese', (edtf, en, vi, ja) => {
  const date = parseEventDate(edtf);
  if (!date) throw new Error('no date');
  expect([formatTitleDate(date, 'en'), formatTitleDate(date, 'vi'), formatTitleDate(date, 'ja')]).toEqual([en, vi, ja]);
});

test('in pictures of decades the year alone stands before a title', () => {
  const date = parseEventDate('1973-09-21');
  expect(date && formatTitleYear(date, 'en')).toBe('1973');
});
