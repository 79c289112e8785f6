// The histogram of the density strip: how many events begin in each equal slice of the whole span.

import type { Indices } from '../record/indices.ts';
import {
  type DayNumber,
  EARLIEST_DAY,
  endOfDay,
  type Instant,
  isDay,
  isDrawn,
  LATEST_DAY,
  startOfDay,
} from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;

/** The days from the first to the last of some events; open ends do not stretch it. Null for no events. */
export function spanOf({ firstDays, lastDays }: Days, ordinals: Iterable<number> = firstDays.keys()): DaySpan | null {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  const reach = (day: number) => {
    if (!isDay(day)) return;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  };
  for (const ordinal of ordinals) {
    reach(firstDays[ordinal] ?? EARLIEST_DAY);
    reach(lastDays[ordinal] ?? LATEST_DAY);
  }
  return firstDay > lastDay ? null : { firstDay: firstDay as DayNumber, lastDay: lastDay as DayNumber };
}

export interface Density {
  readonly start: Instant;
  readonly end: Instant;
  /** Events that match, per slice. */
  readonly shown: Uint32Array;
  /** All events, per slice. */
  readonly all: Uint32Array;
}

export function countDensity(
  { firstDays, lastDays }: Days,
  ordinals: ArrayLike<number>,
  span: DaySpan,
  slices: number,
): Density {
  const start = startOfDay(span.firstDay);
  const end = endOfDay(span.lastDay);
  const days = span.lastDay + 1 - span.firstDay;
  const shown = new Uint32Array(slices);
  const all = new Uint32Array(slices);
  const add = (counts: Uint32Array, ordinal: number) => {
    const first = firstDays[ordinal] as number;
    const last = lastDays[ordinal] as number;
    if (last < span.firstDay || first > span.lastDay || !isDrawn(first, last)) return;
    const slice = first <= span.firstDay ? 0 : Math.floor(((first - span.firstDay) / days) * slices);
    counts[slice] = (counts[slice] as number) + 1;
  };
  for (let ordinal = 0; ordinal < firstDays.length; ordinal++) add(all, ordinal);
  for (let i = 0; i < ordinals.length; i++) add(shown, ordinals[i] as number);
  return { start, end, shown, all };
}
