// The forms in which people write one date, in English, Vietnamese and Japanese: "27 Nov 2023", "ngày 21/8/2024",
// "2023年11月27日", "spring 2024", "44 BC"; and parts of one, as they stand in ranges. Texts are folded before.

import { withoutEra } from './eras.ts';
import type { Piece } from './piece.ts';

/** Which of two numbers before a year is the day, where both could be. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** How numbers are to be taken. */
export interface Manner {
  readonly order: DayOrder;
  /** Nothing will be added any more: `794` is a year, and not the beginning of one. */
  readonly isFinished: boolean;
}

type Found = string | undefined;
type Form = readonly [pattern: string, read: (...found: Found[]) => Piece];

/** The digits of a year, and what they count. */
interface Years {
  readonly digits: string;
  readonly of: (digits: Found) => number;
}

/** Null for what is no date, and no part of one. */
export function readPiece(text: string, { order, isFinished }: Manner): Piece | null {
  const plain = withoutEra(text);
  if (plain !== null) return firstFit(plain, yearFirst({ digits: '(\\d{4})', of: Number }));
  for (const [marker, of] of MARKERS) {
    const found = marker.exec(text);
    if (!found) continue;
    // With its era beside it a year may have one digit, so that only the marker's place tells where it stands.
    const years = { digits: '(\\d{1,6})', of };
    const rest = text.replace(marker, '').trim();
    return firstFit(rest, [...(found.index === 0 ? yearFirst(years) : yearLast(years, order)), ...yearAlone(years)]);
  }
  const years = { digits: isFinished ? '(\\d{3,4})' : '(\\d{4})', of: Number };
  return firstFit(text, [...yearFirst(years), ...yearLast(years, order), ...yearAlone(years), ...DECADES, ...PARTS]);
}

function firstFit(text: string, forms: readonly Form[]): Piece | null {
  for (const [pattern, read] of forms) {
    const found = matcher(pattern).exec(text);
    if (found) return read(...found.slice(1));
  }
  return null;
}

const matchers = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  matchers.set(pattern, known);
  return known;
}

const beforeFirst = (digits: Found) => 1 - Number(digits);
const MARKERS: readonly (readonly [RegExp, Years['of']])[] = [
  [/^(?:紀元前|西暦前|前|bce? |b\.c\.(?:e\.)? ?)/, beforeFirst],
  [/ ?(?:bce?|b\.c\.?(?:e\.?)?)$| (?:tcn|truoc cong nguyen)$/, beforeFirst],
  [/^(?:西暦|紀元|ad |a\.d\. ?)/, Number],
  [/ (?:ad|ce|a\.d\.?|c\.e\.?|scn|cn|sau cong nguyen|cong nguyen)$/, Number],
];

