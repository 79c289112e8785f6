// Where the titles and marks of a picture stand in a window, in px from its upper left corner: what a page, a sheet of
// paper and a file draw.

import type { Instant } from '../time/dates.ts';
import { lengthOf, type TimeWindow } from '../time/timeWindow.ts';
import type { Extents } from './extents.ts';
import type { Count, Marks } from './marks/mark.ts';
import { DOT_PITCH_PX, DOT_PX } from './marks/marks.ts';
import type { LaneFrame, LaneInWindow } from './picture.ts';
import type { TermBar } from './termRows.ts';
import { type TitleBox, titleBoxes } from './titles/titleBoxes.ts';

/** The mark of one event: around a point, or a bar to the right of it. */
export interface MarkBox {
  readonly event: number;
  readonly x: number;
  readonly y: number;
  /** 0 for a dot. */
  readonly width: number;
}

export interface CountBox {
  readonly count: Count;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TermBox {
  readonly bar: TermBar;
  /** The bar, which may reach out of the window. */
  readonly x: number;
  readonly width: number;
  /** Its row, and the room of its words: from what of the bar is in the window up to the next bar of the row. */
  readonly top: number;
  readonly height: number;
  readonly seenFrom: number;
  readonly roomPx: number;
  /** It stands in the lane of its holder, where the name is said already. */
  readonly isInLaneOfHolder: boolean;
}

export interface Places {
  readonly titles: readonly TitleBox[];
  readonly marks: readonly MarkBox[];
  readonly counts: readonly CountBox[];
  readonly terms: readonly TermBox[];
  /** How many events of the window are counted, and how many there are, by their dates. */
  readonly counted: number;
  readonly events: number;
}

/** How high a bar is. */
export const BAR_PX = 4;
const COUNT_GAP_PX = 1;
/** A full bin and the number over it are together as high as its dots may be: no title stands over the number. */
const NUMBER_PX = 11;
/** Between the bars of two holders who follow each other. */
const TERM_GAP_PX = 1;
/** So far out of the window a bar ends, be it drawn at whatever scale: its faded end is out of sight there. */
const BEYOND_PX = 100;

export function placesIn(
  lanes: readonly LaneInWindow[],
  window: TimeWindow,
  widthPx: number,
  extents: Extents,
  shortPxOf: (ordinal: number) => number,
): Places {
  const pxPerMs = widthPx / lengthOf(window);
  const xOf = (instant: Instant) => (instant - window.start) * pxPerMs;
  const places = lanes.map(({ frame, titles, marks }) => {
    const own = placeMarks(frame, marks, xOf, extents);
    const markOf = new Map(own.marks.map((mark) => [mark.event, mark]));
    const atMarks = titles.map((title) => {
      const mark = markOf.get(title.event);
      const x = mark?.x ?? xOf(extents.start(title.event));
      const top = frame.titlesBottom - (title.row + 1) * frame.rowPx;
      return { title, shortPx: shortPxOf(title.event), x, bottom: mark?.y ?? frame.dotsTop, top };
    });
    return { ...own, titles: titleBoxes(atMarks, widthPx), terms: placeTerms(frame, xOf, widthPx) };
  });
  const counts = places.flatMap((lane) => lane.counts);
  return {
    titles: places.flatMap((lane) => lane.titles),
    marks: places.flatMap((lane) => lane.marks),
    counts,
    terms: places.flatMap((lane) => lane.terms),
    counted: counts.reduce((sum, { count }) => sum + count.count, 0),
    events: lanes.reduce((sum, { events }) => sum + events, 0),
  };
}

function placeMarks(
  { dotsTop, dotsBottom, barTops }: LaneFrame,
  { dots, bars, counts }: Marks,
  xOf: (instant: Instant) => number,
  { start }: Extents,
): Pick<Places, 'marks' | 'counts'> {
  const half = DOT_PX / 2;
  return {
    marks: [
      ...dots.map(({ event, place, from, to, hasBefore, hasAfter }) => {
        let x = xOf(start(event));
        // Where a neighbour stands as high, a dot keeps within its bin: still over its date, and beside the other.
        if (hasBefore) x = Math.max(x, xOf(from) + half);
        if (hasAfter) x = Math.min(x, xOf(to) - half);
        return { event, x, y: dotsBottom - place * DOT_PITCH_PX - half, width: 0 };
      }),
      ...bars.map(({ event, row, start: from, end }) => {
        const x = xOf(from);
        return { event, x, y: barTops[row] ?? dotsBottom, width: Math.max(xOf(end) - x, BAR_PX) };
      }),
    ],
    counts: counts.map((count) => {
      const [x, right] = [xOf(count.from), xOf(count.to)];
      if (count.kind === 'bars') return { count, x, y: barTops.at(-1) ?? dotsBottom, width: right - x, height: BAR_PX };
      const y = dotsTop + NUMBER_PX;
      return { count, x: x + COUNT_GAP_PX, y, width: right - x - 2 * COUNT_GAP_PX, height: dotsBottom - y };
    }),
  };
}

function placeTerms(
  { lane, termsTop, termRowPx, termRows }: LaneFrame,
  xOf: (instant: Instant) => number,
  widthPx: number,
): readonly TermBox[] {
  return termRows.flatMap((row, i) =>
    row.flatMap((bar, place) => {
      const x = Math.max(xOf(bar.start), -BEYOND_PX);
      const right = Math.min(xOf(bar.end), widthPx + BEYOND_PX) - TERM_GAP_PX;
      if (right <= 0 || x >= widthPx) return [];
      const seenFrom = Math.max(x, 0);
      const next = row[place + 1];
      const roomTo = Math.min(next ? xOf(next.start) - TERM_GAP_PX : widthPx, widthPx);
      const roomPx = Math.max(roomTo - seenFrom, 1);
      const isInLaneOfHolder = lane.id === bar.term.person;
      const width = Math.max(right - x, 1);
      return [{ bar, x, width, top: termsTop + i * termRowPx, height: termRowPx, seenFrom, roomPx, isInLaneOfHolder }];
    }),
  );
}
