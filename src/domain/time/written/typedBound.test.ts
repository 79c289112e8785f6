import { describe, expect, test } from 'vitest';
import { parseEventDate } from '../dates.ts';
import { readTypedBound } from './typedBound.ts';

const TYPING = { isDayFirst: false, isFinished: false };
const bound = (typed: string, edge: 'start' | 'end' = 'start', isDayFirst = false) => {
  const found = readTypedBound(typed, edge, { ...TYPING, isDayFirst });
  return found?.kind === 'date' ? found.edtf : (found?.readings ?? null);
};

describe('a period is bound by', () => {
  test.each([
    ['2024-08-21', '2024-08-21'],
    ['2024', '2024'],
    ['-0044', '-0044'],
    [' 2024-08 ', '2024-08'],
    ['8/2024', '2024-08'],
    ['21/8/2024', '2024-08-21'],
    ['2024~', '2024'],
    ['khoảng 8/2024', '2024-08'],
    ['2024-XX', '2024'],
    ['2024-08-21T10:00', '2024-08-21'],
    ['2024-21', '2024-21'],
    ['2024年冬', '2024-24'],
    ['quý 3/2024', '2024-35'],
    ['201X', '201X'],
    ['20XX?', '20XX'],
    ['-004X', '-004X'],
    ['Y-17000', 'Y-17000'],
  ])('%s as %s', (typed, edtf) => {
    expect(bound(typed)).toBe(edtf);
    expect(bound(typed, 'end')).toBe(edtf);
    expect(parseEventDate(edtf)).not.toBeNull();
  });

  test.each([
    ['27/11/2023', true, '2023-11-27'],
    ['27.11.2023', false, '2023-11-27'],
    ['3/4/2024', true, '2024-04-03'],
    ['令和5年11月', false, '2023-11'],
    ['令和5年11月27日', false, '2023-11-27'],
  ])('%s, the day first: %s, as %s', (typed, isDayFirst, edtf) => {
    expect(bound(typed, 'start', isDayFirst)).toBe(edtf);
  });

  test('the nearer end of a range', () => {
    expect(bound('15–18/12/2023', 'start', true)).toBe('2023-12-15');
    expect(bound('15–18/12/2023', 'end', true)).toBe('2023-12-18');
    expect(bound('2024/2025', 'end')).toBe('2025');
  });

  test('no end that is open', () => {
    expect(bound('since 2023')).toBe('2023');
    expect(bound('since 2023', 'end')).toBeNull();
  });
});

test('two years or a winter are not guessed', () => {
  expect(bound('2023-24')).toEqual(['2023-24', '2023']);
  expect(bound('2004-24')).toBe('2004-24');
});

test('while a year is typed, its first three digits are none', () => {
  expect(bound('202')).toBeNull();
  expect(bound('21/8/202')).toBeNull();
  expect(readTypedBound('794', 'start', { ...TYPING, isFinished: true })).toEqual({ kind: 'date', edtf: '0794' });
});
