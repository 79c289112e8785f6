// Events that last: bars in rows, first come first placed, and where no row is free, joined to one bar that counts.

import type { Extents } from '#domain/picture/extents.ts';
import type { Instant } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { type LengthClass, type LongEvents, placeOf } from './lengthClasses.ts';
import type { Bar, Count } from './mark.ts';

export interface LaidOutBars {
  readonly in: (window: TimeWindow) => { readonly bars: readonly Bar[]; readonly joined: readonly Count[] };
}

/** Overlapping bars that found no row. Runs follow each other without overlapping. */
interface Run {
  readonly start: Instant;
  end: Instant;
  /** How long its longest event lasts, in ms. */
  longest: number;
  /** By start. */
  readonly events: number[];
}

const BAR_GAP_PX = 2;

/** Of the events those whose class lasts longer than `shortMs`. */
export function layOutBars(
  { events, starts, ends, classMs }: LongEvents,
  { start, end }: Extents,
  { shortMs, rows, msPerPx }: BarOptions,
): LaidOutBars {
  const freeFrom = new Float64Array(Math.max(rows, 1)).fill(Number.NEGATIVE_INFINITY);
  // Places among the events, and rows: there may be a hundred thousand.
  const barPlaces: number[] = [];
  const barRows: number[] = [];
  const runs: Run[] = [];
  let longest = 0;
  let open: Run | undefined;
  for (let i = 0; i < events.length; i++) {
    if ((classMs[i] as number) <= shortMs) continue;
    const [from, to] = [starts[i] as Instant, ends[i] as Instant];
    // The last row is for what is joined.
    let row = 0;
    while (row < rows - 1 && (freeFrom[row] as number) > from) row++;
    if (row < rows - 1) {
      freeFrom[row] = to + BAR_GAP_PX * msPerPx;
      barPlaces.push(i);
      barRows.push(row);
      longest = Math.max(longest, to - from);
    } else if (open && open.end > from) {
      open.events.push(events[i] as number);
      open.end = Math.max(open.end, to) as Instant;
      open.longest = Math.max(open.longest, to - from);
    } else {
      open = { start: from, end: to, longest: to - from, events: [events[i] as number] };
      runs.push(open);
    }
  }
  return {
    in(window) {
      const shown: Bar[] = [];
      const firstBar = firstWhere(
        barPlaces.length,
        (i) => (starts[barPlaces[i] as number] as number) >= window.start - longest,
      );
      for (let i = firstBar; i < barPlaces.length; i++) {
        const place = barPlaces[i] as number;
        const [from, to] = [starts[place] as Instant, ends[place] as Instant];
        if (from >= window.end) break;
        if (to > window.start)
          shown.push({ event: events[place] as number, row: barRows[i] as number, start: from, end: to });
      }
      const joined: Count[] = [];
      for (
        let number = firstWhere(runs.length, (i) => (runs[i] as Run).end > window.start);
        number < runs.length;
        number++
      ) {
        const run = runs[number] as Run;
        if (run.start >= window.end) break;
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

interface BarOptions {
  readonly shortMs: number;
  readonly rows: number;
  readonly msPerPx: number;
}

/** The first of `count` places at which something holds that holds from there on; `count` for none. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
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
