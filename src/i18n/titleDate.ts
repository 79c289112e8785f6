// The date before a title in the picture: as short as it can be said beside an axis that names the year.

import { type CalendarDate, type EventDate, toDayNumber } from '#domain/time/dates.ts';
import { formatAxisLabel, partOfYear } from './formatDates.ts';
import { formatYears } from './formatYears.ts';
import type { Language } from './languages.ts';

/**
 * `27 Nov`, `15–18 Dec`, `27 Nov –` for longer stretches, `Aug`, `1992`; in Vietnamese `27/11`, in Japanese `11/27`.
 * Empty where the beginning is open or unknown.
 */
export function formatTitleDate({ start, end }: EventDate, language: Language): string {
  if (typeof start === 'string') return '';
  const dash = language === 'ja' ? '〜' : '–';
  if (typeof end === 'object' && end !== start) {
    const isOneMonth = start.year === end.year && start.month === end.month;
    if (isOneMonth && start.day !== null && end.day !== null)
      return dayAndMonth(start, `${start.day}${dash}${end.day}`, language);
  }
  const first = precise(start, language);
  return end === start ? first : `${first}${language === 'en' ? ' –' : dash}`;
}

/** The year alone, for pictures of decades. */
export function formatTitleYear({ start }: EventDate, language: Language): string {
  return typeof start === 'string' ? '' : formatYears(start, language);
}

function precise(date: CalendarDate, language: Language): string {
  if (date.month === null) return formatYears(date, language);
  if (date.precision === 'season' || date.precision === 'quarter') return partOfYear(date, language);
  if (date.day === null) return formatAxisLabel(toDayNumber(date.year, date.month, 1), 'month', 'minor', language);
  return dayAndMonth(date, String(date.day), language);
}

function dayAndMonth({ year, month }: CalendarDate, days: string, language: Language): string {
  if (language === 'vi') return `${days}/${month}`;
  if (language === 'ja') return `${month}/${days}`;
  return `${days} ${formatAxisLabel(toDayNumber(year, month ?? 1, 1), 'month', 'minor', language)}`;
}
