// Dates in words. Always in UTC, because a calendar date has no time zone of its own; ranges are put
// together here, because Intl's formatRange falls back to slashes in Japanese.

import {
  type CalendarDate,
  type DayNumber,
  type Endpoint,
  type EventDate,
  firstDayOf,
  MS_PER_DAY,
  toCivilDate,
} from '#domain/time/dates.ts';
import type { Language } from './languages.ts';

type Length = 'long' | 'short';
type Fields = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day' | 'weekday'>;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN', ja: 'ja-JP' };
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(day: DayNumber, language: Language, fields: Fields): string {
  // A year before the first says so: `44 BC`.
  const era = fields.year !== undefined && toCivilDate(day).year <= 0 ? ({ era: 'short' } as const) : {};
  const key = `${language} ${JSON.stringify({ ...fields, ...era })}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], { ...fields, ...era, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(day * MS_PER_DAY);
}

/** `15–18 December 2023`, `tháng 8 năm 2024`, `2023年12月15日〜18日`; short: `15–18 Dec 2023`, `15–18/12/2023`, `2023/12/15–18`. */
export function formatEventDate(date: EventDate, language: Language, length: Length): string {
  const { start, end } = date;
  if (date.kind === 'date' && typeof start === 'object') return formatCalendarDate(start, language, length);
  if (typeof start === 'object' && typeof end === 'object') return formatRange(start, end, language, length);
  const dash = language === 'ja' ? '〜' : ' – ';
  return `${formatEndpoint(start, language, length)}${dash}${formatEndpoint(end, language, length)}`.trim();
}

function formatEndpoint(end: Endpoint, language: Language, length: Length): string {
  if (end === 'open') return '';
  if (end === 'unknown') return '?';
  return formatCalendarDate(end, language, length);
}

/** The day of the week of an event on one known day, else null. */
export function formatWeekday(date: EventDate, language: Language): string | null {
  if (date.kind !== 'date' || typeof date.start === 'string' || date.start.precision !== 'day') return null;
  return format(date.firstDay, language, { weekday: 'long' });
}

export function formatCalendarDate(date: CalendarDate, language: Language, length: Length): string {
  return qualify(formatPlain(date, language, length), date, language);
}

function formatPlain(date: CalendarDate, language: Language, length: Length): string {
  const day = firstDayOf(date);
  if (date.precision === 'year') return format(day, language, { year: 'numeric' });
  if (date.precision === 'month') {
    if (length === 'short' && language !== 'en') return slashed(date, language, ['month', 'year']);
    return format(day, language, { year: 'numeric', month: length });
  }
  if (length === 'long') {
    // Intl gives "27 tháng 11, 2023"; the press writes "năm 2023".
    if (language === 'vi') return `${date.day} tháng ${date.month} năm ${date.year}`;
    return format(day, language, { year: 'numeric', month: 'long', day: 'numeric' });
  }
  if (language === 'en') return format(day, language, { year: 'numeric', month: 'short', day: 'numeric' });
  return slashed(date, language, ['day', 'month', 'year']);
}

/** `27/11/2023` in Vietnamese, `2023/11/27` in Japanese. */
function slashed(date: CalendarDate, language: Language, fields: readonly ('day' | 'month' | 'year')[]): string {
  const parts = fields.map((field) => String(date[field]));
  return (language === 'ja' ? parts.reverse() : parts).join('/');
}

function qualify(text: string, { approximate, uncertain }: CalendarDate, language: Language): string {
  const about: Readonly<Record<Language, (text: string) => string>> = {
    en: (words) => `about ${words}`,
    vi: (words) => `khoảng ${words}`,
    ja: (words) => `${words}頃`,
  };
  const worded = approximate ? about[language](text) : text;
  return uncertain ? `${worded}${language === 'ja' ? '？' : '?'}` : worded;
}

/** From one date to another, what they share said once. */
export function formatRange(start: CalendarDate, end: CalendarDate, language: Language, length: Length): string {
  const [from, to] = [start, end].map((date) => formatCalendarDate(date, language, length));
  if (from === to) return formatCalendarDate(start, language, length);
  const isPlain = ![start, end].some((date) => date.approximate || date.uncertain || date.precision !== 'day');
  const inMonth = isPlain && start.year === end.year && start.month === end.month;
  const inYear = isPlain && start.year === end.year;
  const dash = language === 'ja' && length === 'long' ? '〜' : '–';
  if (inMonth && language === 'ja') {
    const tail = length === 'long' ? `${end.day}日` : String(end.day);
    return `${formatPlain(start, 'ja', length)}${dash}${tail}`;
  }
  if (inMonth) return `${start.day}${dash}${formatPlain(end, language, length)}`;
  if (inYear && language === 'ja') {
    const tail = length === 'long' ? `${end.month}月${end.day}日` : `${end.month}/${end.day}`;
    return `${formatPlain(start, 'ja', length)}${dash}${tail}`;
  }
  if (inYear && language === 'en') {
    const head = format(firstDayOf(start), 'en', { month: length, day: 'numeric' });
    return `${head} – ${formatPlain(end, 'en', length)}`;
  }
  return `${from}${language === 'ja' ? dash : ' – '}${to}`;
}

/** `November 2023`, `tháng 11 năm 2023`, `2023年11月`. */
export function formatMonth(day: DayNumber, language: Language): string {
  return format(day, language, { year: 'numeric', month: 'long' });
}

export type AxisUnit = 'day' | 'weekday' | 'month' | 'year';

/**
 * Labels of the time axis. Minor ones repeat what changes (`27`, `Nov`), major ones say where it
 * stands (`November 2023`).
 */
export function formatAxisLabel(day: DayNumber, unit: AxisUnit, level: 'minor' | 'major', language: Language): string {
  if (unit === 'year') return format(day, language, { year: 'numeric' });
  if (unit === 'month') {
    if (level === 'major') return formatMonth(day, language);
    // "thg 11" is what Intl abbreviates to; the number alone is what a Vietnamese calendar prints.
    return language === 'vi'
      ? `T${format(day, 'vi', { month: 'numeric' })}`
      : format(day, language, { month: 'short' });
  }
  if (level === 'major') return formatMonth(day, language);
  const dayOfMonth =
    language === 'ja' ? format(day, 'en', { day: 'numeric' }) : format(day, language, { day: 'numeric' });
  return unit === 'weekday' ? `${format(day, language, { weekday: 'short' })} ${dayOfMonth}` : dayOfMonth;
}
