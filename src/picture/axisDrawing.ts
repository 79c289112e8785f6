// The axis of a picture as plain data, divided and named as vis-timeline 8.5.4 does it: so that an axis drawn before it
// has arrived, on paper or in a file stands where its own would. axis.spec.ts holds it to vis.

import { axisScale, axisTicks } from '#domain/time/axisTicks.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { isWholeLabel, type LabelAxis } from './axisLabel.ts';

export interface AxisLine {
  readonly x: number;
  readonly isMajor: boolean;
}

export interface AxisLabelPlace {
  readonly x: number;
  readonly text: string;
  readonly level: 'minor' | 'major';
}

export interface AxisDrawing {
  readonly lines: readonly AxisLine[];
  readonly labels: readonly AxisLabelPlace[];
}

/** The two lines of labels, in px at the usual text size; timeline.css gives them this height. */
export const AXIS_LABEL_PX = 24;
export const AXIS_PX = 2 * AXIS_LABEL_PX;
/** Between two ticks: room for a label of four letters, so that a month shows its days. vis is given the same steps. */
export const LEAST_TICK_PX = 36;
/** A digit of the major labels as vis measures it: in whole px. */
const MAJOR_DIGIT_PX = 9;
/** Beside the words of a major label; vis adds as much to know whether the next one leaves it room. */
const MAJOR_PADDING_PX = 10;

export function drawAxis(window: TimeWindow, widthPx: number, labelAxis: LabelAxis): AxisDrawing {
  const pxPerMs = widthPx / lengthOf(window);
  const scale = axisScale(LEAST_TICK_PX / pxPerMs);
  if (!scale) return { lines: [], labels: [] };
  const lines: AxisLine[] = [];
  const labels: AxisLabelPlace[] = [];
  const add = (text: string, x: number, level: 'minor' | 'major') => {
    if (text !== '' && isWholeLabel(text, x, widthPx)) labels.push({ x, text, level });
  };
  let firstMajor = Number.POSITIVE_INFINITY;
  for (const { start, isMajor } of axisTicks(window, scale)) {
    const x = (start - window.start) * pxPerMs;
    lines.push({ x, isMajor });
    add(labelAxis(start, scale.unit, 'minor'), x, 'minor');
    if (!isMajor || x <= 0) continue;
    firstMajor = Math.min(firstMajor, x);
    add(labelAxis(start, scale.unit, 'major'), x, 'major');
  }
  const first = labelAxis(window.start, scale.unit, 'major');
  if (first.length * MAJOR_DIGIT_PX + MAJOR_PADDING_PX < firstMajor) add(first, 0, 'major');
  return { lines, labels };
}
