import { expect, test } from 'vitest';
import { dateInWords, parseEventDate } from '#domain/time/dates.ts';
import { en } from '#i18n/messages/en.ts';
import { headInWords, headOf } from './yearHead.ts';

test.each([
  ['2023-11-27', '2023'],
  ['-0043-03', '44 BC'],
  ['Y170000002', '170000002'],
  ['../2024-03', 'Beginning not known'],
  ['/2024', 'Beginning not known'],
  ['2023-01-01/..', '2023'],
  ['undated', 'Date not known'],
])('%s stands under “%s”', (written, words) => {
  const date = parseEventDate(written) ?? dateInWords(written);
  expect(headInWords(headOf({ date }), 'en', en)).toBe(words);
});
