// The axis under the picture of a sheet, and its lines behind it.

import type { AxisDrawing } from '#picture/axisDrawing.ts';
import { AXIS_LABEL_PX } from '#picture/axisDrawing.ts';
import { LABEL_FONT_PX, LABEL_PADDING_PX } from '#picture/axisLabel.ts';
import { HAIRLINE, INK, QUIET_INK } from './inks.ts';
import { type Shape, stroked, tenth } from './shapes.ts';

const BASELINE_PX = 17;

/** `plotPx` is the height of the picture above it. */
export function axisShapes(
  { lines, labels }: AxisDrawing,
  plotPx: number,
  widthPx: number,
  language: string,
): readonly Shape[] {
  const linesOf = (wanted: boolean, bottom: number) =>
    lines
      .filter(({ isMajor }) => isMajor === wanted)
      .map(({ x }) => `M${tenth(x)} 0V${tenth(bottom)}`)
      .join('');
  const [minor, major] = [linesOf(false, plotPx + AXIS_LABEL_PX), linesOf(true, plotPx + 2 * AXIS_LABEL_PX)];
  return [
    ...(minor === '' ? [] : [stroked(minor, HAIRLINE, 1, 0.5)]),
    ...(major === '' ? [] : [stroked(major, HAIRLINE)]),
    stroked(`M0 ${tenth(plotPx)}H${tenth(widthPx)}`, QUIET_INK),
    ...labels.map(
      ({ x, text, level }): Shape => ({
        kind: 'text',
        x: tenth(x + LABEL_PADDING_PX),
        y: tenth(plotPx + BASELINE_PX + (level === 'major' ? AXIS_LABEL_PX : 0)),
        anchor: 'start',
        sizePx: LABEL_FONT_PX,
        weight: level === 'major' ? 600 : 400,
        language,
        spans: [{ text, fill: level === 'major' ? INK : QUIET_INK }],
      }),
    ),
  ];
}
