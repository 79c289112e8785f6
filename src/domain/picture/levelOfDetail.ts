// Honest crowding: which events are drawn one by one and which stretches become one counted marker.
//
//   events of a lane    ●  ● ●●●●●●●●  ●        ●
//   bins of equal time |        |        |        |
//   rows drawn          ● Talks  ⑨         ● Forum      (with room for three rows: nine do not fit)
//                       ● Visit
//
// Titles are laid out to the right of their mark, first fit, into the rows a lane has room for. A bin
// whose events do not all fit becomes a marker that counts and opens them. Every event of a lane is
// in exactly one row. Bins hang on absolute time, so panning changes nothing; only the scale does.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type EventDate, endOfDay, type Instant, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import type { DaySpan, TimeWindow } from '../time/timeWindow.ts';
import type { Lane } from './lanes.ts';

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
  /** Positions of the events inside, in time order. */
  readonly events: readonly number[];
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
  /** The position of an event that is never put into a marker: the chosen one. */
  readonly alwaysDrawn?: number | null;
}

const BIN_PX = 40;
const GAP_PX = 14;
const MARKER_PX = 44;

interface Extent {
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

export function layOutRows(
  lanes: readonly Lane[],
  indices: Indices,
  span: DaySpan,
  options: LayoutOptions,
): readonly TimelineRow[] {
  return lanes.flatMap((lane) => layOutLane(lane, indices, span, options));
}

/** What one bin became, and how far right each row of titles was filled before it: enough to take it back. */
interface PlacedBin {
  readonly events: readonly number[];
  readonly rows: readonly TimelineRow[];
  readonly filledBefore: readonly number[];
}

function layOutLane(lane: Lane, indices: Indices, span: DaySpan, wished: LayoutOptions): readonly TimelineRow[] {
  // One row is kept free for the chosen event, wherever it stands.
  const isChosenHere = lane.events.some((position) => position === wished.alwaysDrawn);
  const options = isChosenHere ? { ...wished, rowsPerLane: Math.max(1, wished.rowsPerLane - 1) } : wished;
  const binMs = binLength(options.msPerPx);
  const extents = (position: number): Extent => {
    const firstDay = indices.firstDays[position] as DayNumber;
    return extentOf({ firstDay, lastDay: indices.lastDays[position] as DayNumber }, span);
  };
  const single = (position: number): SingleRow => ({
    kind: 'single',
    key: `${lane.id}|${position}`,
    lane: lane.id,
    event: position,
    ...extents(position),
  });

  const placed: PlacedBin[] = [];
  let filled: readonly number[] = [];
  const chosen = lane.events.filter((position) => position === wished.alwaysDrawn);
  const others = lane.events.filter((position) => position !== wished.alwaysDrawn);
  for (const events of splitIntoBins(others, (position) => Math.floor(extents(position).start / binMs))) {
    let waiting = events;
    let before = filled;
    let next = fillRows(waiting.map(single), before, options);
    // A marker never stands for one event only. Where a lone event does not fit, the last bin drawn one by
    // one gives way and becomes a marker; if it too is a lone event or a marker already, they are joined.
    while (next === null && waiting.length === 1) {
      const previous = placed.pop();
      if (!previous) break;
      before = previous.filledBefore;
      if (previous.rows.length > 1) {
        const marker = toCluster(lane.id, previous.events, extents);
        placed.push({ ...previous, rows: [marker] });
        before = place(marker, before, options);
        next = fillRows(waiting.map(single), before, options);
      } else {
        waiting = [...previous.events, ...waiting];
      }
    }
    if (next === null && waiting.length > 1) {
      const marker = toCluster(lane.id, waiting, extents);
      filled = place(marker, before, options);
      placed.push({ events: waiting, rows: [marker], filledBefore: before });
    } else {
      filled = next ?? before;
      placed.push({ events: waiting, rows: waiting.map(single), filledBefore: before });
    }
  }
  return [...placed.flatMap(({ rows }) => rows), ...chosen.map(single)];
}

/** Power-of-two days, about as wide as a short title. */
function binLength(msPerPx: number): number {
  const days = (BIN_PX * msPerPx) / MS_PER_DAY;
  return 2 ** Math.max(0, Math.ceil(Math.log2(days))) * MS_PER_DAY;
}

function splitIntoBins(positions: readonly number[], binOf: (position: number) => number): readonly number[][] {
  const bins: number[][] = [];
  let current = Number.NaN;
  for (const position of positions) {
    const bin = binOf(position);
    if (bin !== current) bins.push([]);
    current = bin;
    bins.at(-1)?.push(position);
  }
  return bins;
}

/** The right edges of the rows after first-fit placing, or null when they do not all fit. */
function fillRows(
  rows: readonly TimelineRow[],
  before: readonly number[],
  { msPerPx, rowsPerLane, titleWidthPx }: LayoutOptions,
): readonly number[] | null {
  const filled = [...before];
  for (const row of rows) {
    const left = row.start / msPerPx;
    const titlePx = row.kind === 'cluster' ? MARKER_PX : titleWidthPx(row.event);
    // A range keeps its title in view while it is panned through: bar and title both need room.
    const right = left + titlePx + (row.end - row.start) / msPerPx + GAP_PX;
    // Rows beyond those a lane has room for were added by markers; no title may follow them there.
    const free = filled.findIndex((edge, i) => edge <= left && i < rowsPerLane);
    if (free !== -1) filled[free] = right;
    else if (filled.length < rowsPerLane) filled.push(right);
    else return null;
  }
  return filled;
}

/** A marker is drawn in any case, with one more row if need be. */
function place(marker: ClusterRow, before: readonly number[], options: LayoutOptions): readonly number[] {
  return fillRows([marker], before, { ...options, rowsPerLane: Number.POSITIVE_INFINITY }) ?? before;
}

function toCluster(lane: string, events: readonly number[], extents: (position: number) => Extent): ClusterRow {
  const all = events.map(extents);
  const start = Math.min(...all.map((extent) => extent.start)) as Instant;
  const end = Math.max(...all.map((extent) => extent.end)) as Instant;
  return { kind: 'cluster', key: `${lane}|${events[0]}+${events.length}`, lane, events, start, end };
}

/** The rows that stand in the window or up to `margin` of its length beside it. */
export function rowsInWindow(
  rows: readonly TimelineRow[],
  window: TimeWindow,
  msPerPx: number,
  titleWidthPx: (position: number) => number,
  margin = 0.25,
): readonly TimelineRow[] {
  const extra = (window.end - window.start) * margin;
  return rows.filter((row) => {
    const titleMs = (row.kind === 'cluster' ? MARKER_PX : titleWidthPx(row.event)) * msPerPx;
    return row.end + titleMs > window.start - extra && row.start < window.end + extra;
  });
}
