// The picture of a record: lanes one above the other, in each the titles by rank over the marks of all its events.
//
//   ┌──────────────────────────────┐
//   │ row 2        └ Forum         │  rows of titles, the most important lowest
//   │ row 1  └ Visit               │
//   │ row 0     └ Talks            │
//   │ (the chosen event's own row) │  in lanes it stands above the first
//   │ ●  ●  ▮  ●                   │  dots
//   │ ════                         │  bars
//   │ ── A ───── B ──              │  terms of office, where they are asked for
//   └──────────────────────────────┘
//
// Measures are px, times are instants; where things stand in a window is said by `placesIn` (places.ts). A picture follows from
// its input alone. The page, the first picture, paper and files all draw what is laid out here.

import { lengthOf, type TimeWindow } from '../time/timeWindow.ts';
import type { Extents } from './extents.ts';
import type { Lane } from './lanes.ts';
import type { Marks } from './marks/mark.ts';
import { createMarks, DOT_PITCH_PX, type MarkedLane } from './marks/marks.ts';
import { levelOf } from './scales.ts';
import { NO_TERMS, type TermRow, type TermsInLanes } from './termRows.ts';
import { createRankedTitles, type PlacedTitle, type RankedTitles, type TitleWidths } from './titles/rankedTitles.ts';

export interface PictureInput {
  readonly lanes: readonly Lane[];
  readonly extents: Extents;
  readonly ranks: ArrayLike<number>;
  readonly widths: (ordinal: number) => TitleWidths;
  /** The stretch that fills the chart when everything is shown, and the one that what matches fills. */
  readonly root: TimeWindow;
  readonly fit: TimeWindow;
  readonly widthPx: number;
  /** As high as the picture may be, without its axis. */
  readonly mostHeightPx: number;
  /** A picture of one lane is no lower: what it does not need is left free above its titles. */
  readonly leastHeightPx?: number;
  /** How much larger than usual the reader has set all text. */
  readonly textScale: number;
  readonly terms?: TermsInLanes;
}

/** Where a lane stands: px from the top of the picture. */
export interface LaneFrame {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rowPx: number;
  /** The lower edge of its lowest title. In a picture of one lane the chosen event's row lies between it and the dots. */
  readonly titlesBottom: number;
  /** What the stacked dots take. */
  readonly dotsTop: number;
  readonly dotsBottom: number;
  /** The upper edges of the rows of bars, and of the joined ones. */
  readonly barTops: readonly number[];
  /** Terms of office at its foot, one row below the other from there on. */
  readonly termsTop: number;
  readonly termRowPx: number;
  readonly termRows: readonly TermRow[];
  /** It is the lane that holds nothing but terms of office. */
  readonly isOfTerms: boolean;
}

export interface LaneInWindow {
  readonly frame: LaneFrame;
  readonly titles: readonly PlacedTitle[];
  readonly marks: Marks;
  /** How many events its marks stand for, counted by their dates. */
  readonly events: number;
}

export interface Picture {
  readonly frames: readonly LaneFrame[];
  /** As high as all lanes are, the chosen event's row included; it may be more than `mostHeightPx`, and is then scrolled. */
  readonly height: number;
  /** The upper edge of the chosen event's own row. */
  readonly chosenTop: number;
  readonly rowPx: number;
  /** The lanes that stand between two heights, with what a window shows of them. */
  readonly lanesIn: (window: TimeWindow, fromPx?: number, toPx?: number) => readonly LaneInWindow[];
}

const ROW_PX = 25;
const TOP_PX = 6;
const BAR_ROW_PX = 5;
const TERM_ROW_PX = 19;
/** What terms of office may take of the titles' room; more of them are scrolled to. */
const MOST_TERMS_SHARE = 0.4;
/** Between dots and bars, and below the bars. */
const AIR_PX = 3;
const MOST_IN_BIN = 9;
const FEWEST_IN_BIN = 3;
/** The highest stack when all is shown, and no less than this: zoomed in, stacks are lower. */
const LEAST_STACK = 4;
const ALONE = { barRows: 3, fewestRows: 1 } as const;
const IN_LANES = { barRows: 2, fewestRows: 2 } as const;

