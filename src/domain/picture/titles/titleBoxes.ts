// Where the titles of a lane stand in a window: each beside its mark, and at the window's edges as far along its row as
// it needs to be read.
//
//   edge │ 27 Nov  Tie…|     cut off though its row is free
//   edge │ 27 Nov  Ties raised        slides away from its mark, up to the next title of its row
//
// Row and side stay what they are, so that nothing turns while the picture is dragged.

import { type PlacedTitle, TITLE_GAP_PX } from './rankedTitles.ts';

export interface TitleBox {
  readonly event: number;
  readonly left: number;
  readonly top: number;
  /** Less than `wholePx` where its row has no room for it at the edge of the window: there it is cut at its tail. */
  readonly width: number;
  readonly wholePx: number;
  /** It stands left of its mark. */
  readonly isLeft: boolean;
  /** It has slid away from its mark, or its mark is out of the window: no edge of it says a date. */
  readonly isOff: boolean;
  /** Its hairline from the title down to the mark; null where the mark is out of the window. */
  readonly line: Line | null;
}

export interface Line {
  readonly x: number;
  readonly bottom: number;
}

export interface TitleAtMark {
  readonly title: PlacedTitle;
  /** What its short words take. */
  readonly shortPx: number;
  /** Its mark, and where its row begins. */
  readonly x: number;
  readonly bottom: number;
  readonly top: number;
}

/** Less than this of a title whose mark is in the window says nothing; nor does less than that of one leaving it. */
const LEAST_PX = 44;
const LEAST_LEAVING_PX = 96;
/** A mark may stand so far beside its date that its title sticks out of the chart, which is no reason to move. */
const UNSEEN_PX = 4.5;

export function titleBoxes(titles: readonly TitleAtMark[], widthPx: number): readonly TitleBox[] {
  return titles.flatMap((one) => {
    const { title, x, bottom, top } = one;
    const { event, isLeft, px } = title;
    const isInWindow = x >= 0 && x <= widthPx;
    const [from, to] = extentOf(title, x);
    let [left, right] = [Math.max(from, 0), Math.min(to, widthPx)];
    const needed = neededPx(one);
    if (isInWindow && needed - (right - left) > UNSEEN_PX) {
      const [free, freeTo] = freeAround(title, from, to, titles, widthPx);
      const slid = Math.min(left, Math.max(right - needed, free));
      right = Math.max(right, Math.min(left + needed, freeTo));
      left = slid;
    }
    if (right - left < Math.min(isInWindow ? LEAST_PX : LEAST_LEAVING_PX, px)) return [];
    const isOff = !isInWindow || Math.abs((isLeft ? right : left) - x) > UNSEEN_PX;
    const line = isInWindow ? { x, bottom } : null;
    return [{ event, left, top, width: right - left, wholePx: px, isLeft, isOff, line }];
  });
}

/** The stretch of its row between the titles beside it; one that comes first there has slid already. */
function freeAround(
  { event, row }: PlacedTitle,
  from: number,
  to: number,
  titles: readonly TitleAtMark[],
  widthPx: number,
): readonly [number, number] {
  let [free, freeTo] = [0, widthPx];
  for (const one of titles) {
    const { title, x } = one;
    if (title.row !== row || title.event === event) continue;
    const [left, right] = extentOf(title, x);
    // Only one that begins before the window is pushed to the right, and only the first of its row can.
    const pushed = left < 0 && x >= 0 ? Math.max(right, Math.min(neededPx(one), from - TITLE_GAP_PX)) : right;
    if (left < from) free = Math.max(free, pushed + TITLE_GAP_PX);
    else freeTo = Math.min(freeTo, Math.max(left - TITLE_GAP_PX, to));
  }
  return [free, freeTo];
}

/** For more words than its short ones no title leaves its mark. */
function neededPx({ title, shortPx }: TitleAtMark): number {
  return Math.min(title.px, shortPx);
}

function extentOf({ isLeft, px }: PlacedTitle, x: number): readonly [number, number] {
  return isLeft ? [x - px, x] : [x, x + px];
}
