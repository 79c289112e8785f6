// Dates in words. Always in UTC, because a calendar date has no time zone of its own; ranges are put
// together here, because Intl's formatRange falls back to slashes in Japanese.

import {
  type CalendarDate,
  type DayNumber,
  type EventDate,
  MS_PER_DAY,
  toCivilDate,
  toDayNumber,
} from '#domain/time/dates.ts';
import { rulesOf } from '#lib/languageRules.ts';
import { formatYear, formatYears, yearNumber } from './formatYears.ts';
import type { Language } from './languages.ts';

type Length = 'long' | 'short';
type Fields = Pick<Intl.DateTimeFormatOptions, 'month' | 'day' | 'weekday'>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Never a year: those are `formatYear`'s, which knows the ones before the first. */
function format(day: DayNumber, language: Language, fields: Fields): string {
  const key = `${language} ${JSON.stringify(fields)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(rulesOf(language).locale, { ...fields, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(day * MS_PER_DAY);
}

/** `November`, `tháng 11`, `11月`; in English short `Nov`. */
function monthName(month: number, language: Language, length: Length): string {
  return format(toDayNumber(2001, month, 1), language, { month: length });
}

/**
 * `15–18 December 2023`, `tháng 8 năm 2024`, `2023年12月15日〜18日`; short: `15–18 Dec 2023`, `15–18/12/2023`,
 * `2023/12/15〜18`. With the time where it is known: `27 November 2023, 09:30 JST`.
 */
export function formatEventDate(date: EventDate, language: Language, length: Length): string {
  return withTime(formatDays(date, language, length), date, language);
}

/** As `formatEventDate`, without the time. */
export function formatDays({ kind, edtf, start, end }: EventDate, language: Language, length: Length): string {
  if (kind === 'words') return edtf;
  if (typeof start === 'object' && typeof end === 'object') {
    return start === end ? formatCalendarDate(start, language, length) : formatRange(start, end, language, length);
  }
  const dash = language === 'ja' ? '〜' : ' – ';
  const unknown = language === 'ja' ? '？' : '?';
  if (typeof start === 'object') {
    const from = formatCalendarDate(start, language, length);
    return end === 'open' ? SINCE[language](from) : `${from}${dash}${unknown}`;
  }
  const to = typeof end === 'object' ? formatCalendarDate(end, language, length) : unknown;
  return start === 'open' ? UNTIL[language](to) : `${unknown}${dash}${to}`;
}

const SINCE: Readonly<Record<Language, (from: string) => string>> = {
  en: (from) => `since ${from}`,
  vi: (from) => `từ ${from}`,
  ja: (from) => `${from}から`,
};
const UNTIL: Readonly<Record<Language, (to: string) => string>> = {
  en: (to) => `until ${to}`,
  vi: (to) => `đến ${to}`,
  ja: (to) => `${to}まで`,
};

/** Words for the days of a date, followed by its time where that is known. */
export function withTime(words: string, { time }: Pick<EventDate, 'time'>, language: Language): string {
  if (time === null) return words;
  return language === 'ja' ? `${words} ${time}` : `${words}, ${time}`;
}

/** Words for the day of an event, with the day of the week where it was one known day. */
export function withWeekday(words: string, date: EventDate, language: Language): string {
  if (date.kind !== 'date' || typeof date.start === 'string' || date.start.precision !== 'day') return words;
  const weekday = format(date.firstDay, language, { weekday: 'long' });
  return language === 'ja' ? `${words}（${weekday}）` : `${weekday}, ${words}`;
}

export function formatCalendarDate(date: CalendarDate, language: Language, length: Length): string {
  return qualify(formatPlain(date, language, length), date, language);
}

function formatPlain(date: CalendarDate, language: Language, length: Length): string {
  const { year, month, day, precision } = date;
  if (month === null) return formatYears(date, language);
  if (precision === 'season' || precision === 'quarter') return formatPartOfYear(date, language, length);
  if (day === null) return formatMonthOf(year, month, language, length);
  if (length === 'short' && language !== 'en') return slashed(date, language);
  if (language === 'vi') return `${day} ${formatMonthOf(year, month, 'vi', 'long')}`;
  if (language === 'ja') return `${formatMonthOf(year, month, 'ja', 'long')}${day}日`;
  return `${day} ${formatMonthOf(year, month, 'en', length)}`;
}

function formatMonthOf(year: number, month: number, language: Language, length: Length): string {
  if (language === 'en') return `${monthName(month, 'en', length)} ${formatYear(year, 'en')}`;
  if (length === 'short') return slashed({ year, month, day: null }, language);
  // Intl gives "27 tháng 11, 2023" with a day; the press writes "năm 2023".
  return language === 'vi' ? `tháng ${month} năm ${formatYear(year, 'vi')}` : `${formatYear(year, 'ja')}${month}月`;
}

/** `27/11/2023` in Vietnamese, `2023/11/27` in Japanese; `15/3/44 TCN`, `紀元前44/3/15`. */
function slashed({ year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>, language: Language): string {
  const parts = [day, month].flatMap((part) => (part === null ? [] : String(part)));
  const all = [...parts, yearNumber(year, language)];
  return (language === 'ja' ? all.reverse() : all).join('/');
}

/** By the month they begin in: March, June, September, December. */
const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  vi: ['mùa xuân', 'mùa hè', 'mùa thu', 'mùa đông'],
  ja: ['春', '夏', '秋', '冬'],
};

/** `spring`, `Q3`; `mùa xuân`, `quý 3`; `春`, `第3四半期`: without its year. */
export function partOfYear({ month, precision }: CalendarDate, language: Language): string {
  if (precision === 'season') return SEASONS[language][Math.floor((month ?? 0) / 3) - 1] ?? '';
  const quarter = Math.ceil((month ?? 1) / 3);
  return { en: `Q${quarter}`, vi: `quý ${quarter}`, ja: `第${quarter}四半期` }[language];
}

function formatPartOfYear(date: CalendarDate, language: Language, length: Length): string {
  const [part, year] = [partOfYear(date, language), formatYear(date.year, language)];
  if (language === 'ja') return `${year}${part}`;
  if (language === 'en' || date.precision === 'season') return `${part} ${year}`;
  return length === 'long' ? `${part} năm ${year}` : `${part}/${year}`;
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
  const dash = language === 'ja' ? '〜' : '–';
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
    const head = `${start.day} ${monthName(start.month ?? 1, 'en', length)}`;
    return `${head} – ${formatPlain(end, 'en', length)}`;
  }
  if (inYear && language === 'vi') {
    const head = length === 'long' ? `${start.day} tháng ${start.month}` : `${start.day}/${start.month}`;
    return `${head} – ${formatPlain(end, 'vi', length)}`;
  }
  return `${from}${language === 'ja' ? dash : ' – '}${to}`;
}

/** `November 2023`, `tháng 11 năm 2023`, `2023年11月`. */
export function formatMonth(day: DayNumber, language: Language): string {
  const { year, month } = toCivilDate(day);
  return formatMonthOf(year, month, language, 'long');
}

export type AxisUnit = 'day' | 'weekday' | 'month' | 'year';

/**
 * Labels of the time axis. Minor ones repeat what changes (`27`, `Nov`), major ones say where it
 * stands (`November 2023`).
 */
export function formatAxisLabel(day: DayNumber, unit: AxisUnit, level: 'minor' | 'major', language: Language): string {
  if (unit === 'year') return formatYear(toCivilDate(day).year, language);
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
  if (unit !== 'weekday') return dayOfMonth;
  const weekday = format(day, language, { weekday: 'short' });
  // "T4" is April on the same axis; engines write "Th 4" and "Thứ 4".
  return `${language === 'vi' ? weekday.replace(/^Th\S*\s/u, 'Th') : weekday} ${dayOfMonth}`;
}
