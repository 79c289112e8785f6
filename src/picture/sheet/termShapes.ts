// The words of a term of office on a sheet; its bar is among the marks.

import type { DrawnTerm } from '#picture/drawing.ts';
import { TERM_FONT_PX } from '#picture/termWords.ts';
import { cutToWidth } from './fitText.ts';
import { QUIET_INK } from './inks.ts';
import { type Shape, tenth } from './shapes.ts';

const BASELINE_PX = 11;

export function termShapes({ text, seenFrom, roomPx, top, language }: DrawnTerm): readonly Shape[] {
  if (text === '') return [];
  return [
    {
      kind: 'text',
      x: tenth(seenFrom),
      y: tenth(top + BASELINE_PX),
      anchor: 'start',
      sizePx: TERM_FONT_PX,
      weight: 400,
      language,
      spans: [{ text: cutToWidth(text, roomPx / TERM_FONT_PX), fill: QUIET_INK }],
    },
  ];
}
