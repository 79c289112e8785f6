// Where the density strip is divided: quarters under years, or years where quarters would be too narrow to be named.

import { axisScale, axisTicks } from '#domain/time/axisTicks.ts';
import { calendarDateOf, dayOf, MS_PER_DAY } from '#domain/time/dates.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { type AxisUnit, formatAxisLabel, formatCalendarDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import { textWidth } from '#picture/textWidth.ts';

export interface StripTick {
  /** From the left edge, as a share of the strip. */
  readonly share: number;
  /** Empty where it would be cut off at the right edge or touch the next one. */
  readonly label: string;
  /** A year begins here. */
  readonly isMajor: boolean;
}

/** A short label with the space after it: steps are not shorter. */
const LABEL_PX = 44;
const FONT_PX = 13;
/** Years are set in bold. */
const BOLD = 1.08;
/** Left of a label and between it and the next. */
const BESIDE_LABEL_PX = 9;
/** Longer than this, no step is shorter than a quarter. */
const FEW_DAYS_MS = 300 * MS_PER_DAY;
const MONTH_MS = 30 * MS_PER_DAY;

export function stripTicks(window: TimeWindow, widthPx: number, language: Language): readonly StripTick[] {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const least = lengthOf(window) > FEW_DAYS_MS ? MONTH_MS : 0;
  const narrow = axisScale(Math.max(msPerPx * LABEL_PX, least));
  // Years before the first are longer words: as many of them as have room.
  const ends = [window.start, window.end].map((at) => formatAxisLabel(dayOf(at), 'year', 'minor', language));
  const yearPx = Math.max(...ends.map((year) => (year.length > 4 ? widthPxOf(year.replace(/\d/g, '0'), true) : 0)));
  const scale = narrow?.unit === 'year' ? axisScale(msPerPx * Math.max(LABEL_PX, yearPx)) : narrow;
  if (!scale) return [];
  const ticks = axisTicks(window, scale).filter(({ start }) => start >= window.start && start < window.end);
  const roomAt = (i: number) => ((ticks[i + 1]?.start ?? window.end) - (ticks[i]?.start ?? window.end)) / msPerPx;
  return ticks.map(({ start, isMajor: beginsLarger }, i) => {
    const isMajor = scale.unit === 'year' || beginsLarger;
    const day = dayOf(start);
    const unit: AxisUnit = isMajor && scale.unit === 'month' ? 'year' : scale.unit;
    const long = () =>
      formatCalendarDate(calendarDateOf(day, scale.unit === 'day' ? 'day' : 'month'), language, 'short');
    const short = formatAxisLabel(day, unit, isMajor && scale.unit === 'day' ? 'major' : 'minor', language);
    // Steps of several days begin anew with the month: the last one before it may be short.
    const fits = (text: string) => widthPxOf(text, isMajor) <= roomAt(i);
    // The first says in which year it stands, where it has the room.
    const label = [...(i === 0 && !isMajor ? [long()] : []), short].find(fits) ?? '';
    return { share: (start - window.start) / lengthOf(window), label, isMajor };
  });
}

function widthPxOf(label: string, isMajor: boolean): number {
  return textWidth(label) * FONT_PX * (isMajor ? BOLD : 1) + BESIDE_LABEL_PX;
}
