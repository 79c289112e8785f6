// Calendar dates as EDTF, levels 0 and 1: day, month, year, season, decade and century (201X, 20XX), years of more than
// four digits (Y-17000), ~ ? %, unspecified digits, date-times, intervals, open and unknown ends; of level 2 the
// quarters (2024-35). A date is a calendar date: days are counted, and no time zone ever comes into it: of a date-time
// its day is taken where it was written. Standard: https://www.loc.gov/standards/datetime/ ; words are made in i18n.

import { readClockTime } from './clockTime.ts';

declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number & { readonly [dayBrand]: true };
/** A point on the time axis: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** One calendar date as far as it is known: "August 2024, approximately". */
export interface CalendarDate {
  /** 0 is 1 BC, -1 is 2 BC. Of a decade or a century the first of its years. */
  readonly year: number;
  /** 1–12; of a season or a quarter the first of its three months; null when no more than the year is known. */
  readonly month: number | null;
  /** 1–31; null when only the month or year is known. */
  readonly day: number | null;
  readonly precision: Precision;
  /** EDTF `~` or `%`: about then. */
  readonly approximate: boolean;
  /** EDTF `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

/** An end of an interval; `open` is EDTF `..` (goes on), `unknown` is left empty in EDTF. */
export type Endpoint = CalendarDate | 'open' | 'unknown';

export interface EventDate {
  /** As written in the document; parsing it again gives an equal date. Of a date in mere words, the words. */
  readonly edtf: string;
  /** `words`: what was written is no date that could be read ("undated"); the event can have been at any time. */
  readonly kind: 'date' | 'interval' | 'words';
  /** For a single date, `start` and `end` are the same object. */
  readonly start: Endpoint;
  readonly end: Endpoint;
  /** The earliest day it can have begun and the latest it can have ended, both inclusive. */
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** When on its first day it began, by the clock of the place: `09:30`, `09:30 JST`. */
  readonly time: string | null;
}

export const MS_PER_DAY = 86_400_000;
/** The years that can be drawn; a year beyond them is known by its number only. */
const MOST_YEAR = 200_000;
/** Before and after every day that can be written: they stand for open and unknown ends, and are never shown. */
export const EARLIEST_DAY = toDayNumber(-MOST_YEAR - 1, 1, 1);
export const LATEST_DAY = toDayNumber(MOST_YEAR + 1, 12, 31);

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Months and days may run over: the month 13 is the next year's January, the day 0 the last of the month before. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  // Date.UTC would read the years 0–99 as 1900–1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() / MS_PER_DAY) as DayNumber;
}

export function toCivilDate(day: DayNumber): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day it is where the user is. */
export function today(): DayNumber {
  const now = new Date();
  return toDayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The midnight with which a day begins on the axis. */
export function startOfDay(day: DayNumber): Instant {
  return (day * MS_PER_DAY) as Instant;
}

/** The midnight with which a day ends, which is the start of the next. */
export function endOfDay(day: DayNumber): Instant {
  return ((day + 1) * MS_PER_DAY) as Instant;
}

/** The day in which an instant lies. */
export function dayOf(instant: Instant): DayNumber {
  return Math.floor(instant / MS_PER_DAY) as DayNumber;
}

/** With the months in which EDTF's seasons and quarters begin: spring in March, winter in December. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [Precision, number]>> = {
  21: ['season', 3],
  22: ['season', 6],
  23: ['season', 9],
  24: ['season', 12],
  33: ['quarter', 1],
  34: ['quarter', 4],
  35: ['quarter', 7],
  36: ['quarter', 10],
};
const MONTHS_OF_PART = 3;
/** Counted in years. */
const LENGTHS: Readonly<Partial<Record<Precision, number>>> = { decade: 10, century: 100 };

// A year beyond 9999 may have a month and a day, too: EDTF has no form for them, and the address needs one.
const DATE = /^(?:(-?\d{4})|Y(-?[1-9]\d{4,14}))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/;
const YEARS = /^(-?)(\d{2})(\d|X)X([~?%])?$/;
const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)T(.+)$/;

/** A day as a date that is known to the day or only to its month. */
export function calendarDateOf(day: DayNumber, precision: 'day' | 'month' = 'day'): CalendarDate {
  const civil = toCivilDate(day);
  return { ...civil, day: precision === 'day' ? civil.day : null, precision, approximate: false, uncertain: false };
}