const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTHS = LONG_MONTHS.map((name) => name.slice(0, 3));
const MONTH = `(${[...LONG_MONTHS, 'sept', ...MONTHS].join('|')})\\.?`;
const THANG = 'mot hai ba tu nam sau bay tam chin muoi'.split(' ').concat('muoi mot', 'muoi hai');
const MONTH_VI = `(\\d{1,2}|${THANG.toReversed().join('|')})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_VI = '(?:ngay )?(\\d{1,2})';
/** A year after Vietnamese words. */
const NAM = '(?:,? nam |, ?| ?[-/.] ?| )';
const SEPARATORS = ['-', '/', '\\.'].map((sign) => ` ?${sign} ?`);
const SEASONS = [
  ['spring', 'xuan', '春'],
  ['summer', 'he', 'ha', '夏'],
  ['autumn', 'fall', 'thu', '秋'],
  ['winter', 'dong', '冬'],
];
const SEASON = `(${SEASONS.flat().join('|')})`;
const QUARTERS = [
  ['1', 'i', 'mot', 'first', '1st'],
  ['2', 'ii', 'hai', 'second', '2nd'],
  ['3', 'iii', 'ba', 'third', '3rd'],
  ['4', 'iv', 'tu', 'fourth', '4th'],
];
const QUARTER = `(${QUARTERS.flat().toReversed().join('|')})`;

const numberOf = (names: readonly (readonly string[])[], name: Found) =>
  names.findIndex((known) => known.includes(name ?? '')) + 1;
/** EDTF's numbers of the seasons and quarters of a year. */
const season = (name: Found) => ({ month: 20 + numberOf(SEASONS, name) });
const quarter = (name: Found) => ({ month: 32 + numberOf(QUARTERS, name) });
const month = (name: Found) => ({ month: MONTHS.indexOf(name?.slice(0, 3) ?? '') + 1 });
const monthVi = (name: Found) => ({ month: THANG.indexOf(name ?? '') + 1 || Number(name) });
const day = (digits: Found) => (digits === undefined ? {} : { day: Number(digits) });

function yearFirst({ digits, of }: Years): readonly Form[] {
  const numbers = (a: Found, b: Found, c: Found): Piece => ({
    year: of(a),
    month: Number(b),
    ...day(c),
    isYearFirst: true,
  });
  return [
    [`${digits}年(\\d{1,2})月(?:(\\d{1,2})日)?`, numbers],
    ...SEPARATORS.map((sign): Form => [`${digits}${sign}(\\d{1,2})(?:${sign}(\\d{1,2}))?`, numbers]),
    [`${digits}[ -]${MONTH}(?:[ -]${DAY})?`, (a, b, c) => ({ year: of(a), ...month(b), ...day(c) })],
    [`${digits}(?:年の?| )${SEASON}`, (a, b) => ({ year: of(a), ...season(b) })],
    [`${digits}[ /-]?q([1-4])`, (a, b) => ({ year: of(a), ...quarter(b) })],
    [`${digits}年第?([1-4])四半期`, (a, b) => ({ year: of(a), ...quarter(b) })],
    [`${digits}年`, (a) => ({ year: of(a) })],
  ];
}

function yearLast({ digits, of }: Years, order: DayOrder): readonly Form[] {
  return [
    ...SEPARATORS.map(
      (sign): Form => [
        `(\\d{1,2})${sign}(\\d{1,2})${sign}${digits}`,
        (a, b, c) => ({ year: of(c), ...inOrder(a, b, order) }),
      ],
    ),
    ...SEPARATORS.map((sign): Form => [`(\\d{1,2})${sign}${digits}`, (a, b) => ({ year: of(b), month: Number(a) })]),
    ...SEPARATORS.map(
      (sign): Form => [
        `ngay (\\d{1,2})${sign}(\\d{1,2})${sign}${digits}`,
        (a, b, c) => ({ year: of(c), month: Number(b), ...day(a) }),
      ],
    ),
    [`${DAY_VI} thang ${MONTH_VI}${NAM}${digits}`, (a, b, c) => ({ year: of(c), ...monthVi(b), ...day(a) })],
    [`thang ${MONTH_VI}${NAM}${digits}`, (a, b) => ({ year: of(b), ...monthVi(a) })],
    [`(?:the )?${DAY}(?: of)?[ -]${MONTH},?[ -]${digits}`, (a, b, c) => ({ year: of(c), ...month(b), ...day(a) })],
    [`${MONTH} ${DAY}(?:, ?| )${digits}`, (a, b, c) => ({ year: of(c), ...month(a), ...day(b) })],
    [`${MONTH}(?:, ?|[ /-])${digits}`, (a, b) => ({ year: of(b), ...month(a) })],
    [`(?:mua )?${SEASON}(?: of|,| nam)? ${digits}`, (a, b) => ({ year: of(b), ...season(a) })],
    [`q([1-4])[ /-]?${digits}`, (a, b) => ({ year: of(b), ...quarter(a) })],
    [`${QUARTER} quarter(?: of|,)? ${digits}`, (a, b) => ({ year: of(b), ...quarter(a) })],
    [`quy ${QUARTER}${NAM}${digits}`, (a, b) => ({ year: of(b), ...quarter(a) })],
    [`nam ${digits}`, (a) => ({ year: of(a) })],
  ];
}

function yearAlone({ digits, of }: Years): readonly Form[] {
  return [
    [digits, (a) => ({ year: of(a) })],
    ['(\\d{4})([01]\\d)([0-3]\\d)', (a, b, c) => ({ year: of(a), month: Number(b), ...day(c) })],
  ];
}

/** "1900s" and 1900年代 may be ten years or a hundred; "thập niên 1900" is ten. */
const DECADES: readonly Form[] = [
  ["(?:the )?(\\d{2}[1-9]0)'?s", (a) => ({ year: Number(a), open: 1 })],
  ['(\\d{2}[1-9]0)年代', (a) => ({ year: Number(a), open: 1 })],
  ['(?:thap nien|thap ky|nhung nam) (\\d{3}0)', (a) => ({ year: Number(a), open: 1 })],
];

const PARTS: readonly Form[] = [
  [DAY_VI, (a) => ({ bare: Number(a) })],
  [`${DAY}(?:, ?| )(\\d{4})`, (a, b) => ({ year: Number(b), ...day(a) })],
  [`${DAY_VI} ?[-/.] ?(\\d{1,2})`, (a, b) => ({ pair: [Number(a), Number(b)] })],
  [`${DAY_VI} thang ${MONTH_VI}`, (a, b) => ({ ...monthVi(b), ...day(a) })],
  [`thang ${MONTH_VI}`, (a) => monthVi(a)],
  [`(?:the )?${DAY}(?: of)?[ -]${MONTH}`, (a, b) => ({ ...month(b), ...day(a) })],
  [`${MONTH} ${DAY}`, (a, b) => ({ ...month(a), ...day(b) })],
  [MONTH, (a) => month(a)],
  ['(\\d{1,2})月(?:(\\d{1,2})日)?', (a, b) => ({ month: Number(a), ...day(b) })],
  ['(\\d{1,2})日', (a) => day(a)],
];

const MOST_MONTHS = 12;

/** Where only one of the two can be a month, it is one. */
function inOrder(a: Found, b: Found, order: DayOrder): Piece {
  const [first, second] = [Number(a), Number(b)];
  const isDayFirst = second > MOST_MONTHS ? false : first > MOST_MONTHS || order === 'dayFirst';
  return isDayFirst ? { day: first, month: second } : { month: first, day: second };
}
