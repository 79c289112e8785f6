// The histogram of the density strip: how many events begin in each equal slice of the whole span.

import type { Indices } from '../record/indices.ts';
import type { EventRecord } from '../record/model.ts';
import { endOfDay, type Instant, startOfDay } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

/** The days from the first to the last of some events; open ends do not stretch it. Null for no events. */
export function spanOf(events: readonly EventRecord[]): DaySpan | null {
  const closed = events.flatMap(({ date }) => {
    const days = date.start === 'open' || date.start === 'unknown' ? [] : [date.firstDay];
    return date.end === 'open' || date.end === 'unknown' ? days : [...days, date.lastDay];
  });
  if (closed.length === 0) return null;
  let firstDay = closed[0] as DaySpan['firstDay'];
  let lastDay = firstDay;
  for (const day of closed) {
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
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
  return { start, end, shown: count(positions), all: count(indices.events.keys()) };
}
