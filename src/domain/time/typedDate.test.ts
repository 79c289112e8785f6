import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { parseCalendarDate } from './dates.ts';
import { readTypedDate } from './typedDate.ts';

test.each([
  ['2024-08-21', '2024-08-21'],
  ['2024-08', '2024-08'],
  ['2024', '2024'],
  ['-0044', '-0044'],
  [' 2024-08 ', '2024-08'],
  ['8/2024', '2024-08'],
  ['08/2024', '2024-08'],
  ['8-2024', '2024-08'],
  ['8.2024', '2024-08'],
  ['8 / 2024', '2024-08'],
  ['12/1973', '1973-12'],
  ['2024/8', '2024-08'],
  ['2024/08', '2024-08'],
  ['2024-8', '2024-08'],
  ['2024.8', '2024-08'],
  ['2024/8/1', '2024-08-01'],
  ['2024-8-21', '2024-08-21'],
  ['August 2024', '2024-08'],
  ['aug 2024', '2024-08'],
  ['Sept. 2024', '2024-09'],
  ['MAY 2024', '2024-05'],
  ['tháng 8/2024', '2024-08'],
  ['Tháng 8 năm 2024', '2024-08'],
  ['tháng 12 2024', '2024-12'],
  ['năm 2024', '2024'],
  ['2024年8月', '2024-08'],
  ['2024年', '2024'],
  ['2024年8月21日', '2024-08-21'],
  ['２０２４年８月', '2024-08'],
  ['２０２４／８', '2024-08'],
])('%s is understood as %s', (typed, edtf) => {
  expect(readTypedDate(typed)).toBe(edtf);
});

test.each([
  '',
  '8',
  '8/',
  '8/24',
  '13/2024',
  '0/2024',
  '2024/13',
  '2024/0',
  '2024-02-30',
  '21/8/2024',
  '8/9/2024',
  'Foo 2024',
  'August',
  'tháng 13/2024',
  '2024~',
  '2024?',
  '2024/2025',
  '2024-08/2024-09',
  '20248',
])('"%s" is not', (typed) => {
  expect(readTypedDate(typed)).toBeNull();
});

test('whatever is typed, it is a date of the calendar or none, and what was understood is understood again', () => {
  const piece = fc.constantFrom(
    '8',
    '12',
    '2024',
    '/',
    '-',
    '.',
    ' ',
    '年',
    '月',
    '日',
    'tháng',
    'năm',
    'may',
    '~',
    'x',
  );
  assertProperty(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const edtf = readTypedDate(pieces.join(''));
      if (edtf === null) return;
      expect(parseCalendarDate(edtf)).not.toBeNull();
      expect(readTypedDate(edtf)).toBe(edtf);
    }),
  );
});
