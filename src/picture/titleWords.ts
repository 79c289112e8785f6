// What a title says in the picture and how much room it takes: the date in quiet type, then the short title, or the
// whole one where there is room. Made for those events only that are asked for, and kept.

import { LONGEST_SHORT_PX, type TitleWidths } from '#domain/picture/titles/rankedTitles.ts';
import type { Indices } from '#domain/record/indices.ts';
import { type EventRecord, localize } from '#domain/record/model.ts';
import type { Language } from '#i18n/languages.ts';
import { formatTitleDate, formatTitleYear } from '#i18n/titleDate.ts';
import { textWidth } from './textWidth.ts';

export interface TitleWords {
  readonly short: string;
  readonly whole: string;
  /** The language the words are in, for the right glyphs. */
  readonly language: string;
  /** `27 Nov`; the year in pictures of decades. Both are given the same room. */
  readonly date: string;
  readonly year: string;
  readonly datePx: number;
  /** What the whole title takes, be that more than the chart has. */
  readonly wholePx: number;
  /** The same of its short form. */
  readonly shortPx: number;
  readonly widths: TitleWidths;
}

export interface TitleRoom {
  /** How wide the chart is, in px. */
  readonly chartPx: number;
  /** How much larger than usual the reader has set all text; 1 is usual. */
  readonly textScale: number;
}

export const TITLE_FONT_PX = 13;
/** From the hairline to the words, and between date and title. */
export const BESIDE_HAIRLINE_PX = 5;
export const BESIDE_DATE_PX = 5;
/** A title measured to the last tenth of a px may be drawn a little wider. */
const SLACK_PX = 3;
/** On narrower charts the date gives way first. */
const NARROWEST_WITH_DATES_PX = 480;
/** A title without a short form is cut there until there is room. */
const CUT_PX = 200;
/** Two halves of a narrow chart hold a title each, right or left of any mark. */
const SHORT_SHARE = 0.46;
const WHOLE_SHARE = 0.8;

export function createTitleWords(
  indices: Indices,
  language: Language,
  { chartPx, textScale }: TitleRoom,
): (ordinal: number) => TitleWords {
  const known = new Map<number, TitleWords>();
  const hasDates = chartPx >= NARROWEST_WITH_DATES_PX * textScale;
  const pxOf = (text: string) => textWidth(text) * TITLE_FONT_PX * textScale;

  const make = (event: EventRecord): TitleWords => {
    const whole = localize(event.title, language);
    const short = shortTitleOf(event, language) ?? whole.text;
    const date = hasDates ? formatTitleDate(event.date, language) : '';
    const year = hasDates ? formatTitleYear(event.date, language) : '';
    const datePx = date === '' ? 0 : Math.ceil(Math.max(pxOf(date), pxOf(year)));
    const besidePx = BESIDE_HAIRLINE_PX + (datePx > 0 ? datePx + BESIDE_DATE_PX : 0) + SLACK_PX;
    const wholePx = Math.ceil(pxOf(whole.text)) + besidePx;
    const saidPx = Math.ceil(pxOf(short)) + besidePx;
    const mostPx = Math.round(chartPx * WHOLE_SHARE);
    // Where the whole title has no room in the chart, its short form says more than its beginning.
    const longestPx = Math.min(wholePx <= mostPx ? wholePx : saidPx, mostPx);
    const usualPx = short === whole.text ? Math.min(longestPx, CUT_PX * textScale) : saidPx;
    const placedPx = Math.min(usualPx, longestPx, Math.round(chartPx * SHORT_SHARE), LONGEST_SHORT_PX);
    const isCut = placedPx < Math.min(saidPx, longestPx);
    return {
      short,
      whole: whole.text,
      language: whole.language,
      date,
      year,
      datePx,
      wholePx,
      shortPx: saidPx,
      widths: { short: placedPx, whole: longestPx, isCut },
    };
  };

  return (ordinal) => {
    const kept = known.get(ordinal);
    if (kept) return kept;
    const event = indices.events.at(ordinal);
    if (!event) throw new Error(`No event at position ${ordinal}`);
    const words = make(event);
    known.set(ordinal, words);
    return words;
  };
}

/** In the language of the title only: a short form in another one is no help. */
function shortTitleOf({ title, shortTitle }: EventRecord, language: Language): string | null {
  if (!shortTitle) return null;
  const short = localize(shortTitle, language);
  return short.language === localize(title, language).language ? short.text : null;
}
