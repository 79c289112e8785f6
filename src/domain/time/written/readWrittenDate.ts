// A date as people write it, made into EDTF: in three languages and by Japanese eras, a day, a month, a season, a year,
// a range, what goes on since or until, about or unsure. What could be two dates is never guessed: both are given.

import { foldText } from '#domain/find/text/foldText.ts';
import { readClockTime } from '../clockTime.ts';
import { parseEventDate } from '../dates.ts';
import { withArabicNumbers, withoutEra } from './eras.ts';
import { type DayOrder, type Manner, readPiece } from './forms.ts';
import { completeEach, type Piece, pieceToEdtf } from './piece.ts';

export type WrittenDate =
  | { readonly kind: 'date'; readonly edtf: string; readonly time: string | null }
  /** Both of what it can mean, as EDTF. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

export interface Writing {
  /** 3/4/2024 is 3 April, because the language it is written in knows no other order. */
  readonly isDayFirst: boolean;
  /** Nothing will be added any more. */
  readonly isFinished: boolean;
}

/**
 * `21/8/2024` → `2024-08-21`, `khoảng tháng 8/2024` → `2024-08~`, `令和5年11月27日` → `2023-11-27`,
 * `27–30 November 2023` → `2023-11-27/2023-11-30`; null when it is no date.
 */
export function readWrittenDate(written: string, { isDayFirst, isFinished }: Writing): WrittenDate | null {
  const exact = parseEventDate(written.trim());
  if (exact) return { kind: 'date', edtf: exact.edtf, time: exact.time };
  const { text, time } = withoutTime(simplified(written));
  const orders: readonly DayOrder[] = isDayFirst ? ['dayFirst'] : ['dayFirst', 'monthFirst'];
  const found = orders.flatMap((order) => readText(text, { order, isFinished }) ?? []);
  const [first, second = first] = found;
  if (first === undefined) return readCentury(text) ?? readDoubtful(text);
  if (second !== undefined && second !== first) return { kind: 'ambiguous', readings: [first, second] };
  return { kind: 'date', edtf: first, time };
}

/** Before a day only: `thu` is Thursday and, before a year, autumn. */
const WEEKDAYS = [
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?=(?:the )?\d{1,2}(?!\d)|[a-z]{3,9}\.? \d{1,2}(?!\d))/,
  /^(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? (?=(?:ngay )?\d{1,2}(?!\d))/,
  /[日月火水木金土]曜日?|\([日月火水木金土]\)|\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)/,
];

/** Folded, numbers in digits, one kind of hyphen and of dash, without the day of the week. */
function simplified(written: string): string {
  // NFKC would make ～ a tilde.
  let text = foldText(written.slice(0, MOST_LETTERS).replace(/[～〜]/g, '–'))
    .replace(/[\u2010\u2011\u2212\ufe63]/g, '-')
    .replace(/[\u2012-\u2015]/g, '–')
    .replace(/[’‘ʼ]/g, "'")
    .replaceAll('(?)', '?')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;.。、]+$/, '');
  for (const weekday of WEEKDAYS) text = text.replace(weekday, '');
  text = withArabicNumbers(text.replace('()', '')).replace(/ ?([年月日]) ?/g, '$1');
  return withoutTwin(text).trim();
}

/** No date is longer. */
const MOST_LETTERS = 200;

/** `令和5年(2023年)11月27日` says its year twice: once, where both are the same. */
function withoutTwin(text: string): string {
  const [, year = '', twin = '', rest = ''] = /^([^()]+年)\(([^()]+年)\)(.*)$/.exec(text) ?? [];
  const number = (name: string) => (withoutEra(name) ?? name).replace('西暦', '');
  return year !== '' && number(year) === number(twin) ? `${year}${rest}` : text;
}

const TIME_LAST = /^(.+?)(?:,? | ?t)(\d{1,2}:\d{2}.*)$/;
const TIME_FIRST = /^(\d{1,2}:\d{2}),? (.+)$/;

function withoutTime(text: string): { readonly text: string; readonly time: string | null } {
  const [, before, last] = TIME_LAST.exec(text) ?? [];
  const [, first, behind] = TIME_FIRST.exec(text) ?? [];
  const time = readClockTime((last ?? first ?? '').toUpperCase());
  return time === null ? { text, time } : { text: before ?? behind ?? '', time };
}

