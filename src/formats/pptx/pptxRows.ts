// How a table of two columns fits a place on a slide: the largest lettering in which all rows fit, else the
// smallest one and as many rows as then do. Lengths are inches.

import { boldnessOf, countLines, lineHeightOf, textWidth } from '#formats/handoutText.ts';
import { POINTS } from './pptxPage.ts';

export interface Row {
  readonly head: string;
  /** A second line under the head, '' for none. */
  readonly under: string;
  readonly text: string;
}

export interface RowsLook {
  readonly language: string;
  readonly hasBoldHeads: boolean;
}

export interface RowsFit {
  readonly points: number;
  readonly headWidth: number;
  /** Of the rows that fit. */
  readonly heights: readonly number[];
}

const SIZES = [14, 13, 12, 11, 10.5];
/** Left and right, above and below the text of a cell. */
const CELL_X = 10 / POINTS;
const CELL_Y = 6.5 / POINTS;
const COUNT_HEIGHT = 0.26;

export function fitRows(rows: readonly Row[], width: number, height: number, look: RowsLook): RowsFit {
  const fits = SIZES.map((points) => measure(rows, width, points, look));
  const whole = fits.find(({ heights }) => sum(heights) <= height);
  if (whole) return whole;
  const smallest = fits.at(-1) ?? measure(rows, width, 10.5, look);
  let used = COUNT_HEIGHT;
  const heights = smallest.heights.filter((one) => {
    used += one;
    return used <= height;
  });
  return { ...smallest, heights };
}

function measure(rows: readonly Row[], width: number, points: number, { language, hasBoldHeads }: RowsLook): RowsFit {
  const boldness = (head: string) => (hasBoldHeads ? boldnessOf(head) : 1);
  const em = points / POINTS;
  const widestHead =
    Math.max(...rows.flatMap(({ head, under }) => [textWidth(head) * boldness(head), textWidth(under)])) * em;
  const headWidth = Math.min(widestHead * 1.02 + CELL_X + 0.05, width * 0.36);
  const heights = rows.map(({ head, under, text }) => {
    const beside =
      countLines(head, (headWidth - CELL_X) / em / boldness(head)) +
      (under === '' ? 0 : countLines(under, (headWidth - CELL_X) / em));
    const lines = Math.max(beside, countLines(text, (width - headWidth - CELL_X) / em));
    return lines * em * lineHeightOf(language) + CELL_Y;
  });
  return { points, headWidth, heights };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
