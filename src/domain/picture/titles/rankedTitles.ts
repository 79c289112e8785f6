// Titles by rank: which events carry their title at which scale, in which row, on which side of their mark.
//
//   scales  coarse ── quarters of a doubling ──▶ fine
//   blocks  [            root            ]        halves of halves of the stretch the whole record fills
//           [     block     ][   block   ]        laid out when asked for, each from the one it is a part of
//
// A block keeps what its parent shows (same row, same side, never narrower), admits its own events by rank in their
// short form, and then lengthens titles where nobody who has none is kept out by it. So what is shown follows from
// data, scale and size only: panning changes nothing, zooming in only adds, zooming out takes the same away.
// Coarser than the root, titles are only taken away, the least important first.
// After Been, Daiches and Yap, Dynamic Map Labeling, IEEE TVCG 12(5), 2006.

import { levelOf, scaleOf } from '#domain/picture/scales.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { createCandidates, firstFrom } from './candidates.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';

/** How wide the forms of an event's title are, in px, with all that belongs to them. */
export interface TitleWidths {
  readonly short: number;
  /** At least `short`. */
  readonly whole: number;
  /** Whether the short form is the whole one cut off: then every width between says more. */
  readonly isCut: boolean;
}

export interface TitlesInput {
  /** Ordinals in time order. */
  readonly events: Uint32Array;
  readonly start: (ordinal: number) => Instant;
  /** By ordinal, the most important first: 0. */
  readonly ranks: ArrayLike<number>;
  readonly widths: (ordinal: number) => TitleWidths;
  readonly rows: number;
  /** The stretch of time that fills the chart when all of it is shown, and how wide the chart is. */
  readonly root: TimeWindow;
  readonly rootPx: number;
}

export interface PlacedTitle {
  readonly event: number;
  /** From 0, next to the marks, upwards. */
  readonly row: number;
  /** Left of its mark instead of right. */
  readonly isLeft: boolean;
  readonly px: number;
}

export interface RankedTitles {
  /** The titles of the blocks a window touches at a level, the most important first. */
  readonly titlesIn: (level: number, window: TimeWindow) => readonly PlacedTitle[];
}

/** Between two titles of a row. */
export const TITLE_GAP_PX = 10;
/**
 * What a title takes beyond its mark: more than a cell, so that a title right of a mark and one left of a later mark,
 * which would run through each other when zoomed in, never share a row.
 */
const BESIDE_PX = 5;
/** Two blocks reckon the same edge from their own ends. */
const ROUNDING_PX = 0.01;
const USUAL_BLOCK_PX = 2048;
const LEVELS_A_BLOCK = 4;
const LENGTHENING_PX = 12;
/** Among more waiting events than this, somebody is kept out. */
const MANY_WAITING = 400;
const CANDIDATES_A_ROW = 4;
/** What is laid out is kept; this much of it is more than a long session looks at. */
const MOST_BLOCKS = 4000;

