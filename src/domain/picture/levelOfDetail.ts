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
// The lane is laid out as a whole, each title beside the last: exact, and for lanes of some hundred
// events. Larger ones are laid out around the window by crowdedLane.ts.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type Instant, MS_PER_DAY } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';
import type { Lane } from './lanes.ts';
import {
  binDays,
  type ClusterRow,
  type Extent,
  extentOf,
  GAP_PX,
  type LayoutOptions,
  MARKER_PX,
  type SingleRow,
  type TimelineRow,
} from './rows.ts';

/** What one bin became, and how far right each row of titles was filled before it: enough to take it back. */
interface PlacedBin {
  readonly events: readonly number[];
  readonly rows: readonly TimelineRow[];
  readonly filledBefore: readonly number[];
}

export function layOutLane(
  lane: Lane,
  indices: Pick<Indices, 'firstDays' | 'lastDays'>,
  span: DaySpan,
  wished: LayoutOptions,
): readonly TimelineRow[] {
  const all = Array.from(lane.events);
  const chosen = all.filter((position) => position === wished.alwaysDrawn);
  // One row is kept free for the chosen event, wherever it stands.
  const options = chosen.length > 0 ? { ...wished, rowsPerLane: Math.max(1, wished.rowsPerLane - 1) } : wished;
  const binMs = binDays(options.msPerPx) * MS_PER_DAY;
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
  const others = all.filter((position) => position !== wished.alwaysDrawn);
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
  const key = `${lane}|${events[0]}+${events.length}`;
  return {
    kind: 'cluster',
    key,
    lane,
    count: events.length,
    holds: (position) => events.includes(position),
    start,
    end,
  };
}
