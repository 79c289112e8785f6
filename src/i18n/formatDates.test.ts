import { describe, expect, test } from 'vitest';
import { type EventDate, parseEventDate, toDayNumber } from '#domain/time/dates.ts';
import { type AxisUnit, formatAxisLabel, formatEventDate, formatMonth, formatWeekday } from './formatDates.ts';
import { LANGUAGES } from './languages.ts';

const date = (text: string) => parseEventDate(text) as EventDate;

/** A date in English, Vietnamese and Japanese. */
const inWords = (text: string, length: 'long' | 'short') =>
  LANGUAGES.map((language) => formatEventDate(date(text), language, length));

test.each([
  ['2023-11-27', ['27 November 2023', '27 tháng 11 năm 2023', '2023年11月27日']],
  ['2023-11', ['November 2023', 'tháng 11 năm 2023', '2023年11月']],
  ['2023', ['2023', '2023', '2023年']],
  ['2024-01-01', ['1 January 2024', '1 tháng 1 năm 2024', '2024年1月1日']],
  ['2024-08~', ['about August 2024', 'khoảng tháng 8 năm 2024', '2024年8月頃']],
  ['2025?', ['2025?', '2025?', '2025年？']],
  ['2025%', ['about 2025?', 'khoảng 2025?', '2025年頃？']],
  ['2023-12-15/2023-12-18', ['15–18 December 2023', '15–18 tháng 12 năm 2023', '2023年12月15日〜18日']],
  [
    '2023-11-30/2023-12-02',
    ['30 November – 2 December 2023', '30 tháng 11 năm 2023 – 2 tháng 12 năm 2023', '2023年11月30日〜12月2日'],
  ],
  [
    '2023-12-30/2024-01-02',
    ['30 December 2023 – 2 January 2024', '30 tháng 12 năm 2023 – 2 tháng 1 năm 2024', '2023年12月30日〜2024年1月2日'],
  ],
  ['2023-11/2024', ['November 2023 – 2024', 'tháng 11 năm 2023 – 2024', '2023年11月〜2024年']],
  [
    '2023-11-27~/2023-11-29',
    [
      'about 27 November 2023 – 29 November 2023',
      'khoảng 27 tháng 11 năm 2023 – 29 tháng 11 năm 2023',
      '2023年11月27日頃〜2023年11月29日',
    ],
  ],
  ['2023-11/..', ['November 2023 –', 'tháng 11 năm 2023 –', '2023年11月〜']],
  ['../2020', ['– 2020', '– 2020', '〜2020年']],
  ['2023-11/', ['November 2023 – ?', 'tháng 11 năm 2023 – ?', '2023年11月〜?']],
])('%s at length: %j', (text, words) => {
  expect(inWords(text, 'long')).toEqual(words);
});

test.each([
  ['2023-11-27', ['27 Nov 2023', '27/11/2023', '2023/11/27']],
  ['2023-11', ['Nov 2023', '11/2023', '2023/11']],
  ['2023', ['2023', '2023', '2023年']],
  ['2023-12-15/2023-12-18', ['15–18 Dec 2023', '15–18/12/2023', '2023/12/15–18']],
  ['2023-11-30/2023-12-02', ['30 Nov – 2 Dec 2023', '30/11/2023 – 2/12/2023', '2023/11/30–12/2']],
  ['2024-08~', ['about Aug 2024', 'khoảng 8/2024', '2024/8頃']],
])('%s in short: %j', (text, words) => {
  expect(inWords(text, 'short')).toEqual(words);
});

test('an interval of one day is that day', () => {
  expect(inWords('2023-12-15/2023-12-15', 'long')).toEqual(inWords('2023-12-15', 'long'));
  expect(inWords('2023-12/2023-12', 'short')).toEqual(inWords('2023-12', 'short'));
});

test.each([
  ['2023-11-27', ['Monday', 'Thứ Hai', '月曜日']],
  ['2024-02-29', ['Thursday', 'Thứ Năm', '木曜日']],
  ['2023-11', [null, null, null]],
  ['2023-12-15/2023-12-18', [null, null, null]],
])('the day of the week of %s: %j', (text, words) => {
  expect(LANGUAGES.map((language) => formatWeekday(date(text), language))).toEqual(words);
});

describe('on the axis', () => {
  const { firstDay } = date('2023-11-01');

  test('a month is named with its year', () => {
    expect(LANGUAGES.map((language) => formatMonth(firstDay, language))).toEqual([
      'November 2023',
      'tháng 11 năm 2023',
      '2023年11月',
    ]);
  });

  test.each<[AxisUnit, 'minor' | 'major', readonly string[]]>([
    ['year', 'minor', ['2023', '2023', '2023年']],
    ['month', 'minor', ['Nov', 'T11', '11月']],
    ['month', 'major', ['November 2023', 'tháng 11 năm 2023', '2023年11月']],
    ['day', 'minor', ['1', '1', '1']],
    ['day', 'major', ['November 2023', 'tháng 11 năm 2023', '2023年11月']],
    // "Thứ 4" or "Th 4", as the engine abbreviates.
    ['weekday', 'minor', ['Wed 1', expect.stringMatching(/^Th(ứ)? 4 1$/), '水 1']],
  ])('the %s, %s: %j', (unit, level, labels) => {
    expect(LANGUAGES.map((language) => formatAxisLabel(firstDay, unit, level, language))).toEqual(labels);
  });
});

test('a year before the first says so', () => {
  const day = toDayNumber(-43, 3, 15);
  expect(formatAxisLabel(day, 'year', 'minor', 'en')).toBe('44 BC');
  expect(formatAxisLabel(day, 'year', 'minor', 'vi')).toBe('44 TCN');
  expect(formatAxisLabel(day, 'year', 'minor', 'ja')).toBe('紀元前44年');
  expect(formatAxisLabel(toDayNumber(1, 1, 1), 'year', 'minor', 'en')).toBe('1');
});
