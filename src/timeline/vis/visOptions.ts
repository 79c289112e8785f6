// How vis-timeline is set up, and the words on its axis.

import { dayOf, type Instant } from '#domain/time/dates.ts';
import { type AxisUnit, formatAxisLabel } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Initial } from './drawn.ts';
import utcMoment, { type UtcMoment } from './utcMoment.ts';

export function visOptions({ limits, language }: Initial) {
  return {
    min: limits.earliest,
    max: limits.latest,
    zoomMin: limits.shortestMs,
    zoomMax: limits.longestMs,
    zoomKey: 'ctrlKey',
    zoomFriction: 6,
    verticalScroll: true,
    height: '100%',
    moment: utcMoment,
    orientation: { axis: 'bottom', item: 'top' },
    margin: { axis: 8, item: { horizontal: 10, vertical: 2 } },
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    groupOrder: 'order',
    // Room for one short label a tick, so that a month shows its days.
    maxMinorChars: 4,
    format: {
      minorLabels: (date: UtcMoment, scale: string) => axisLabel(date, scale, 'minor', language),
      majorLabels: (date: UtcMoment, scale: string) => axisLabel(date, scale, 'major', language),
    },
    // vis warns about a language it does not know; the words it names here are never shown.
    locale: 'en',
  };
}

const UNIT_OF_SCALE: Readonly<Record<string, AxisUnit>> = {
  weekday: 'day',
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
};

function axisLabel(date: UtcMoment, scale: string, level: 'minor' | 'major', language: Language): string {
  const day = dayOf(date.valueOf() as Instant);
  const unit = UNIT_OF_SCALE[scale];
  // Finer than days: the record knows no hours, so only the days above them are named.
  if (!unit) return level === 'major' ? formatAxisLabel(day, 'weekday', 'minor', language) : '';
  // The label above a minor unit names the next larger one.
  if (level === 'major' && unit === 'month') return formatAxisLabel(day, 'year', 'major', language);
  if (level === 'major' && unit === 'year') return '';
  return formatAxisLabel(day, unit, level, language);
}
