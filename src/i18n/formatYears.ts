// Years in words, those before the first alike wherever one stands: 44 BC, 44 TCN, 紀元前44年.

import type { CalendarDate } from '#domain/time/dates.ts';
import type { Language } from './languages.ts';

const BEFORE: Readonly<Record<Language, (year: number | string) => string>> = {
  en: (year) => `${year} BC`,
  vi: (year) => `${year} TCN`,
  ja: (year) => `紀元前${year}`,
};

/** The number that counts a year, as people count it: the year 0 is 1 BC. */
export function yearNumber(year: number, language: Language): string {
  return year > 0 ? String(year) : BEFORE[language](1 - year);
}

/** `2023`, `44 BC`; `2023年`, `紀元前44年`. */
export function formatYear(year: number, language: Language): string {
  return yearNumber(year, language) + (language === 'ja' ? '年' : '');
}

/** Of a year, a decade or a century: `2023`, `2010s`, `2000–2099`; `thập niên 2010`; `2010年代`. */
export function formatYears({ year, precision }: CalendarDate, language: Language): string {
  if (precision === 'century') return formatYearsFrom(year, 100, language);
  if (precision !== 'decade') return formatYear(year, language);
  // "1900s" may be ten years or a hundred.
  if (year <= 0 || year % 100 === 0) return formatYearsFrom(year, 10, language);
  return { en: `${year}s`, vi: `thập niên ${year}`, ja: `${year}年代` }[language];
}

/** So many years from a first one: `2014`, `2000–2099`, `50–41 BC`. */
export function formatYearsFrom(first: number, years: number, language: Language): string {
  if (years === 1) return formatYear(first, language);
  const last = first + years - 1;
  const dash = language === 'ja' ? '〜' : '–';
  if (first > 0) return `${first}${dash}${formatYear(last, language)}`;
  if (last > 0) return `${formatYear(first, language)}${language === 'ja' ? dash : ' – '}${formatYear(last, language)}`;
  return `${BEFORE[language](`${1 - first}${dash}${1 - last}`)}${language === 'ja' ? '年' : ''}`;
}
