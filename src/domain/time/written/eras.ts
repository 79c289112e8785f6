// Years of Japanese eras, and numbers written in kanji: 令和五年十一月, R5.11.27, 昭和48年.

/** By name and initial: the year before the era's first, and the day it began. */
const ERAS = [
  { names: ['令和', 'r'], before: 2018, begins: '2019-05-01' },
  { names: ['平成', 'h'], before: 1988, begins: '1989-01-08' },
  { names: ['昭和', 's'], before: 1925, begins: '1926-12-25' },
  { names: ['大正', 't'], before: 1911, begins: '1912-07-30' },
  { names: ['明治', 'm'], before: 1867, begins: '1868-01-25' },
] as const;

/** Until the end of Meiji 5 months and days were those of the moon: they name no day of our calendar by themselves. */
const LAST_LUNAR_YEAR = 1872;

const NAMED = /^(令和|平成|昭和|大正|明治)(元|\d{1,2})年(.*)$/;
const SHORT = /^(令和?|平成?|昭和?|大正?|明治?|[rhstm])\.?(元|\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/;

/** `令和5年11月27日` → `2023年11月27日`; null where it is no date of an era, or one that cannot be told. */
export function withoutEra(text: string): string | null {
  const [, name, number, rest = ''] = NAMED.exec(text) ?? [];
  if (name !== undefined) return inOurYears(name, number, rest);
  const [, short, shortNumber, month, day] = SHORT.exec(text) ?? [];
  if (short === undefined) return null;
  return inOurYears(short, shortNumber, `${month}月${day === undefined ? '' : `${day}日`}`);
}

function inOurYears(name: string, number: string | undefined, rest: string): string | null {
  const era = ERAS.find(({ names }) => names.some((known) => known[0] === name[0]));
  const year = (era?.before ?? 0) + (number === '元' ? 1 : Number(number));
  if (!era || (rest !== '' && year <= LAST_LUNAR_YEAR)) return null;
  const [, month = '12', day = '31'] = /^(\d{1,2})月(?:(\d{1,2})日)?/.exec(rest) ?? [];
  // Before an era began there was another.
  const last = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return last < era.begins ? null : `${year}年${rest}`;
}

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `二〇二三年十一月` → `2023年11月`: numbers in kanji where a date has numbers. */
export function withArabicNumbers(text: string): string {
  return text.replace(/[〇一二三四五六七八九十百千]+(?=[年月日世四])/g, (kanji) => String(numberOf(kanji)));
}

function numberOf(kanji: string): number {
  if (![...kanji].some((sign) => sign in UNITS)) {
    return Number([...kanji].map((sign) => DIGITS.indexOf(sign)).join(''));
  }
  let [sum, digit] = [0, 0];
  for (const sign of kanji) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      digit = DIGITS.indexOf(sign);
      continue;
    }
    sum += (digit || 1) * unit;
    digit = 0;
  }
  return sum + digit;
}
