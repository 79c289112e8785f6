// A window of the time axis in words: the same in the toolbar, in the names of chart and strip, in scenes and handouts.

import { calendarDateOf, dayOf, type Instant } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { formatRange } from './formatDates.ts';
import type { Language } from './languages.ts';

/** Fewer days than in two months. */
const FEW_DAYS = 62;

/**
 * `September 2023 – May 2025`, `tháng 9 năm 2023 – tháng 5 năm 2025`, `2023年9月〜2025年5月`; one month stands alone.
 * `short`: `Sept 2023 – May 2025`, `9/2023 – 5/2025`, `2023/9〜2025/5`. `exact`: long, and a window of less than two
 * months by its days. The window's end is not part of it: one that ends at midnight ends the day before.
 */
export function formatWindow(
  { start, end }: TimeWindow,
  language: Language,
  form: 'long' | 'short' | 'exact' = 'long',
): string {
  const first = dayOf(start);
  const last = dayOf((end - 1) as Instant);
  const precision = form === 'exact' && last - first < FEW_DAYS ? 'day' : 'month';
  const length = form === 'short' ? 'short' : 'long';
  return formatRange(calendarDateOf(first, precision), calendarDateOf(last, precision), language, length);
}
