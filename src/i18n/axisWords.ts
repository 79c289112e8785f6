// The words of an axis, to be at hand before dates can be formatted. Written by the build into a dataset's outline.

import type { AxisWords } from '#domain/time/axisTicks.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { formatAxisLabel } from './formatDates.ts';
import type { Language } from './languages.ts';

const SOME_YEAR = 2024;

export function axisWords(language: Language): AxisWords {
  const label = (month: number, unit: 'month' | 'year') =>
    formatAxisLabel(toDayNumber(SOME_YEAR, month, 1), unit, 'minor', language);
  return {
    months: Array.from({ length: 12 }, (_, i) => label(i + 1, 'month')),
    year: label(1, 'year').replace(String(SOME_YEAR), '{year}'),
  };
}