export function createRankedTitles(input: TitlesInput): RankedTitles {
  const { events, start, ranks, widths, rows, root, rootPx } = input;
  const rootLevel = levelOf(lengthOf(root) / Math.max(rootPx, 1));
  const blockPx = Math.max(USUAL_BLOCK_PX, 2 ** Math.ceil(Math.log2(Math.max(rootPx, 1))));
  const rootSpan = blockPx * scaleOf(rootLevel);
  const rootFrom = (root.start + root.end - rootSpan) / 2;
  const byRank = (a: PlacedTitle, b: PlacedTitle) => (ranks[a.event] as number) - (ranks[b.event] as number);
  const blocks = new Map<string, readonly PlacedTitle[]>();
  const candidates = new Map<string, readonly number[]>();
  const findCandidates = createCandidates(events, { start, ranks, mostPerBin: rows * CANDIDATES_A_ROW });
  const coarser: (readonly PlacedTitle[])[] = [];

  const spanAt = (depth: number) => rootSpan / 2 ** Math.floor(depth / LEVELS_A_BLOCK);
  // Where one block ends the next begins, to the last digit.
  const edgeOf = (depth: number, place: number) => rootFrom + place * spanAt(depth);

  function blockAt(depth: number, place: number): readonly PlacedTitle[] {
    const key = `${depth}/${place}`;
    const known = blocks.get(key);
    if (known) return known;
    if (blocks.size > MOST_BLOCKS) {
      blocks.clear();
      candidates.clear();
    }
    const parentPlace = depth % LEVELS_A_BLOCK === 0 ? Math.floor(place / 2) : place;
    const parent = depth === 0 ? [] : blockAt(depth - 1, parentPlace);
    const laidOut = layOut(depth, place, parent);
    blocks.set(key, laidOut);
    return laidOut;
  }

  function candidatesOf(depth: number, place: number): readonly number[] {
    const octave = Math.floor(depth / LEVELS_A_BLOCK);
    const key = `${octave}/${place}`;
    const known = candidates.get(key);
    if (known) return known;
    const from = edgeOf(depth, place);
    const to = edgeOf(depth, place + 1);
    // Once a doubling, for its finest scale, so that nobody is missed between.
    const finest = octave * LEVELS_A_BLOCK + LEVELS_A_BLOCK - 1;
    const found = findCandidates({ from, to, msPerPx: scaleOf(rootLevel - finest) });
    candidates.set(key, found);
    return found;
  }

  function layOut(depth: number, place: number, parent: readonly PlacedTitle[]): readonly PlacedTitle[] {
    const msPerPx = scaleOf(rootLevel - depth);
    const from = edgeOf(depth, place);
    const widthPx = spanAt(depth) / msPerPx;
    const xOf = (event: number) => (start(event) - from) / msPerPx;
    const leftOf = (event: number, isLeft: boolean, px: number) =>
      xOf(event) - (isLeft ? px + TITLE_GAP_PX : BESIDE_PX);
    const rightOf = (event: number, isLeft: boolean, px: number) =>
      xOf(event) + (isLeft ? BESIDE_PX : px + TITLE_GAP_PX);
    const isInBlock = (event: number, isLeft: boolean, px: number) =>
      leftOf(event, isLeft, px) >= -ROUNDING_PX && rightOf(event, isLeft, px) <= widthPx + ROUNDING_PX;
    // The root is drawn at a finer scale than it is laid out for: what fits there is in the record.
    const drawnMsPerPx = Math.min(msPerPx, lengthOf(root) / rootPx);
    const isInRecord = (event: number, isLeft: boolean, px: number) =>
      isLeft ? start(event) - px * drawnMsPerPx >= root.start : start(event) + px * drawnMsPerPx <= root.end;
    const taken = createOccupancy(rows, widthPx);
    const take = ({ event, row, isLeft, px }: PlacedTitle) =>
      taken.take(row, leftOf(event, isLeft, px), rightOf(event, isLeft, px) - 1);

    const shown = parent.filter(
      ({ event, isLeft, px }) => rightOf(event, isLeft, px) > 0 && leftOf(event, isLeft, px) < widthPx,
    );
    shown.forEach(take);
    const titled = new Set(shown.map(({ event }) => event));
    for (const event of candidatesOf(depth, place)) {
      if (titled.has(event)) continue;
      const placed = placeShort(event);
      if (!placed) continue;
      take(placed);
      titled.add(event);
      shown.push(placed);
    }
    shown.sort(byRank);
    return shown.map((title) => lengthen(title, taken));

    function placeShort(event: number): PlacedTitle | null {
      const px = widths(event).short;
      for (const isLeft of [false, true]) {
        if (!isInRecord(event, isLeft, px) || !isInBlock(event, isLeft, px)) continue;
        const [a, b] = [leftOf(event, isLeft, px), rightOf(event, isLeft, px) - 1];
        for (let row = 0; row < rows; row++) if (taken.isFree(row, a, b)) return { event, row, isLeft, px };
      }
      return null;
    }

    /** Only what lies in this block alone may grow, so that two blocks never differ about it. */
    function lengthen(title: PlacedTitle, space: Occupancy): PlacedTitle {
      const { event, row, isLeft, px } = title;
      const { whole, isCut } = widths(event);
      if (px >= whole || !isInBlock(event, isLeft, px)) return title;
      for (let wider = whole; wider > px; wider -= isCut ? LENGTHENING_PX : whole) {
        if (!isInRecord(event, isLeft, wider) || !isInBlock(event, isLeft, wider)) continue;
        const [a, b] = isLeft
          ? [leftOf(event, true, wider), leftOf(event, true, px) - 1]
          : [rightOf(event, false, px), rightOf(event, false, wider) - 1];
        if (isAwaited(a, b)) continue;
        // The cell the title ends in is its own.
        if (!(isLeft ? space.isFree(row, a, b - CELL_SLACK_PX) : space.isFree(row, a + CELL_SLACK_PX, b))) continue;
        space.take(row, a, b);
        return { ...title, px: wider };
      }
      return title;
    }

    /** Whether an event without a title could have one that reaches between two places, now or when zoomed in further. */
    function isAwaited(a: number, b: number): boolean {
      const reach = LONGEST_SHORT_PX + TITLE_GAP_PX;
      const first = firstFrom(events, start, from + (a - reach) * msPerPx);
      const last = firstFrom(events, start, from + (b + reach) * msPerPx + MS_PER_DAY);
      if (last - first > MANY_WAITING) return true;
      for (let i = first; i < last; i++) {
        const event = events[i] as number;
        if (titled.has(event)) continue;
        const width = widths(event).short + TITLE_GAP_PX;
        if (xOf(event) - width < b && xOf(event) + width > a) return true;
      }
      return false;
    }
  }

  function thinnedTo(level: number): readonly PlacedTitle[] {
    const steps = level - rootLevel;
    coarser[0] ??= blockAt(0, 0);
    for (let step = coarser.length; step <= steps; step++) {
      coarser.push(thin(coarser[step - 1] ?? [], scaleOf(rootLevel + step)));
    }
    return coarser[steps] ?? [];
  }

  /** What of the titles, in their short form, still has room at a coarser scale. */
  function thin(titles: readonly PlacedTitle[], msPerPx: number): readonly PlacedTitle[] {
    const ends: [number, number][][] = [];
    return titles.flatMap((title) => {
      const px = Math.min(title.px, widths(title.event).short);
      const at = start(title.event) / msPerPx;
      const [a, b] = title.isLeft ? [at - px - TITLE_GAP_PX, at + BESIDE_PX] : [at - BESIDE_PX, at + px + TITLE_GAP_PX];
      const row = ends[title.row] ?? [];
      ends[title.row] = row;
      if (row.some(([left, right]) => a < right && b > left)) return [];
      row.push([a, b]);
      return [{ ...title, px }];
    });
  }

  return {
    titlesIn(level, window) {
      const depth = rootLevel - level;
      if (depth < 0) return thinnedTo(level);
      const span = spanAt(depth);
      const last = 2 ** Math.floor(depth / LEVELS_A_BLOCK) - 1;
      const placeOf = (instant: number) => Math.min(Math.max(Math.floor((instant - rootFrom) / span), 0), last);
      const [a, b] = [placeOf(window.start), placeOf(window.end)];
      if (a === b) return blockAt(depth, a);
      const seen = new Map<number, PlacedTitle>();
      for (let place = a; place <= b; place++) {
        for (const title of blockAt(depth, place)) seen.set(title.event, title);
      }
      return [...seen.values()].sort(byRank);
    },
  };
}

/** No short form is wider. */
export const LONGEST_SHORT_PX = 260;
/** As wide as a cell of the occupancy. */
const CELL_SLACK_PX = 4;
