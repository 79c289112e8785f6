// What is said of one date, as far as it is said: "15" and "18 December 2023" are the pieces of "15–18 December 2023".

import { formatIsoYear } from '../dates.ts';

export interface Piece {
  /** 0 is 1 BC. */
  readonly year?: number;
  /** 1–12, or EDTF's number of a season or a quarter. */
  readonly month?: number;
  readonly day?: number;
  /** Of a decade or a century: how many digits of the year are left open. */
  readonly open?: 1 | 2;
  /** A number alone: what it counts, the other end of a range says. */
  readonly bare?: number;
  /** Day and month, or month and day, as the other end of a range has them: `12/2`. */
  readonly pair?: readonly [number, number];
  /** The year stands before the month. */
  readonly isYearFirst?: boolean;
}

/** As EDTF; null for what has no year. The calendar is not asked: see `parseCalendarDate`. */
export function pieceToEdtf({ year, month, day, open, bare, pair }: Piece): string | null {
  if (year === undefined || bare !== undefined || pair || (day !== undefined && month === undefined)) return null;
  const digits = formatIsoYear(year);
  if (open !== undefined) return digits.slice(0, -open) + 'X'.repeat(open);
  const two = (value: number) => String(value).padStart(2, '0');
  return [digits, ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-');
}

const MOST_MONTHS = 12;

/** The two ends of a range, each with what only the other one says. */
export function completeEach(start: Piece, end: Piece): readonly [Piece | null, Piece | null] {
  return [completed(start, end, true), completed(end, start, false)];
}

function completed(piece: Piece, other: Piece, isStart: boolean): Piece | null {
  if (piece.bare !== undefined) {
    const known = bareAs(piece.bare, other, isStart);
    return known && completed(known, other, isStart);
  }
  if (piece.pair) {
    const [a, b] = piece.pair;
    return completed(other.isYearFirst ? { month: a, day: b } : { day: a, month: b }, other, isStart);
  }
  const year = other.year === undefined ? {} : { year: other.year };
  const month = piece.day === undefined || other.month === undefined ? {} : { month: other.month };
  return { ...year, ...month, ...piece };
}

/** `15` beside a day is a day, `5` beside a month a month; `50` before `41 BC` is a year BC, too, `14` after `44 BC` none. */
function bareAs(number: number, { year, month, day }: Piece, isStart: boolean): Piece | null {
  if (day !== undefined) return { day: number };
  if (month !== undefined) return month <= MOST_MONTHS ? { month: number } : null;
  if (year === undefined || year > 0) return null;
  return { year: isStart ? 1 - number : number };
}