/** `20th century`: a hundred years from its first. */
function readCentury(text: string): WrittenDate | null {
  const [, en, vi, ja] =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$|^the ky (?:thu )?(\d{1,2}|[ivx]+)$|^(\d{1,2})世紀$/.exec(text) ?? [];
  const found = en ?? vi ?? ja;
  if (found === undefined) return null;
  const number = /^\d+$/.test(found) ? Number(found) : romanNumber(found);
  const year = (value: number) => String(value).padStart(4, '0');
  const edtf = checked(`${year(number * 100 - 99)}/${year(number * 100)}`);
  return edtf === null ? null : { kind: 'date', edtf, time: null };
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** What is written for two things: `1900s` for ten years and a hundred, `2003–04` for two years and a month. */
function readDoubtful(text: string): WrittenDate | null {
  const [, hundreds] = /^(?:the )?(\d{2})00(?:'?s|年代)$/.exec(text) ?? [];
  if (hundreds !== undefined) return { kind: 'ambiguous', readings: [`${hundreds}0X`, `${hundreds}XX`] };
  const [, century, from, to] = /^(\d{2})(\d{2})–(\d{2})$/.exec(text) ?? [];
  if (century === undefined || Number(to) <= Number(from)) return null;
  const years = `${century}${from}/${century}${to}`;
  const month = checked(`${century}${from}-${to}`);
  if (month === null || Number(to) > 12) return { kind: 'date', edtf: years, time: null };
  return { kind: 'ambiguous', readings: [years, month] };
}

function readText(text: string, manner: Manner): string | null {
  return readOne(text, manner) ?? readRange(text, manner) ?? readOpen(text, manner);
}

const RANGES = [
  /^(?:from |tu )?(.+?) ?(?:–|から| to | through | until | den het | den ) ?(.+?)(?:まで)?$/,
  /^between (.+?) and (.+)$/,
];

function readRange(text: string, manner: Manner): string | null {
  for (const range of RANGES) {
    const [, from, to] = range.exec(text) ?? [];
    const found = from !== undefined && to !== undefined ? joined(from, to, manner) : null;
    if (found !== null) return found;
  }
  // A hyphen and a slash divide ranges, too, where what stands on either side is a date or a part of one.
  for (const { index } of text.matchAll(/[-/]/g)) {
    const found = joined(text.slice(0, index).trim(), text.slice(index + 1).trim(), manner);
    if (found !== null) return found;
  }
  return null;
}

function joined(from: string, to: string, manner: Manner): string | null {
  if (to === '?') return withEnds(readOne(from, manner), '');
  if (from === '?') return withEnds('', readOne(to, manner));
  const [start, end] = [readQualified(from, manner), readQualified(to, manner)];
  if (!start || !end) return null;
  const [first, last] = completeEach(start.piece, end.piece).map((piece) => piece && pieceToEdtf(piece));
  return withEnds(first && first + start.qualifier, last && last + end.qualifier);
}

function withEnds(start: string | null | undefined, end: string | null | undefined): string | null {
  return typeof start !== 'string' || typeof end !== 'string' ? null : checked(`${start}/${end}`);
}

const SINCE = [
  /^(?:since|from|ke tu|tu) (.+?)(?: den nay| onwards?| on)?$/,
  /^(.+?)(?: den nay| onwards?| ?[–-]|から|以降|以来)$/,
];
const UNTIL = [/^(?:until|till|up to|cho den|den het|den) (.+)$/, /^[–-] ?(.+)$/, /^(.+)まで$/];

function readOpen(text: string, manner: Manner): string | null {
  const dateIn = (forms: readonly RegExp[]) =>
    forms.flatMap((form) => readOne(form.exec(text)?.[1] ?? '', manner) ?? [])[0];
  const start = dateIn(SINCE);
  if (start !== undefined) return withEnds(start, '..');
  return withEnds('..', dateIn(UNTIL));
}

function readOne(text: string, manner: Manner): string | null {
  const read = readQualified(text, manner);
  const edtf = read && pieceToEdtf(read.piece);
  return read && edtf !== null ? checked(edtf + read.qualifier) : null;
}

interface Qualified {
  readonly piece: Piece;
  /** EDTF's: about, unsure, or both. */
  readonly qualifier: '' | '~' | '?' | '%';
}

const ABOUT_FIRST =
  /^(?:about|around|circa|approximately|approx\.?|ca\.?|c\.|~|vao khoang|khoang|do chung|chung|約|およそ|おおよそ|ほぼ) ?|^c(?=\d)/;
const ABOUT_LAST = / ?(?:頃|ごろ|ころ|前後|~)$/;

function readQualified(text: string, manner: Manner): Qualified | null {
  const sure = text.replace(/ ?\?$/, '');
  const exact = sure.replace(ABOUT_FIRST, '').replace(ABOUT_LAST, '').trim();
  const piece = readPiece(exact, manner);
  if (!piece) return null;
  const [isAbout, isUnsure] = [exact !== sure, sure !== text];
  return { piece, qualifier: isAbout ? (isUnsure ? '%' : '~') : isUnsure ? '?' : '' };
}

/** The text itself where the calendar has such a date. */
function checked(edtf: string): string | null {
  return parseEventDate(edtf) === null ? null : edtf;
}
