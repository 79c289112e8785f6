// The line between what was and what is to come, with its word.

import { NUMBER_FONT_PX } from '#picture/drawing.ts';
import type { Painted } from '#picture/painter.ts';
import { QUIET_INK } from './inks.ts';
import { type Shape, stroked, tenth } from './shapes.ts';

export function todayShapes(
  { x, word }: NonNullable<Painted['today']>,
  heightPx: number,
  language: string,
): readonly Shape[] {
  return [
    stroked(`M${tenth(x)} 0V${tenth(heightPx)}`, QUIET_INK, 0.5),
    {
      kind: 'text',
      x: tenth(x),
      y: NUMBER_FONT_PX,
      anchor: 'middle',
      sizePx: NUMBER_FONT_PX,
      weight: 400,
      language,
      spans: [{ text: word, fill: QUIET_INK }],
    },
  ];
}
