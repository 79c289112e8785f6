// The histogram of the density strip: how many events begin in each equal slice of the whole span.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, EARLIEST_DAY, endOfDay, type Instant, LATEST_DAY, startOfDay } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;

/** The days from the first to the last of some events; open ends do not stretch it. Null for no events. */
export function spanOf({ firstDays, lastDays }: Days, positions: Iterable<number> = firstDays.keys()): DaySpan | null {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  const reach = (day: number) => {
    // The calendar's own ends stand for open and unknown ones.
    if (day === EARLIEST_DAY || day === LATEST_DAY) return;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  };
  for (const position of positions) {
    reach(firstDays[position] ?? EARLIEST_DAY);
    reach(lastDays[position] ?? LATEST_DAY);
  }
  return firstDay > lastDay ? null : { firstDay: firstDay as DayNumber, lastDay: lastDay as DayNumber };
}

export interface Density {
  readonly start: Instant;
  readonly end: Instant;
  /** Events that match, per slice. */
  readonly shown: readonly number[];
  /** All events, per slice. */
  readonly all: readonly number[];
}

export function countDensity(indices: Indices, positions: Iterable<number>, span: DaySpan, slices: number): Density {
  const start = startOfDay(span.firstDay);
  const end = endOfDay(span.lastDay);
  const isInside = (position: number) =>
    (indices.lastDays[position] ?? 0) >= span.firstDay && (indices.firstDays[position] ?? 0) <= span.lastDay;
  const count = (chosen: Iterable<number>) => {
    const counts = new Array<number>(slices).fill(0);
    for (const position of chosen) {
      if (!isInside(position)) continue;
      const at =
        (startOfDay(Math.max(indices.firstDays[position] ?? 0, span.firstDay) as never) - start) / (end - start);
      const slice = Math.min(Math.floor(at * slices), slices - 1);
      counts[slice] = (counts[slice] ?? 0) + 1;
    }
    return counts;
  };
  return { start, end, shown: count(positions), all: count(indices.firstDays.keys()) };
}
