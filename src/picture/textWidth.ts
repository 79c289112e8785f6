// How wide a line of text is in the interface's typeface, without a browser.

import { LETTER_WIDTHS } from './letterWidths.ts';

const WIDTHS = new Map(LETTER_WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** As wide as they are high in every typeface. */
const FULL_WIDTH =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const COMBINING = /\p{Mn}/u;
/** Of letters that the typeface lacks: other typefaces are rarely wider. */
const USUAL = 640;
const FULL = 1000;

/** In ems, without kerning, which mostly makes a line a little shorter. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? widthOfStranger(letter);
  return width / 1000;
}

function widthOfStranger(letter: string): number {
  if (FULL_WIDTH.test(letter)) return FULL;
  return COMBINING.test(letter) ? 0 : USUAL;
}
