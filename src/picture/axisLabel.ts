// The words on the axis, whoever draws it.

import type { TickUnit } from '#domain/time/axisTicks.ts';
import { dayOf, type Instant } from '#domain/time/dates.ts';
import { formatAxisLabel } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import { textWidth } from './textWidth.ts';

/** Room for one short label a tick, so that a month shows its days. */
export const MOST_LABEL_CHARACTERS = 4;

export type AxisLevel = 'minor' | 'major';
export type LabelAxis = (instant: Instant, unit: TickUnit | 'hour', level: AxisLevel) => string;

export function axisLabel(instant: Instant, unit: TickUnit | 'hour', level: AxisLevel, language: Language): string {
  const day = dayOf(instant);
  // The record knows no hours, so only the days above them are named.
  if (unit === 'hour') return level === 'major' ? formatAxisLabel(day, 'weekday', 'minor', language) : '';
  // The label above a minor unit names the next larger one.
  if (level === 'major' && unit === 'month') return formatAxisLabel(day, 'year', 'major', language);
  if (level === 'major' && unit === 'year') return '';
  return formatAxisLabel(day, unit, level, language);
}

/** The size of the words on the axis, and what stands beside them. */
export const LABEL_FONT_PX = 13;
export const LABEL_PADDING_PX = 3;

/** Whether a label that begins at a place of the axis is in sight from its first letter to its last. */
export function isWholeLabel(label: string, x: number, axisPx: number): boolean {
  return x > -1 && x + textWidth(label) * LABEL_FONT_PX + LABEL_PADDING_PX <= axisPx;
}
