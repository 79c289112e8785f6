// Runs, paragraphs and colours of slides: each run says its language and its typeface.

import type PptxGenJS from 'pptxgenjs';
import { cleanLine, cleanRun, LATIN_FONT } from '#formats/handoutText.ts';
import { isRightToLeft } from '#lib/direction.ts';
import { rulesOf } from '#lib/languageRules.ts';

/** The light theme of the app, as `RRGGBB`. */
export const INK = {
  paper: 'FAF8F4',
  ink: '1D1C1A',
  secondary: '5C5852',
  hairline: 'C9C2B5',
  first: 'B5382A',
  second: '2F4B8A',
  other: '55585E',
} as const;

export interface Look {
  readonly points: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Ends the paragraph, with so many points of space after it. */
  readonly ends?: number;
  readonly link?: string | null;
}

/** The language of all texts of a handout. */
export interface Lettering {
  readonly language: string;
}

/** One run. Always a new object: pptxgenjs writes into what it is given. */
export function runOf(text: string, look: Look, { language }: Lettering): PptxGenJS.TextProps {
  const { points, color = INK.ink, bold = false, ends, link } = look;
  return {
    text: cleanLine(text) === '' ? ' ' : leaveEnds(text),
    options: {
      lang: rulesOf(language).locale,
      fontFace: LATIN_FONT,
      fontSize: points,
      color,
      bold,
      ...(ends === undefined ? {} : { breakLine: true, paraSpaceAfter: ends }),
      ...(link ? { hyperlink: { url: link } } : {}),
      ...(isRightToLeft(text) ? { rtlMode: true } : {}),
    },
  };
}

/** On one line, with a space kept at either end: runs stand next to each other. */
function leaveEnds(text: string): string {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}${cleanRun(text)}${after}`;
}
