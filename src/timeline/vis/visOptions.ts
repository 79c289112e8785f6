// How vis-timeline is set up.

import type { TickUnit } from '#domain/time/axisTicks.ts';
import type { Instant } from '#domain/time/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { axisLabel, MOST_LABEL_CHARACTERS } from '#timeline/axisLabel.ts';
import type { Initial } from './drawn.ts';
import { AXIS_MARGIN_PX, ROW_GAP_PX, TITLE_GAP_PX } from './rowMeasures.ts';
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
    margin: { axis: AXIS_MARGIN_PX, item: { horizontal: TITLE_GAP_PX, vertical: ROW_GAP_PX } },
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    groupOrder: 'order',
    maxMinorChars: MOST_LABEL_CHARACTERS,
    format: {
      minorLabels: (date: UtcMoment, scale: string) => labelOf(date, scale, 'minor', language),
      majorLabels: (date: UtcMoment, scale: string) => labelOf(date, scale, 'major', language),
    },
    // vis warns about a language it does not know; the words it names here are never shown.
    locale: 'en',
  };
}

const UNIT_OF_SCALE: Readonly<Record<string, TickUnit>> = {
  weekday: 'day',
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
};

function labelOf(date: UtcMoment, scale: string, level: 'minor' | 'major', language: Language): string {
  return axisLabel(date.valueOf() as Instant, UNIT_OF_SCALE[scale] ?? 'hour', level, language);
}
