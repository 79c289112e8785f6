// Events that last: bars in rows, first come first placed, and where no row is free, joined to one bar that counts.

import type { Extents } from '#domain/picture/extents.ts';
import type { Instant } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { type LengthClass, placeOf } from './lengthClasses.ts';
import type { Bar, Count } from './mark.ts';

export interface LaidOutBars {
  readonly in: (window: TimeWindow) => { readonly bars: readonly Bar[]; readonly joined: readonly Count[] };
}

/** Overlapping bars that found no row. */
interface Run {
  readonly start: Instant;
  end: Instant;
  /** How long its longest event lasts, in ms. */
  longest: number;
  /** By start. */
  readonly events: number[];
}

const BAR_GAP_PX = 2;

export function layOutBars(
  classes: readonly LengthClass[],
  { start, end }: Extents,
  rows: number,
  msPerPx: number,
): LaidOutBars {
  // Starts are in order within a class only.
  const events = Float64Array.from(classes.flatMap((one) => [...one.events])).sort(
    (a, b) => start(a) - start(b) || a - b,
  );
  const ends = new Float64Array(Math.max(rows, 1)).fill(Number.NEGATIVE_INFINITY);
  const bars: Bar[] = [];
  const runs: Run[] = [];
  let longest = 0;
  for (const event of events) {
    const [from, to] = [start(event), end(event)];
    // The last row is for what is joined.
    let row = 0;
    while (row < rows - 1 && (ends[row] as number) > from) row++;
    const open = runs.at(-1);
    if (row < rows - 1) {
      ends[row] = to + BAR_GAP_PX * msPerPx;
      bars.push({ event, row, start: from, end: to });
      longest = Math.max(longest, to - from);
    } else if (open && open.end > from) {
      open.events.push(event);
      open.end = Math.max(open.end, to) as Instant;
      open.longest = Math.max(open.longest, to - from);
    } else {
      runs.push({ start: from, end: to, longest: to - from, events: [event] });
    }
  }
  return {
    in(window) {
      const touches = (one: { readonly start: Instant; readonly end: Instant }) =>
        one.start < window.end && one.end > window.start;
      let first = firstBar(bars, window.start - longest);
      const shown: Bar[] = [];
      for (; first < bars.length; first++) {
        const bar = bars[first] as Bar;
        if (bar.start >= window.end) break;
        if (touches(bar)) shown.push(bar);
      }
      const joined: Count[] = [];
      for (const [number, run] of runs.entries()) {
        if (!touches(run)) continue;
        const members = run.events
          .slice(placeOf(run.events, start, window.start - run.longest), placeOf(run.events, start, window.end))
          .filter((event) => end(event) > window.start);
        const [only] = run.events;
        // A run of one is a bar like any other.
        if (run.events.length === 1 && only !== undefined) {
          shown.push({ event: only, row: Math.max(rows - 1, 0), start: run.start, end: run.end });
        } else if (members.length > 0) {
          joined.push({
            key: `bars ${number}`,
            kind: 'bars',
            from: run.start,
            to: run.end,
            count: members.length,
            members: () => members,
          });
        }
      }
      return { bars: shown, joined };
    },
  };
}

function firstBar(bars: readonly Bar[], instant: number): number {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bars[middle] as Bar).start < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the classes' events touch a window, counted by their starts and ends. */
export function countTouching(classes: readonly LengthClass[], { start, end }: Extents, window: TimeWindow): number {
  let count = 0;
  for (const { events, longestMs } of classes) {
    const from = placeOf(events, start, window.start - longestMs);
    const to = placeOf(events, start, window.end);
    for (let i = from; i < to; i++) if (end(events[i] as number) > window.start) count++;
  }
  return count;
}
