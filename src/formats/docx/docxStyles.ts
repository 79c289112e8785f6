// Typefaces, sizes and languages of the Word note, as styles: whoever edits it changes them in one place.

import type { IStylesOptions } from 'docx';
import { EAST_ASIAN_FONT, LATIN_FONT } from '#formats/handoutText.ts';
import { rulesOf } from '#lib/languageRules.ts';

export const NOTE_INK = { ink: '1D1C1A', secondary: '5C5852', hairline: 'C9C2B5' } as const;

/** Points; docx wants half points. */
export const NOTE_POINTS = { title: 17, heading: 12, text: 9.5, small: 8.5, footnote: 7.5 } as const;
/** Space under and above paragraphs, in points. */
export const NOTE_SPACE = { title: 3, event: 8, statement: 1.5 } as const;

const half = (points: number) => points * 2;
const twips = (points: number) => points * 20;

/** How much higher than its letters a line of a note is: Word sets Japanese a little tighter than slides do. */
export function noteLineHeight(language: string): number {
  return language === 'ja' ? 1.35 : 1.2;
}

export function documentStyles(language: string): IStylesOptions {
  const font = { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia: EAST_ASIAN_FONT };
  const locale = rulesOf(language).locale;
  const run = {
    font,
    language: { value: locale, eastAsia: language === 'ja' ? locale : 'ja-JP' },
    color: NOTE_INK.ink,
  };
  // Yu Gothic on a document grid sets lines almost double; exact lines are the same everywhere.
  const line = (points: number) => ({
    line: Math.round(twips(points * noteLineHeight(language))),
    lineRule: 'exact' as const,
  });
  const style = (
    id: string,
    points: number,
    more: { bold?: boolean; color?: string; before?: number; after?: number; keepNext?: boolean },
  ) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: half(points), bold: more.bold ?? false, color: more.color ?? NOTE_INK.ink },
    paragraph: {
      keepNext: more.keepNext ?? false,
      spacing: { ...line(points), before: twips(more.before ?? 0), after: twips(more.after ?? 0) },
    },
  });
  return {
    default: {
      document: {
        run: { ...run, size: half(NOTE_POINTS.text) },
        paragraph: { spacing: { ...line(NOTE_POINTS.text), before: 0, after: 0 } },
      },
      title: {
        run: { ...run, size: half(NOTE_POINTS.title), bold: true },
        paragraph: { spacing: { ...line(NOTE_POINTS.title), after: twips(NOTE_SPACE.title) } },
      },
      heading1: {
        run: { ...run, size: half(NOTE_POINTS.heading), bold: true },
        paragraph: { keepNext: true, spacing: { ...line(NOTE_POINTS.heading), after: twips(2) } },
      },
      footnoteText: {
        run: { ...run, size: half(NOTE_POINTS.footnote) },
        paragraph: { spacing: { ...line(NOTE_POINTS.footnote), before: 0, after: 0 } },
      },
      // Links are underlined ink, as in the app.
      hyperlink: { run: { color: NOTE_INK.ink, underline: { type: 'single', color: NOTE_INK.hairline } } },
    },
    paragraphStyles: [
      style('Small', NOTE_POINTS.small, { color: NOTE_INK.secondary, after: 2 }),
      style('When', NOTE_POINTS.small, { color: NOTE_INK.secondary, before: NOTE_SPACE.event, keepNext: true }),
      style('ColumnHead', NOTE_POINTS.small, { color: NOTE_INK.secondary }),
      style('Group', NOTE_POINTS.heading, { bold: true, before: NOTE_SPACE.event, keepNext: true }),
      style('Actor', NOTE_POINTS.text, { bold: true, before: NOTE_SPACE.statement }),
      style('Statement', NOTE_POINTS.text, { after: NOTE_SPACE.statement }),
    ],
  };
}
