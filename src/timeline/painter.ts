// What the chart draws for a window, without React: while the user drags or wheels, this runs in every frame.
// It keeps the picture of a scale and the words of its rows for as long as they hold.

import type { Lane } from '#domain/picture/lanes.ts';
import { createPicture, fitsOneByOne, indexLanes } from '#domain/picture/picture.ts';
import { quantizeScale, type TimelineRow } from '#domain/picture/rows.ts';
import { MS_PER_DAY } from '#domain/time/dates.ts';
import type { DaySpan, TimeWindow } from '#domain/time/timeWindow.ts';
import { lengthOf } from '#domain/time/timeWindow.ts';
import { memoize } from '#lib/memoize.ts';
import type { DrawnRow } from '#timeline/vis/drawn.ts';
import { drawRow, type Marked, markRow, type RowContext, turnRound } from './drawRows.ts';
import { BESIDE_TEXT_PX } from './titleWidth.ts';

/** Heights at the usual text size; they grow with it. */
const ROW_PX = 26;
const AXIS_PX = 52;
const FEWEST_ROWS = 4;
/** Titles turned round at the right edge take room on their left that was not reckoned with. */
const SPARE_ROWS = 1;
/** A month and what surrounds it shows every event by its title, however deep the rows. */
const NO_MARKERS_BELOW_MS = 45 * MS_PER_DAY;
/** Longer titles are cut with an ellipsis, so that one does not take a whole phone's row. */
const LONGEST_TITLE_PX = 400;
const LONGEST_TITLE_SHARE = 0.6;
const WHOLE_TITLE_SHARE = 0.92;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
}

export interface PainterInput {
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  readonly context: RowContext;
  readonly canvas: Canvas;
  readonly measure: (position: number, longestPx: number) => number;
  /** The position of the chosen event, which no marker takes; null for none. */
  readonly alwaysDrawn: number | null;
}

export interface Painted {
  /** What the rows stand for; a row and its drawing have the same place. */
  readonly rows: readonly TimelineRow[];
  readonly drawn: readonly DrawnRow[];
  readonly msPerPx: number;
}

/** `isMoving`: the picture is under the user's hand, and nothing in it may flip. */
export type Paint = (window: TimeWindow, isMoving: boolean, marked: Marked) => Painted;

export function createPainter({ lanes, span, context, canvas, measure, alwaysDrawn }: PainterInput): Paint {
  const { indices } = context;
  const indexed = indexLanes(lanes, indices, span);
  const width = Math.max(canvas.width, 1);
  const room = (canvas.height / canvas.textScale - AXIS_PX) / ROW_PX - SPARE_ROWS;
  const rowsByHeight = Math.max(FEWEST_ROWS, Math.floor(room / Math.max(lanes.length, 1)));
  const atScale = memoize((msPerPx: number, showsEveryTitle: boolean) => {
    const longestPx = Math.round(
      showsEveryTitle
        ? width * WHOLE_TITLE_SHARE
        : Math.min(LONGEST_TITLE_PX * canvas.textScale, width * LONGEST_TITLE_SHARE),
    );
    const titleWidthPx = (position: number) => measure(position, longestPx);
    const picture = createPicture(indexed, indices, span, {
      msPerPx,
      rowsPerLane: showsEveryTitle ? Number.POSITIVE_INFINITY : rowsByHeight,
      titleWidthPx,
      widestTitlePx: longestPx + BESIDE_TEXT_PX,
      alwaysDrawn,
    });
    return { picture, titleWidthPx, words: new WeakMap<TimelineRow, DrawnRow>() };
  });
  let tightness = 0;
  return (window, isMoving, marked) => {
    const msPerPx = lengthOf(window) / width;
    const showsEveryTitle = lengthOf(window) <= NO_MARKERS_BELOW_MS && fitsOneByOne(indexed, window);
    const { picture, titleWidthPx, words } = atScale(quantizeScale(msPerPx), showsEveryTitle);
    const found = picture.rowsIn(window, isMoving ? tightness : 0);
    tightness = found.tightness;
    const draw = (row: TimelineRow) => {
      const known = words.get(row);
      if (known) return known;
      const drawn = drawRow(row, context, titleWidthPx);
      words.set(row, drawn);
      return drawn;
    };
    // At rest, a point whose mark is out of the picture would show half a title and nothing else.
    const rows = isMoving ? found.rows : found.rows.filter((row) => row.end > window.start);
    const drawn = rows.map((row) => {
      const plain = markRow(draw(row), row, marked);
      return isMoving || row.kind === 'cluster' ? plain : turnRound(plain, row, window, msPerPx);
    });
    return { rows, drawn, msPerPx };
  };
}
