// Paints the picture of a record for any window: while the user drags or wheels, this runs in every frame. A painter
// holds for one record, filter, language and size; what it has laid out and worded it keeps.

import { drawnOrdinals, type Extents, extentsOf } from '#domain/picture/extents.ts';
import type { Lane } from '#domain/picture/lanes.ts';
import { createPicture, type LaneInWindow, type Picture } from '#domain/picture/picture.ts';
import { type Places, placesIn } from '#domain/picture/places.ts';
import { levelOf } from '#domain/picture/scales.ts';
import type { TermsInLanes } from '#domain/picture/termRows.ts';
import type { Indices } from '#domain/record/indices.ts';
import { isDrawn, MS_PER_DAY, startOfDay } from '#domain/time/dates.ts';
import type { DaySpan } from '#domain/time/timeWindow.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import { type Drawing, type DrawnTitle, drawPlaces, drawTitle, markLooks } from './drawing.ts';
import { createTermWords, type TermMessages } from './termWords.ts';
import { createTitleWords, type TitleWords } from './titleWords.ts';
import type { Today } from './today.ts';

export interface PainterInput {
  readonly indices: Indices;
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  /** The stretch that fills the chart when everything is shown, and the one that what matches fills. */
  readonly root: TimeWindow;
  readonly fit: TimeWindow;
  readonly language: Language;
  readonly widthPx: number;
  /** As high as the picture may be, without its axis. */
  readonly mostHeightPx: number;
  /** A picture of one lane is no lower. */
  readonly leastHeightPx?: number;
  readonly textScale: number;
  readonly terms?: PaintedTerms;
  /** Where the record reaches beyond it: then what goes on is drawn up to it. */
  readonly today?: Today | null;
}

/** Terms of office, where they are asked for. */
export interface PaintedTerms {
  readonly inLanes: TermsInLanes;
  readonly messages: TermMessages;
}

/** The chosen event in its own row. */
export interface DrawnChosen {
  readonly title: DrawnTitle;
  /** Where it begins; null where that is out of the window. */
  readonly x: number | null;
  /** From its row down to the axis. */
  readonly top: number;
  /** `27 Nov 2023`, for the flag on the axis. */
  readonly date: string;
}

export interface Painted {
  readonly places: Places;
  readonly drawing: Drawing;
  readonly chosen: DrawnChosen | null;
  /** Where the line between what was and what is to come stands; null where it is not in the window. */
  readonly today: { readonly x: number; readonly word: string } | null;
}

export interface Painter {
  readonly picture: Picture;
  readonly extents: Extents;
  readonly wordsOf: (ordinal: number) => TitleWords;
  /** The events whose titles a window shows, the most important first. */
  readonly titledInOrder: (window: TimeWindow) => readonly number[];
  /** `chosen` is an ordinal, or -1. Of lanes, only those between two heights are painted. */
  readonly paint: (window: TimeWindow, chosen: number, fromPx?: number, toPx?: number) => Painted;
}

const WHOLE_SHARE = 0.96;

export function createPainter(input: PainterInput): Painter {
  const { indices, span, root, fit, language, mostHeightPx, leastHeightPx = 0, textScale, terms } = input;
  const widthPx = Math.max(input.widthPx, 1);
  const { today = null } = input;
  const extents = extentsOf(indices, span, today?.day);
  const lanes = input.lanes.map((lane) => ({ ...lane, events: drawnOrdinals(indices, lane.events) }));
  const wordsOf = createTitleWords(indices, language, { chartPx: widthPx, textScale });
  const termWordsOf = createTermWords(indices, language, textScale, terms?.messages ?? null);
  const words = { indices, wordsOf, looks: markLooks(indices), termWordsOf };
  const picture = createPicture({
    lanes,
    extents,
    ranks: indices.ranks,
    widths: (ordinal) => wordsOf(ordinal).widths,
    root,
    fit,
    widthPx,
    mostHeightPx,
    leastHeightPx,
    textScale,
    ...(terms && { terms: terms.inLanes }),
  });

  const placed = (shown: readonly LaneInWindow[], window: TimeWindow) =>
    placesIn(shown, window, widthPx, extents, (ordinal) => wordsOf(ordinal).shortPx);

  const todayIn = (window: TimeWindow): Painted['today'] => {
    if (today === null) return null;
    const x = ((startOfDay(today.day) + MS_PER_DAY / 2 - window.start) / lengthOf(window)) * widthPx;
    return x < 0 || x > widthPx ? null : { x, word: today.word };
  };
  const paintChosen = (chosen: number, window: TimeWindow): DrawnChosen | null => {
    const event = indices.events.at(chosen);
    if (!event || !isDrawn(event.date.firstDay, event.date.lastDay)) return null;
    const [start, end] = [extents.start(chosen), extents.end(chosen)];
    if (end < window.start || start > window.end) return null;
    const x = ((start - window.start) / lengthOf(window)) * widthPx;
    const { wholePx } = wordsOf(chosen);
    const width = Math.min(wholePx, Math.round(widthPx * WHOLE_SHARE));
    const left = Math.min(Math.max(x, 0), widthPx - width);
    const box = { event: chosen, left, top: picture.chosenTop, width, wholePx, isLeft: false, line: null };
    const isOff = Math.abs(left - x) > 0.5;
    return {
      title: drawTitle({ ...box, isOff }, false, words, true),
      x: x < 0 ? null : x,
      top: picture.chosenTop,
      date: formatEventDate(event.date, language, 'short'),
    };
  };

  return {
    picture,
    extents,
    wordsOf,
    titledInOrder(window) {
      const { titles } = placed(picture.lanesIn(window), window);
      const events = [...new Set(titles.map(({ event }) => event))];
      return events.sort((a, b) => (indices.ranks[a] ?? 0) - (indices.ranks[b] ?? 0));
    },
    paint(window, chosen, fromPx, toPx) {
      const level = levelOf(lengthOf(window) / widthPx);
      const places = placed(picture.lanesIn(window, fromPx, toPx), window);
      const drawn = paintChosen(chosen, window);
      // The chosen event stands in its own row; its place among the others stays empty, and nothing else moves.
      const titles = drawn ? places.titles.filter(({ event }) => event !== chosen) : places.titles;
      return {
        places,
        drawing: drawPlaces({ ...places, titles }, picture.rowPx, level, words),
        chosen: drawn,
        today: todayIn(window),
      };
    },
  };
}