/** One EDTF date without an interval, or null when the text is not one ("2024-13", "2023-02-30"). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const [, dayOfTime, time] = DATE_TIME.exec(text) ?? [];
  if (dayOfTime !== undefined) return readClockTime(time ?? '') === null ? null : parseCalendarDate(dayOfTime);
  const [, sign, hundreds, tens, ofYears] = YEARS.exec(text) ?? [];
  if (hundreds !== undefined) {
    const precision = tens === 'X' ? 'century' : 'decade';
    const first = Number(`${hundreds}${tens === 'X' ? 0 : tens}0`);
    const last = first + (LENGTHS[precision] ?? 1) - 1;
    const year = sign === '-' ? -last : first;
    return { year, month: null, day: null, precision, ...qualified(ofYears) };
  }
  const match = DATE.exec(text);
  if (!match || text.startsWith('-0000')) return null;
  const [, shortYear, longYear, monthText, dayText, qualifier] = match;
  const year = Number(shortYear ?? longYear);
  const [month, day] = [known(monthText), known(dayText)];
  // A day of no known month is written in EDTF's level 2 only.
  if (month === null && day !== null) return null;
  const [part, firstMonth] = PARTS_OF_YEAR[monthText ?? ''] ?? [];
  if (part !== undefined && firstMonth !== undefined) {
    if (dayText !== undefined) return null;
    return { year, month: firstMonth, day: null, precision: part, ...qualified(qualifier) };
  }
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { year, month, day, precision, ...qualified(qualifier) };
}

/** Digits that are left open, `XX`, say as much as none. */
function known(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}

function qualified(qualifier: string | undefined): Pick<CalendarDate, 'approximate' | 'uncertain'> {
  return {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/**
 * A date or interval, or null when the text is not one or ends before it begins.
 * `2023-12-15/2023-12-18` → 15–18 December; `2023-11/..` → from November 2023, still going on. `time`: when on the
 * first day, where it is known beside the date.
 */
export function parseEventDate(text: string, time: string | null = null): EventDate | null {
  const slash = text.indexOf('/');
  if (slash === -1) {
    const date = parseCalendarDate(text);
    return date && toEventDate(text, 'date', date, date, time);
  }
  const start = parseEndpoint(text.slice(0, slash));
  const end = parseEndpoint(text.slice(slash + 1));
  if (start === null || end === null || (isMissing(start) && isMissing(end))) return null;
  if (!isMissing(start) && !isMissing(end) && latestBegin(end) < firstDayOf(start)) return null;
  return toEventDate(text, 'interval', start, end, time);
}

function toEventDate(
  edtf: string,
  kind: EventDate['kind'],
  start: Endpoint,
  end: Endpoint,
  time: string | null,
): EventDate {
  const [first = ''] = edtf.split('/');
  const [, , written] = DATE_TIME.exec(first) ?? [];
  const isOfDay = !isMissing(start) && start.precision === 'day';
  const began = isOfDay ? (time ?? (written === undefined ? null : readClockTime(written))) : null;
  return { edtf, kind, start, end, firstDay: firstDayOf(start), lastDay: lastDayOf(end), time: began };
}

/** The date of an event of which only words tell when it was. */
export function dateInWords(words: string): EventDate {
  return toEventDate(words, 'words', 'unknown', 'unknown', null);
}

/** Whether days have a place on the axis: an event in mere words has none, and none of a year that cannot be drawn. */
export function isDrawn(firstDay: number, lastDay: number): boolean {
  return isDay(firstDay) || isDay(lastDay);
}

/** Whether it is a day of the calendar, and does not stand for an end that is open, unknown or beyond what is drawn. */
export function isDay(day: number): boolean {
  return day !== EARLIEST_DAY && day !== LATEST_DAY;
}

function parseEndpoint(text: string): Endpoint | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseCalendarDate(text);
}

function isMissing(end: Endpoint): end is 'open' | 'unknown' {
  return end === 'open' || end === 'unknown';
}

/** The latest day on which an end that is known roughly begins: of one within a decade its last, of others their first. */
function latestBegin(end: CalendarDate): DayNumber {
  return LENGTHS[end.precision] === undefined ? firstDayOf(end) : lastDayOf(end);
}

function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1);
}

/** The earliest day an endpoint can mean; the calendar's first when it is open or unknown. */
export function firstDayOf(end: Endpoint): DayNumber {
  if (isMissing(end)) return EARLIEST_DAY;
  return beyondYears(end.year) ?? toDayNumber(end.year, end.month ?? 1, end.day ?? 1);
}

/** The latest day an endpoint can mean; the calendar's last when it is open or unknown. */
export function lastDayOf(end: Endpoint): DayNumber {
  if (isMissing(end)) return LATEST_DAY;
  const { year, month, day, precision } = end;
  const beyond = beyondYears(year);
  if (beyond !== null) return beyond;
  if (day !== null && month !== null) return toDayNumber(year, month, day);
  const months = month === null ? 12 * (LENGTHS[precision] ?? 1) : precision === 'month' ? 1 : MONTHS_OF_PART;
  return (toDayNumber(year, (month ?? 1) + months, 1) - 1) as DayNumber;
}

/** What stands for a year that cannot be drawn. */
function beyondYears(year: number): DayNumber | null {
  if (Math.abs(year) <= MOST_YEAR) return null;
  return year < 0 ? EARLIEST_DAY : LATEST_DAY;
}

/** `2024-08-21`: the EDTF text of one day, years padded to four digits; of a longer year `Y12024-08-21`. */
export function formatIsoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = toCivilDate(day);
  return `${formatIsoYear(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** `2024`, `-0043`, `Y12024`. */
export function formatIsoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** True when a date is known only roughly: by month or year, approximately, or without certainty. */
export function isInexact(date: EventDate): boolean {
  return [date.start, date.end].some(
    (end) => isMissing(end) || end.precision !== 'day' || end.approximate || end.uncertain,
  );
}
