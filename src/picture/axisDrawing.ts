// The axis of a picture as plain data, divided and named as vis-timeline 8.5.4 does it: so that an axis drawn before it
// has arrived, on paper or in a file stands where its own would. firstPicture.spec.ts holds it to vis.

import { type AxisScale, axisScale, axisTicks } from '#domain/time/axisTicks.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { isWholeLabel, LABEL_FONT_PX, type LabelAxis } from './axisLabel.ts';
import { textWidth } from './textWidth.ts';

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
const BETWEEN_LABELS_PX = 6;
/** A digit of the major labels as vis measures it: in whole px. */
const MAJOR_DIGIT_PX = 9;
/** Beside the words of a major label; vis adds as much to know whether the next one leaves it room. */
const MAJOR_PADDING_PX = 10;

/** How the axis of a window is divided, so that no label touches the next; null where it would be by hours. */
export function axisScaleIn(window: TimeWindow, widthPx: number, labelAxis: LabelAxis): AxisScale | null {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const scale = axisScale(msPerPx * LEAST_TICK_PX);
  if (scale?.unit !== 'year') return scale;
  // Years before the first, and in Japanese all of them, need more room than a month. The digits change on the way.
  const ends = [window.start, window.end].map((at) => labelAxis(at, 'year', 'minor').replace(/\d/g, '0'));
  const widest = Math.max(...ends.map((label) => textWidth(label) * LABEL_FONT_PX));
  return widest <= LEAST_TICK_PX ? scale : axisScale(msPerPx * (widest + BETWEEN_LABELS_PX));
}

export function drawAxis(window: TimeWindow, widthPx: number, labelAxis: LabelAxis): AxisDrawing {
  const pxPerMs = widthPx / lengthOf(window);
  const scale = axisScaleIn(window, widthPx, labelAxis);
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
