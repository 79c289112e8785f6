// The rows of all lanes for any window at one scale. Where a window holds more than the page can draw, rows are
// given up, then bins widened, until it is few enough: what is not drawn by its title is counted.

import { memoize } from '#lib/memoize.ts';
import type { Indices } from '../record/indices.ts';
import type { Instant } from '../time/dates.ts';
import type { DaySpan, TimeWindow } from '../time/timeWindow.ts';
import { layOutCrowdedLane } from './crowdedLane.ts';
import { countInWindow, indexLane, type LaneIndex } from './laneIndex.ts';
import type { Lane } from './lanes.ts';
import { layOutLane } from './levelOfDetail.ts';
import { type LayoutOptions, rowsInWindow, type TimelineRow } from './rows.ts';

/** Lanes up to this size are laid out as a whole. */
const SMALL_LANE = 400;
/** More items than this cost more than a frame; with axis and frame it keeps the chart under 200 elements. */
export const MOST_ROWS = 100;
const MARGIN = 0.25;

export interface PictureLane {
  readonly lane: Lane;
  readonly index: LaneIndex;
}

export function indexLanes(lanes: readonly Lane[], indices: Indices, span: DaySpan): readonly PictureLane[] {
  return lanes.map((lane) => ({ lane, index: indexLane(lane.events, indices, span) }));
}

/** Whether all events that may be seen in the window are few enough to be drawn one by one. */
export function fitsOneByOne(lanes: readonly PictureLane[], window: TimeWindow): boolean {
  return lanes.reduce((sum, { index }) => sum + countInWindow(index, window.start, window.end), 0) <= MOST_ROWS;
}

export interface Picture {
  /**
   * The rows in the window and a little beside it. `tightness` says how much was given up for it: while the
   * picture moves, the one before is given, so that rows given up do not come and go.
   */
  readonly rowsIn: (
    window: TimeWindow,
    tightness?: number,
  ) => { readonly rows: readonly TimelineRow[]; readonly tightness: number };
}

export interface PictureOptions extends LayoutOptions {
  readonly smallLane?: number;
  readonly mostRows?: number;
}

export function createPicture(
  lanes: readonly PictureLane[],
  indices: Indices,
  span: DaySpan,
  options: PictureOptions,
): Picture {
  const { titleWidthPx, smallLane = SMALL_LANE, mostRows = MOST_ROWS } = options;
  const layOuts = new Map<number, (window: TimeWindow) => readonly TimelineRow[]>();
  const layOut = (tightness: number) => {
    const known = layOuts.get(tightness);
    if (known) return known;
    const tight = tighten(options, tightness);
    const rowsOf = lanes.map(({ lane, index }) => {
      if (lane.events.length > smallLane) return layOutCrowdedLane(lane.id, index, tight).rowsNear;
      const whole = memoize(() => layOutLane(lane, indices, span, tight));
      return () => whole();
    });
    const rowsIn = (window: TimeWindow) => {
      const wider = withMargin(window);
      return rowsOf.flatMap((near) => rowsInWindow(near(wider), wider, options.msPerPx, titleWidthPx));
    };
    layOuts.set(tightness, rowsIn);
    return rowsIn;
  };
  return {
    rowsIn(window, tightness = 0) {
      for (let tried = tightness; ; tried++) {
        const rows = layOut(tried)(window);
        if (rows.length <= mostRows || tried >= TIGHTEST) return { rows, tightness: tried };
      }
    },
  };
}

function withMargin({ start, end }: TimeWindow): TimeWindow {
  const extra = (end - start) * MARGIN;
  return { start: (start - extra) as Instant, end: (end + extra) as Instant };
}

const FEWER_ROWS = 2 / 3;
/** From any number of rows down to one, and then bins of half the picture: a handful of rows a lane is left. */
const TIGHTEST = 16;
const MOST_SENSIBLE_ROWS = 12;

function tighten(options: LayoutOptions, tightness: number): LayoutOptions {
  let { rowsPerLane, msPerPx } = options;
  for (let i = 0; i < tightness; i++) {
    if (rowsPerLane > 1) rowsPerLane = Math.max(1, Math.floor(Math.min(rowsPerLane, MOST_SENSIBLE_ROWS) * FEWER_ROWS));
    else msPerPx *= 2;
  }
  return { ...options, rowsPerLane, msPerPx };
}
