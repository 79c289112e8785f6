// What a lane draws: events one by one, and markers that count several. With the measures that every way of
// laying rows out has in common.

import { type DayNumber, type EventDate, endOfDay, type Instant, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import type { DaySpan, TimeWindow } from '../time/timeWindow.ts';

export type TimelineRow = SingleRow | ClusterRow;

export interface SingleRow {
  readonly kind: 'single';
  /** Unique in the picture and the same as long as the row shows the same. */
  readonly key: string;
  readonly lane: string;
  /** Position of the event. */
  readonly event: number;
  readonly start: Instant;
  readonly end: Instant;
}

export interface ClusterRow {
  readonly kind: 'cluster';
  readonly key: string;
  readonly lane: string;
  /** How many events it stands for: two or more. */
  readonly count: number;
  /** Whether it stands for the event at a position. Not a list: a marker may stand for tens of thousands. */
  readonly holds: (position: number) => boolean;
  readonly start: Instant;
  readonly end: Instant;
}

export interface LayoutOptions {
  /** Milliseconds a pixel stands for; see `quantizeScale`. */
  readonly msPerPx: number;
  /** How many rows of titles a lane has room for; Infinity draws every event. */
  readonly rowsPerLane: number;
  /** Width of an event's mark and title in px. */
  readonly titleWidthPx: (position: number) => number;
  /** No title is wider. */
  readonly widestTitlePx: number;
  /** The position of an event that is never put into a marker: the chosen one. */
  readonly alwaysDrawn?: number | null;
}

export const GAP_PX = 14;
export const MARKER_PX = 44;
const BIN_PX = 40;

export interface Extent {
  readonly start: Instant;
  readonly end: Instant;
}

/** A date's stretch on the axis: a single day is the point at its noon, everything else a range. */
export function extentOf(date: Pick<EventDate, 'firstDay' | 'lastDay'>, span: DaySpan): Extent {
  const firstDay = Math.max(date.firstDay, span.firstDay) as DayNumber;
  const lastDay = Math.min(date.lastDay, span.lastDay) as DayNumber;
  if (firstDay === lastDay) {
    const noon = (startOfDay(firstDay) + MS_PER_DAY / 2) as Instant;
    return { start: noon, end: noon };
  }
  return { start: startOfDay(firstDay), end: endOfDay(lastDay) };
}

/** Rounds a scale up (towards crowding) to one of four steps per doubling, so that small changes of zoom change no row. */
export function quantizeScale(msPerPx: number): number {
  return 2 ** (Math.ceil(Math.log2(msPerPx) * 4) / 4);
}

/** Power-of-two days, about as wide as a short title: bins of absolute time, so that panning changes nothing. */
export function binDays(msPerPx: number): number {
  const days = (BIN_PX * msPerPx) / MS_PER_DAY;
  return 2 ** Math.max(0, Math.ceil(Math.log2(days)));
}

/** The rows that are seen in the window, by their mark or their title. */
export function rowsInWindow(
  rows: readonly TimelineRow[],
  window: TimeWindow,
  msPerPx: number,
  titleWidthPx: (position: number) => number,
): readonly TimelineRow[] {
  return rows.filter((row) => {
    if (row.start >= window.end) return false;
    const titlePx = row.kind === 'cluster' ? MARKER_PX : titleWidthPx(row.event);
    return row.end + titlePx * msPerPx > window.start;
  });
}
