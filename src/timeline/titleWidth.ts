// How wide a title will be drawn, measured once per text with the chart's own font.

import type { Indices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import type { Language } from '#i18n/languages.ts';

/** Mark, gaps and padding beside the text; see timeline.css. */
const BESIDE_TEXT_PX = 26;
const FONT_SIZE_PX = 13;

/** How much larger than usual the reader has set all text; 1 is usual. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** A measure for the titles of one record in one language, none above `longestPx`; without a canvas, an estimate by letters. */
export function measureTitles(indices: Indices, language: Language, longestPx: number): (position: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${FONT_SIZE_PX * textScale()}px ${getComputedStyle(document.body).fontFamily}`;
  const widths = new Map<number, number>();
  return (position) => {
    const known = widths.get(position);
    if (known !== undefined) return known;
    const event = indices.events.at(position);
    const title = event ? localize(event.title, language).text : '';
    const textPx = context?.measureText(title).width ?? title.length * FONT_SIZE_PX * 0.6;
    const width = Math.min(textPx, longestPx) + BESIDE_TEXT_PX;
    widths.set(position, width);
    return width;
  };
}
