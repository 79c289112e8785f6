// The words over the picture of a sheet: the record's title, then lines that say what is shown; and those under it.

import { cutToWidth, wrapText } from './fitText.ts';
import { INK, QUIET_INK } from './inks.ts';
import type { Block } from './legendShapes.ts';
import type { Shape, TextShape } from './shapes.ts';

const TITLE_FONT_PX = 22;
const TITLE_LINE_PX = 28;
const FONT_PX = 13;
const LINE_PX = 19;
const BELOW_PX = 10;
const MOST_TITLE_LINES = 2;
const MOST_LINES = 4;
/** Letters in bold are a little wider than those measured. */
const BOLDER = 1.06;

export function headShapes(title: string, under: readonly string[], widthPx: number, language: string): Block {
  const heading = wrapText(title, widthPx / TITLE_FONT_PX / BOLDER, MOST_TITLE_LINES);
  const lines = under.flatMap((line) => wrapText(line, widthPx / FONT_PX, MOST_LINES));
  const headingPx = heading.length * TITLE_LINE_PX;
  return {
    shapes: [
      ...heading.map((text, i) => lineOf(text, i * TITLE_LINE_PX + 22, TITLE_FONT_PX, language)),
      ...lines.map((text, i) => lineOf(text, headingPx + i * LINE_PX + 14, FONT_PX, language)),
    ],
    heightPx: headingPx + lines.length * LINE_PX + BELOW_PX,
  };
}

export function footShapes(text: string, widthPx: number, language: string): Block {
  if (text === '') return { shapes: [], heightPx: 0 };
  return { shapes: [lineOf(cutToWidth(text, widthPx / 12), 15, 12, language)], heightPx: LINE_PX };
}

function lineOf(text: string, y: number, sizePx: number, language: string): TextShape {
  const isTitle = sizePx === TITLE_FONT_PX;
  return {
    kind: 'text',
    x: 0,
    y,
    anchor: 'start',
    sizePx,
    weight: isTitle ? 600 : 400,
    language,
    spans: [{ text, fill: isTitle ? INK : QUIET_INK }],
  };
}

const NAME_FONT_PX = 13;
const NAME_LINE_PX = 17;
const NAME_PADDING_PX = 6;

/** The name of a lane, in as many lines as its height holds. */
export function laneNameShapes(name: string, top: number, heightPx: number, widthPx: number, language: string) {
  const most = Math.max(1, Math.floor((heightPx - 2 * NAME_PADDING_PX) / NAME_LINE_PX));
  return wrapText(name, (widthPx - 8) / NAME_FONT_PX, most).map(
    (text, i): Shape => lineOf(text, top + NAME_PADDING_PX + 12 + i * NAME_LINE_PX, NAME_FONT_PX, language),
  );
}
