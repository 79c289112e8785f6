import { describe, expect, test } from 'vitest';
import { dateInWords, type EventDate, parseEventDate, toDayNumber } from '#domain/time/dates.ts';
import { type AxisUnit, formatAxisLabel, formatEventDate, formatMonth, withWeekday } from './formatDates.ts';
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
    ['30 November – 2 December 2023', '30 tháng 11 – 2 tháng 12 năm 2023', '2023年11月30日〜12月2日'],
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
  ['2023-11/..', ['since November 2023', 'từ tháng 11 năm 2023', '2023年11月から']],
  ['../2020', ['until 2020', 'đến 2020', '2020年まで']],
  ['/2020', ['? – 2020', '? – 2020', '？〜2020年']],
  ['2004-21', ['spring 2004', 'mùa xuân 2004', '2004年春']],
  ['2004-24~', ['about winter 2004', 'khoảng mùa đông 2004', '2004年冬頃']],
  ['2024-35', ['Q3 2024', 'quý 3 năm 2024', '2024年第3四半期']],
  ['201X', ['2010s', 'thập niên 2010', '2010年代']],
  ['190X', ['1900–1909', '1900–1909', '1900〜1909年']],
  ['20XX', ['2000–2099', '2000–2099', '2000〜2099年']],
  ['2004-XX', ['2004', '2004', '2004年']],
  ['Y-17000', ['17001 BC', '17001 TCN', '紀元前17001年']],
  ['Y170000002', ['170000002', '170000002', '170000002年']],
  ['2023-11/', ['November 2023 – ?', 'tháng 11 năm 2023 – ?', '2023年11月〜？']],
])('%s at length: %j', (text, words) => {
  expect(inWords(text, 'long')).toEqual(words);
});

test.each([
  ['2023-11-27', ['27 Nov 2023', '27/11/2023', '2023/11/27']],
  ['2023-11', ['Nov 2023', '11/2023', '2023/11']],
  ['2023', ['2023', '2023', '2023年']],
  ['2023-12-15/2023-12-18', ['15–18 Dec 2023', '15–18/12/2023', '2023/12/15〜18']],
  ['2023-11-30/2023-12-02', ['30 Nov – 2 Dec 2023', '30/11 – 2/12/2023', '2023/11/30〜12/2']],
  ['2024-08~', ['about Aug 2024', 'khoảng 8/2024', '2024/8頃']],
  ['2024-35', ['Q3 2024', 'quý 3/2024', '2024年第3四半期']],
  ['../2024-03', ['until Mar 2024', 'đến 3/2024', '2024/3まで']],
  ['2023-01-01/..', ['since 1 Jan 2023', 'từ 1/1/2023', '2023/1/1から']],
])('%s in short: %j', (text, words) => {
  expect(inWords(text, 'short')).toEqual(words);
});

test('an interval of one day is that day', () => {
  expect(inWords('2023-12-15/2023-12-15', 'long')).toEqual(inWords('2023-12-15', 'long'));
  expect(inWords('2023-12/2023-12', 'short')).toEqual(inWords('2023-12', 'short'));
});

test.each([
  ['2023-11-27', ['Monday, DAY', 'Thứ Hai, DAY', 'DAY（月曜日）']],
  ['2024-02-29', ['Thursday, DAY', 'Thứ Năm, DAY', 'DAY（木曜日）']],
  ['2023-11', ['DAY', 'DAY', 'DAY']],
  ['2023-12-15/2023-12-18', ['DAY', 'DAY', 'DAY']],
])('the day of the week of %s: %j', (text, words) => {
  expect(LANGUAGES.map((language) => withWeekday('DAY', date(text), language))).toEqual(words);
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
    ['weekday', 'minor', ['Wed 1', 'Th4 1', '水 1']],
  ])('the %s, %s: %j', (unit, level, labels) => {
    expect(LANGUAGES.map((language) => formatAxisLabel(firstDay, unit, level, language))).toEqual(labels);
  });
});

describe('a year before the first says so', () => {
  test.each([
    ['-0043', ['44 BC', '44 TCN', '紀元前44年']],
    ['0000', ['1 BC', '1 TCN', '紀元前1年']],
    ['-0043-03', ['March 44 BC', 'tháng 3 năm 44 TCN', '紀元前44年3月']],
    ['-0043-03-15', ['15 March 44 BC', '15 tháng 3 năm 44 TCN', '紀元前44年3月15日']],
    ['-0043-03-15/-0043-03-17', ['15–17 March 44 BC', '15–17 tháng 3 năm 44 TCN', '紀元前44年3月15日〜17日']],
    ['-0043/0014', ['44 BC – 14', '44 TCN – 14', '紀元前44年〜14年']],
    ['-0043-21', ['spring 44 BC', 'mùa xuân 44 TCN', '紀元前44年春']],
    ['-004X', ['50–41 BC', '50–41 TCN', '紀元前50〜41年']],
    ['000X', ['1 BC – 9', '1 TCN – 9', '紀元前1年〜9年']],
  ])('%s at length: %j', (text, words) => {
    expect(inWords(text, 'long')).toEqual(words);
  });

  test.each([
    ['-0043', ['44 BC', '44 TCN', '紀元前44年']],
    ['-0043-03', ['Mar 44 BC', '3/44 TCN', '紀元前44/3']],
    ['-0043-03-15', ['15 Mar 44 BC', '15/3/44 TCN', '紀元前44/3/15']],
  ])('%s in short: %j', (text, words) => {
    expect(inWords(text, 'short')).toEqual(words);
  });

  test('on the axis, too', () => {
    const day = toDayNumber(-43, 3, 15);
    const labels = (unit: AxisUnit, level: 'minor' | 'major') =>
      LANGUAGES.map((language) => formatAxisLabel(day, unit, level, language));
    expect(labels('year', 'minor')).toEqual(['44 BC', '44 TCN', '紀元前44年']);
    expect(labels('month', 'major')).toEqual(['March 44 BC', 'tháng 3 năm 44 TCN', '紀元前44年3月']);
    expect(formatAxisLabel(toDayNumber(1, 1, 1), 'year', 'minor', 'en')).toBe('1');
  });
});

describe('the time of an event', () => {
  test('stands behind its day', () => {
    expect(
      LANGUAGES.map((language) =>
        formatEventDate(parseEventDate('2023-11-27', '09:30 JST') as EventDate, language, 'long'),
      ),
    ).toEqual(['27 November 2023, 09:30 JST', '27 tháng 11 năm 2023, 09:30 JST', '2023年11月27日 09:30 JST']);
  });

  test('of a date-time is that of its own clock', () => {
    expect(inWords('2023-11-27T10:30:00+09:00', 'short')).toEqual([
      '27 Nov 2023, 10:30 +09:00',
      '27/11/2023, 10:30 +09:00',
      '2023/11/27 10:30 +09:00',
    ]);
  });
});

test('a date in mere words is those words', () => {
  const words = LANGUAGES.map((language) => formatEventDate(dateInWords('early in the year'), language, 'long'));
  expect(words).toEqual(['early in the year', 'early in the year', 'early in the year']);
});
