// How vis-timeline is set up.

import type { TickUnit } from '#domain/time/axisTicks.ts';
import type { Instant } from '#domain/time/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { axisLabel, isWholeLabel, MOST_LABEL_CHARACTERS } from '#picture/axisLabel.ts';
import type { Initial } from './axis.ts';
import utcMoment, { type UtcMoment } from './utcMoment.ts';

/** Where instants stand on the axis, for the words that must not be cut off at its edges. */
export interface AxisPlace {
  readonly toScreen: (instant: number) => number;
  readonly width: () => number;
}

export function visOptions({ limits, language }: Initial, place: AxisPlace) {
  return {
    min: limits.earliest,
    max: limits.latest,
    zoomMin: limits.shortestMs,
    zoomMax: limits.longestMs,
    zoomKey: 'ctrlKey',
    zoomFriction: 6,
    // Sideways wheels pan; upright ones are the page's, or scroll the lanes.
    verticalScroll: true,
    horizontalScroll: true,
    height: '100%',
    moment: utcMoment,
    orientation: { axis: 'bottom', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    maxMinorChars: MOST_LABEL_CHARACTERS,
    format: {
      minorLabels: (date: UtcMoment, scale: string) => labelOf(date, scale, 'minor', language, place),
      majorLabels: (date: UtcMoment, scale: string) => labelOf(date, scale, 'major', language, place),
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

/** Whole or not at all: a label that would be cut off at an edge is left out. */
function labelOf(
  date: UtcMoment,
  scale: string,
  level: 'minor' | 'major',
  language: Language,
  { toScreen, width }: AxisPlace,
): string {
  const label = axisLabel(date.valueOf() as Instant, UNIT_OF_SCALE[scale] ?? 'hour', level, language);
  return isWholeLabel(label, toScreen(date.valueOf()), width()) ? label : '';
}
