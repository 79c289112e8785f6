// Calendar dates as EDTF (levels 0 and 1: day, month, year, ~ ? %, intervals, open and unknown ends).
// A date is a calendar date: days are counted, and no time zone ever comes into it.
// Standard: https://www.loc.gov/standards/datetime/ ; words for people are made in i18n.

declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number & { readonly [dayBrand]: true };
/** A point on the time axis: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

export type Precision = 'day' | 'month' | 'year';

/** One calendar date as far as it is known: "August 2024, approximately". */
export interface CalendarDate {
  readonly year: number;
  /** 1–12; null when only the year is known. */
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
  /** As written in the document; parsing it again gives an equal date. */
  readonly edtf: string;
  readonly kind: 'date' | 'interval';
  /** For a single date, `start` and `end` are the same object. */
  readonly start: Endpoint;
  readonly end: Endpoint;
  /** The earliest day it can have begun and the latest it can have ended, both inclusive. */
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

export const MS_PER_DAY = 86_400_000;
export const EARLIEST_DAY = toDayNumber(-9999, 1, 1);
export const LATEST_DAY = toDayNumber(9999, 12, 31);

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

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

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** A day as a date that is known to the day or only to its month. */
export function calendarDateOf(day: DayNumber, precision: 'day' | 'month' = 'day'): CalendarDate {
  const civil = toCivilDate(day);
  return { ...civil, day: precision === 'day' ? civil.day : null, precision, approximate: false, uncertain: false };
}

/** One EDTF date without an interval, or null when the text is not one ("2024-13", "2023-02-30"). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = DATE.exec(text);
  if (!match || text.startsWith('-0000')) return null;
  const [, yearText, monthText, dayText, qualifier] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return {
    year,
    month,
    day,
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/**
 * A date or interval, or null when the text is not one or ends before it begins.
 * `2023-12-15/2023-12-18` → 15–18 December; `2023-11/..` → from November 2023, still going on.
 */
export function parseEventDate(text: string): EventDate | null {
  const slash = text.indexOf('/');
  if (slash === -1) {
    const date = parseCalendarDate(text);
    if (!date) return null;
    return { edtf: text, kind: 'date', start: date, end: date, firstDay: firstDayOf(date), lastDay: lastDayOf(date) };
  }
  const start = parseEndpoint(text.slice(0, slash));
  const end = parseEndpoint(text.slice(slash + 1));
  if (start === null || end === null || (isMissing(start) && isMissing(end))) return null;
  const firstDay = firstDayOf(start);
  const lastDay = lastDayOf(end);
  if (!isMissing(start) && !isMissing(end) && compareDates(start, end) > 0) return null;
  return { edtf: text, kind: 'interval', start, end, firstDay, lastDay };
}

function parseEndpoint(text: string): Endpoint | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseCalendarDate(text);
}

function isMissing(end: Endpoint): end is 'open' | 'unknown' {
  return end === 'open' || end === 'unknown';
}

/** Negative when `a` begins before `b`; dates known less exactly compare by their first day. */
function compareDates(a: CalendarDate, b: CalendarDate): number {
  return firstDayOf(a) - firstDayOf(b);
}

function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1);
}

/** The earliest day an endpoint can mean; the calendar's first when it is open or unknown. */
export function firstDayOf(end: Endpoint): DayNumber {
  if (isMissing(end)) return EARLIEST_DAY;
  return toDayNumber(end.year, end.month ?? 1, end.day ?? 1);
}

/** The latest day an endpoint can mean; the calendar's last when it is open or unknown. */
export function lastDayOf(end: Endpoint): DayNumber {
  if (isMissing(end)) return LATEST_DAY;
  const month = end.month ?? 12;
  return toDayNumber(end.year, month, end.day ?? daysInMonth(end.year, month));
}

/** `2024-08-21`: the EDTF text of one day, years padded to four digits. */
export function formatIsoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = toCivilDate(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${pad(month)}-${pad(dayOfMonth)}`;
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