export function createPicture(input: PictureInput): Picture {
  const {
    lanes,
    extents,
    ranks,
    widths,
    root,
    fit,
    widthPx,
    mostHeightPx,
    leastHeightPx = 0,
    textScale,
    terms = NO_TERMS,
  } = input;
  const isAlone = lanes.length === 1 && lanes[0]?.label === null;
  const { barRows, fewestRows } = isAlone ? ALONE : IN_LANES;
  const rowPx = ROW_PX * textScale;
  const termRowPx = TERM_ROW_PX * textScale;
  const termRowsOf = (lane: Lane) => terms.ofLane.get(lane.id) ?? [];
  const termsPx = (rows: readonly TermRow[]) => (rows.length > 0 ? rows.length * termRowPx + 2 * AIR_PX : 0);
  const allTermsPx = lanes.reduce((sum, lane) => sum + termsPx(termRowsOf(lane)), termsPx(terms.own));
  const titledPx = mostHeightPx - Math.min(allTermsPx, mostHeightPx * MOST_TERMS_SHARE);
  const roomPx = (titledPx - (isAlone ? 0 : rowPx)) / Math.max(lanes.length, 1);
  const besidePx = TOP_PX + barRows * BAR_ROW_PX + 2 * AIR_PX;
  const roomForDots = Math.floor((roomPx - besidePx - fewestRows * rowPx) / DOT_PITCH_PX);
  const fitLevel = levelOf(lengthOf(fit) / Math.max(widthPx, 1));
  const marksOf = (lane: Lane, mostInBin: number) => createMarks(lane.events, extents, ranks, { mostInBin, barRows });
  const mostInBin = isAlone
    ? Math.max(LEAST_STACK, ...lanes.map((lane) => highestStack(marksOf(lane, MOST_IN_BIN).marksIn(fitLevel, fit))))
    : Math.min(Math.max(roomForDots, FEWEST_IN_BIN), MOST_IN_BIN);
  const bandPx = mostInBin * DOT_PITCH_PX + barRows * BAR_ROW_PX + 2 * AIR_PX + (isAlone ? rowPx : 0);
  const mostRows = Math.max(fewestRows, Math.floor((roomPx - bandPx - TOP_PX) / rowPx));

  const titlesWith = (lane: Lane, rows: number) =>
    createRankedTitles({
      events: lane.events,
      start: extents.start,
      ranks,
      widths,
      rows,
      root,
      rootPx: Math.max(widthPx, 1),
    });

  const frames: LaneFrame[] = [];
  const titles: RankedTitles[] = [];
  const marks: MarkedLane[] = [];
  let top = isAlone ? 0 : rowPx;
  for (const lane of lanes) {
    // Rows that stay empty when all is shown stay empty at every scale: the lane does without them.
    const all = titlesWith(lane, mostRows).titlesIn(fitLevel, fit);
    const rows = Math.max(1, ...all.map(({ row }) => row + 1));
    const needed = TOP_PX + rows * rowPx + bandPx;
    const free = isAlone ? Math.max(0, leastHeightPx - needed - allTermsPx) : 0;
    const titlesBottom = top + TOP_PX + free + rows * rowPx;
    const termsTop = titlesBottom + bandPx + AIR_PX;
    const dotsBottom = titlesBottom + bandPx - barRows * BAR_ROW_PX - 2 * AIR_PX;
    const dotsTop = dotsBottom - mostInBin * DOT_PITCH_PX;
    const barTops = Array.from({ length: barRows }, (_, row) => dotsBottom + AIR_PX + row * BAR_ROW_PX);
    const termRows = termRowsOf(lane);
    const height = needed + free + termsPx(termRows);
    const foot = { termsTop, termRowPx, termRows, isOfTerms: false };
    frames.push({ lane, top, height, rowPx, titlesBottom, dotsTop, dotsBottom, barTops, ...foot });
    titles.push(titlesWith(lane, rows));
    marks.push(marksOf(lane, mostInBin));
    top += height;
  }
  if (terms.own.length > 0) {
    const lane: Lane = { id: '', label: null, events: new Uint32Array() };
    const nothing = { rowPx, titlesBottom: top, dotsTop: top, dotsBottom: top, barTops: [] };
    const foot = { termsTop: top + AIR_PX, termRowPx, termRows: terms.own, isOfTerms: true };
    frames.push({ lane, top, height: termsPx(terms.own), ...nothing, ...foot });
    titles.push(titlesWith(lane, 1));
    marks.push(marksOf(lane, mostInBin));
    top += termsPx(terms.own);
  }
  return {
    frames,
    height: top,
    chosenTop: isAlone ? (frames[0]?.titlesBottom ?? 0) : 0,
    rowPx,
    lanesIn(window, fromPx = Number.NEGATIVE_INFINITY, toPx = Number.POSITIVE_INFINITY) {
      const level = levelOf(lengthOf(window) / Math.max(widthPx, 1));
      return frames.flatMap((frame, i) => {
        if (frame.top >= toPx || frame.top + frame.height <= fromPx) return [];
        const own = marks[i] as MarkedLane;
        return [
          {
            frame,
            titles: (titles[i] as RankedTitles).titlesIn(level, window),
            marks: own.marksIn(level, window),
            events: own.countIn(level, window),
          },
        ];
      });
    },
  };
}

/** How many dots stand one above the other at most; a counted bin is as high as the highest may be. */
function highestStack({ dots, counts }: Marks): number {
  if (counts.some(({ kind }) => kind === 'bin')) return MOST_IN_BIN;
  return dots.reduce((most, { place }) => Math.max(most, place + 1), 0);
}
