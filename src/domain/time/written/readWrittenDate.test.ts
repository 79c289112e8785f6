import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { parseEventDate } from '../dates.ts';
import { readWrittenDate } from './readWrittenDate.ts';

const FINISHED = { isDayFirst: false, isFinished: true };
const read = (written: string, isDayFirst = false) => {
  const found = readWrittenDate(written, { ...FINISHED, isDayFirst });
  return found?.kind === 'date' ? found.edtf : (found?.readings ?? null);
};

describe('a date is read as it is written', () => {
  test.each([
    ['in numbers', '27/11/2023', '2023-11-27'],
    ['in numbers', '27.11.2023', '2023-11-27'],
    ['in numbers', '11/27/2023', '2023-11-27'],
    ['in numbers', '5/5/2024', '2024-05-05'],
    ['in numbers', '2023/11/27', '2023-11-27'],
    ['in numbers', '2023-8-5', '2023-08-05'],
    ['in numbers', '2023. 11. 27.', '2023-11-27'],
    ['in numbers', '20231127', '2023-11-27'],
    ['in numbers', '2023-11-27 ', '2023-11-27'],
    ['in numbers', '8/2024', '2024-08'],
    ['in numbers', '2024/8', '2024-08'],
    ['in English', '27 November 2023', '2023-11-27'],
    ['in English', '27th of November, 2023', '2023-11-27'],
    ['in English', 'Nov 27, 2023', '2023-11-27'],
    ['in English', 'Nov. 27th 2023', '2023-11-27'],
    ['in English', '27-Nov-2023', '2023-11-27'],
    ['in English', '2023 Nov 27', '2023-11-27'],
    ['in English', 'Monday, 27 November 2023', '2023-11-27'],
    ['in English', 'Thu 23 Nov 2023', '2023-11-23'],
    ['in English', 'November 2023', '2023-11'],
    ['in English', 'Sept. 2024', '2024-09'],
    ['in English', 'spring 2024', '2024-21'],
    ['in English', 'Fall of 2024', '2024-23'],
    ['in English', 'Q3 2024', '2024-35'],
    ['in English', '2024 Q3', '2024-35'],
    ['in English', 'third quarter of 2024', '2024-35'],
    ['in English', '1960s', '196X'],
    ['in English', "the 1960's", '196X'],
    ['in English', '20th century', '1901/2000'],
    ['in English', '794', '0794'],
    ['in Vietnamese', 'ngày 27 tháng 11 năm 2023', '2023-11-27'],
    ['in Vietnamese', 'Thứ Hai, 27 tháng 11 năm 2023', '2023-11-27'],
    ['in Vietnamese', 'Thứ Năm ngày 3/4/2024', '2024-04-03'],
    ['in Vietnamese', 'ngày 3/4/2024', '2024-04-03'],
    ['in Vietnamese', 'tháng 8 năm 2024', '2024-08'],
    ['in Vietnamese', 'tháng 8/2024', '2024-08'],
    ['in Vietnamese', 'tháng năm năm 2024', '2024-05'],
    ['in Vietnamese', 'tháng Mười Hai năm 2024', '2024-12'],
    ['in Vietnamese', 'thang 12 nam 2024', '2024-12'],
    ['in Vietnamese', 'năm 2024', '2024'],
    ['in Vietnamese', 'quý 3/2024', '2024-35'],
    ['in Vietnamese', 'Quý III năm 2024', '2024-35'],
    ['in Vietnamese', 'mùa thu năm 2024', '2024-23'],
    ['in Vietnamese', 'thu 2024', '2024-23'],
    ['in Vietnamese', 'thập niên 1960', '196X'],
    ['in Vietnamese', 'thập niên 1900', '190X'],
    ['in Vietnamese', 'thế kỷ XX', '1901/2000'],
    ['in Japanese', '2023年11月27日', '2023-11-27'],
    ['in Japanese', '２０２３年１１月２７日（月）', '2023-11-27'],
    ['in Japanese', '2023年11月27日（月曜日）', '2023-11-27'],
    ['in Japanese', '2023年11月', '2023-11'],
    ['in Japanese', '西暦2023年', '2023'],
    ['in Japanese', '二〇二三年十一月二十七日', '2023-11-27'],
    ['in Japanese', '2024年春', '2024-21'],
    ['in Japanese', '2024年の秋', '2024-23'],
    ['in Japanese', '2024年第3四半期', '2024-35'],
    ['in Japanese', '1960年代', '196X'],
    ['in Japanese', '19世紀', '1801/1900'],
  ])('%s: %s', (_, written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  test.each([
    ['令和5年11月27日', '2023-11-27'],
    ['令和五年十一月', '2023-11'],
    ['㋿5年', '2023'],
    ['令和元年5月1日', '2019-05-01'],
    ['R5.11.27', '2023-11-27'],
    ['令5/11/27', '2023-11-27'],
    ['令和5年（2023年）11月27日', '2023-11-27'],
    ['2023年（令和5年）11月27日', '2023-11-27'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和48年9月21日', '1973-09-21'],
    ['大正元年', '1912'],
    ['明治6年1月1日', '1873-01-01'],
    ['明治元年', '1868'],
  ])('by the era: %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  test.each([
    ['令和元年4月1日', 'the era had not begun'],
    ['昭和48年13月', 'there is no such month'],
    ['明治3年5月1日', 'that month was one of the moon'],
    ['令和5年（2022年）11月', 'the two years differ'],
  ])('but not %s: %s', (written) => {
    expect(read(written)).toBeNull();
  });

  test.each([
    ['44 BC', '-0043'],
    ['44 BCE', '-0043'],
    ['15 Mar 44 BC', '-0043-03-15'],
    ['15/3/44 TCN', '-0043-03-15'],
    ['3/44 TCN', '-0043-03'],
    ['15 tháng 3 năm 44 trước Công nguyên', '-0043-03-15'],
    ['紀元前44年3月15日', '-0043-03-15'],
    ['紀元前44/3/15', '-0043-03-15'],
    ['AD 5', '0005'],
    ['40 SCN', '0040'],
    ['50–41 BC', '-0049/-0040'],
    ['44 BC – 14', '-0043/0014'],
  ])('before the first year and soon after: %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  test.each([
    ['27–30 November 2023', '2023-11-27/2023-11-30'],
    ['27-30 November 2023', '2023-11-27/2023-11-30'],
    ['November 27–30, 2023', '2023-11-27/2023-11-30'],
    ['30 November – 2 December 2023', '2023-11-30/2023-12-02'],
    ['Nov 30 – Dec 2, 2023', '2023-11-30/2023-12-02'],
    ['November – December 2023', '2023-11/2023-12'],
    ['2023-11-27 to 2023-11-30', '2023-11-27/2023-11-30'],
    ['from March 2023 to 2024', '2023-03/2024'],
    ['between 2019 and 2021', '2019/2021'],
    ['2023–2024', '2023/2024'],
    ['2023-2024', '2023/2024'],
    ['2023–24', '2023/2024'],
    ['15–18/12/2023', '2023-12-15/2023-12-18'],
    ['15-18/12/2023', '2023-12-15/2023-12-18'],
    ['30/11/2023 – 2/12/2023', '2023-11-30/2023-12-02'],
    ['15–18 tháng 12 năm 2023', '2023-12-15/2023-12-18'],
    ['từ ngày 15 đến ngày 18/12/2023', '2023-12-15/2023-12-18'],
    ['1-2/2024', '2024-01/2024-02'],
    ['2023年12月15日〜18日', '2023-12-15/2023-12-18'],
    ['2023年11月30日～12月2日', '2023-11-30/2023-12-02'],
    ['2023年12月15日から18日まで', '2023-12-15/2023-12-18'],
    ['2023/12/15–18', '2023-12-15/2023-12-18'],
    ['2023/11/30–12/2', '2023-11-30/2023-12-02'],
    ['令和5年11月27日〜30日', '2023-11-27/2023-11-30'],
    ['2023-8-5/2023-8-7', '2023-08-05/2023-08-07'],
  ])('from one to another: %s', (written, edtf) => {
    expect(read(written, true)).toBe(edtf);
  });

  test.each([
    ['since 1 January 2023', '2023-01-01/..'],
    ['từ 1/1/2023', '2023-01-01/..'],
    ['từ năm 2020 đến nay', '2020/..'],
    ['2023年1月1日から', '2023-01-01/..'],
    ['2023年以降', '2023/..'],
    ['November 2023 –', '2023-11/..'],
    ['until March 2024', '../2024-03'],
    ['đến tháng 3 năm 2024', '../2024-03'],
    ['2024年3月まで', '../2024-03'],
    ['November 2023 – ?', '2023-11/'],
    ['? – 2020', '/2020'],
  ])('open at one end: %s', (written, edtf) => {
    expect(read(written, true)).toBe(edtf);
  });

  test.each([
    ['circa 1965', '1965~'],
    ['c. 1965', '1965~'],
    ['c1965', '1965~'],
    ['about August 2024?', '2024-08%'],
    ['khoảng tháng 8/2024', '2024-08~'],
    ['2024年8月頃', '2024-08~'],
    ['約1965年', '1965~'],
    ['2025年？', '2025?'],
    ['1965 (?)', '1965?'],
    ['about 27 November 2023 – 29 November 2023', '2023-11-27~/2023-11-29'],
  ])('about or unsure: %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });
});

test.each([
  ['2023-11-27T10:30:00+09:00', '2023-11-27T10:30:00+09:00', '10:30 +09:00'],
  ['27/11/2023 10:30', '2023-11-27', '10:30'],
  ['10:30 ngày 27/11/2023', '2023-11-27', '10:30'],
  ['27 November 2023, 10:30 JST', '2023-11-27', '10:30 JST'],
  ['2023-8-5T9:30Z', '2023-08-05', '09:30 UTC'],
])('the time is kept: %s', (written, edtf, time) => {
  expect(readWrittenDate(written, FINISHED)).toEqual({ kind: 'date', edtf, time });
});

describe('what can be two dates is never guessed', () => {
  test.each([
    ['03/04/2024', ['2024-04-03', '2024-03-04']],
    ['3.4.2024', ['2024-04-03', '2024-03-04']],
    ['3/4/2024 – 5/6/2024', ['2024-04-03/2024-06-05', '2024-03-04/2024-05-06']],
    ['1900s', ['190X', '19XX']],
    ['1900年代', ['190X', '19XX']],
    ['2003–04', ['2003/2004', '2003-04']],
  ])('%s', (written, readings) => {
    expect(read(written)).toEqual(readings);
  });

  test('where the day always stands first, it does', () => {
    expect(read('03/04/2024', true)).toBe('2024-04-03');
    expect(read('08/21/2024', true)).toBe('2024-08-21');
  });
});

test.each([
  'undated',
  '',
  '8',
  '8/',
  '8/24',
  '27-Nov-23',
  '13/2024',
  '0/2024',
  '2024/13',
  '2024-02-30',
  '31/4/2024',
  '21/13/2024',
  'Foo 2024',
  'August',
  'tháng 13/2024',
  '12月15日',
  '20248',
  '1965 (approx.)',
  'early 2024',
  'yesterday',
  '2024 –  2023',
  '-',
  '–',
  '?',
  'nineteen',
])('"%s" is no date', (written) => {
  expect(read(written, true)).toBeNull();
});

test('whatever is written, it is read as a date, as two, or as none, and what was read is read again', () => {
  const pieces = [
    ...['8', '12', '2024', '44', '/', '-', '.', ' ', ' – ', '〜', '年', '月', '日', '頃', '?', '~', 'x', '(', ')'],
    ...['tháng ', 'ngày ', ' năm ', 'quý ', 'may ', 'Q3', '令和5', '昭和', '元', ' BC', 'từ ', ' to ', '十一', '10:30'],
  ];
  assertProperty(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), fc.boolean(), (parts, isDayFirst) => {
      const found = readWrittenDate(parts.join(''), { isDayFirst, isFinished: true });
      for (const edtf of found?.kind === 'date' ? [found.edtf] : (found?.readings ?? [])) {
        expect(parseEventDate(edtf)).not.toBeNull();
        expect(read(edtf)).toBe(edtf);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no text makes it fail or dawdle', () => {
  const long = ['(', ' ', '–', '9', 'a', '年', 'tu '].map((piece) => piece.repeat(50_000));
  for (const text of long) expect(read(text)).toBeNull();
  assertProperty(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      read(text);
    }),
  );
});
