// What the marks of a sheet mean, in lines under it. The marks are drawn as those of the picture are.

import type { SidesPresent } from '#domain/record/sidesPresent.ts';
import { drawMarkPaths } from '#picture/markPaths.ts';
import { textWidth } from '#picture/textWidth.ts';
import { inkedMark, QUIET_INK } from './inks.ts';
import { rectangle, type Shape, tenth } from './shapes.ts';

export interface LegendWords {
  /** The names of the record's first two sides, as far as it has them. */
  readonly sides: readonly string[];
  readonly both: string;
  readonly others: string;
  readonly range: string;
  readonly inexact: string;
  /** Null where no mark of the picture is counted. */
  readonly counted: string | null;
}

export interface Block {
  readonly shapes: readonly Shape[];
  readonly heightPx: number;
}

const FONT_PX = 12;
const LINE_PX = 20;
const BASELINE_PX = 14;
const MIDDLE_PX = 10;
const BESIDE_MARK_PX = 6;
const BETWEEN_PX = 18;
const DOT_PX = 10;
const BAR_PX = 22;
const COUNT_PX = 8;

interface Entry {
  readonly words: string;
  readonly markPx: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

export function legendShapes(words: LegendWords, widthPx: number, language: string): Block {
  const shapes: Shape[] = [];
  let [x, top] = [0, 0];
  for (const { words: text, markPx, draw } of entriesOf(words)) {
    const width = markPx + BESIDE_MARK_PX + textWidth(text) * FONT_PX;
    if (x > 0 && x + width > widthPx) [x, top] = [0, top + LINE_PX];
    shapes.push(...draw(x, top + MIDDLE_PX), {
      kind: 'text',
      x: tenth(x + markPx + BESIDE_MARK_PX),
      y: top + BASELINE_PX,
      anchor: 'start',
      sizePx: FONT_PX,
      weight: 400,
      language,
      spans: [{ text, fill: QUIET_INK }],
    });
    x += width + BETWEEN_PX;
  }
  return { shapes, heightPx: top + LINE_PX };
}

function entriesOf({ sides: [first, second], both, others, range, inexact, counted }: LegendWords): readonly Entry[] {
  const dot = (words: string, sides: SidesPresent): Entry => ({
    words,
    markPx: DOT_PX,
    draw: (x, y) => marks(sides, false, [{ event: 0, x: x + DOT_PX / 2, y, width: 0 }]),
  });
  return [
    ...(first === undefined ? [] : [dot(first, 'first')]),
    ...(second === undefined ? [] : [dot(second, 'second'), dot(both, 'both')]),
    dot(others, 'neither'),
    {
      words: range,
      markPx: BAR_PX,
      draw: (x, y) => marks('neither', false, [{ event: 0, x, y: y - 2, width: BAR_PX }]),
    },
    {
      words: inexact,
      markPx: BAR_PX + DOT_PX,
      draw: (x, y) =>
        marks('neither', true, [
          { event: 0, x: x + DOT_PX / 2, y, width: 0 },
          { event: 0, x: x + DOT_PX, y: y - 2, width: BAR_PX },
        ]),
    },
    ...(counted === null
      ? []
      : [
          {
            words: counted,
            markPx: COUNT_PX,
            draw: (x: number, y: number) => [inkedMark({ look: 'count', d: rectangle(x, y - 7, COUNT_PX, 14) })],
          },
        ]),
  ];
}

function marks(sides: SidesPresent, isSoft: boolean, boxes: Parameters<typeof drawMarkPaths>[0]['marks']) {
  const looks = {
    sidesOf: () => sides,
    softnessOf: () => ({ start: isSoft, end: isSoft }),
    sideOfTerm: () => sides,
  };
  return drawMarkPaths({ titles: [], counts: [], marks: boxes }, 0, looks).map(inkedMark);
}
