// How wide a title will be drawn, measured once per text with the chart's own font.

import type { Indices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import type { Language } from '#i18n/languages.ts';

/** Mark, gaps and padding beside the text; see timeline.css. */
export const BESIDE_TEXT_PX = 26;
const FONT_SIZE_PX = 13;

/** How much larger than usual the reader has set all text; 1 is usual. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/**
 * A measure for the titles of one record in one language, with mark and gaps, none of them above `longestPx`.
 * Only what is asked for is measured, and kept; without a canvas, an estimate by letters.
 */
export function measureTitles(indices: Indices, language: Language): (position: number, longestPx: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${FONT_SIZE_PX * textScale()}px ${getComputedStyle(document.body).fontFamily}`;
  const widths = new Map<number, number>();
  const measure = (position: number) => {
    const event = indices.events.at(position);
    const title = event ? localize(event.title, language).text : '';
    // A px more, so that rounding cuts no title.
    return Math.ceil(context?.measureText(title).width ?? title.length * FONT_SIZE_PX * 0.6) + 1;
  };
  return (position, longestPx) => {
    let width = widths.get(position);
    if (width === undefined) {
      width = measure(position);
      widths.set(position, width);
    }
    return Math.min(width, longestPx) + BESIDE_TEXT_PX;
  };
}
