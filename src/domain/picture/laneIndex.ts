// The events of a lane by how long they last, each length sorted by start: what lies in a stretch, and what
// began earlier and still reaches into it, is found by binary search, however many events there are.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type Instant, MS_PER_DAY } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';
import { extentOf } from './rows.ts';

/** Events that last more than half of and at most `longest` days, a power of two. */
export interface LengthClass {
  readonly longest: number;
  /** In time order. */
  readonly positions: Uint32Array;
}

export interface LaneIndex {
  /** From the shortest; none is empty. */
  readonly classes: readonly LengthClass[];
  /** The day an event begins on, and the day after it ends, within the span of the record. */
  readonly firstDay: (position: number) => number;
  readonly endDay: (position: number) => number;
  /** Where it is drawn: a single day at its noon. */
  readonly start: (position: number) => Instant;
  readonly end: (position: number) => Instant;
}

const MOST_CLASSES = 32;

export function indexLane(
  events: Uint32Array,
  { firstDays, lastDays }: Pick<Indices, 'firstDays' | 'lastDays'>,
  span: DaySpan,
): LaneIndex {
  const firstDay = (position: number) => Math.max(firstDays[position] as number, span.firstDay);
  const endDay = (position: number) => Math.min(lastDays[position] as number, span.lastDay) + 1;
  const powers = new Uint8Array(events.length);
  const sizes = new Uint32Array(MOST_CLASSES);
  for (let i = 0; i < events.length; i++) {
    const days = endDay(events[i] as number) - firstDay(events[i] as number);
    const power = days <= 1 ? 0 : 32 - Math.clz32(days - 1);
    powers[i] = power;
    sizes[power] = (sizes[power] as number) + 1;
  }
  const lists = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let i = 0; i < events.length; i++) {
    const power = powers[i] as number;
    const list = lists[power] as Uint32Array;
    list[sizes[power] as number] = events[i] as number;
    sizes[power] = (sizes[power] as number) + 1;
  }
  const classes = lists.map((positions, power) => ({ longest: 2 ** power, positions }));
  const extent = (position: number) =>
    extentOf({ firstDay: firstDays[position] as DayNumber, lastDay: lastDays[position] as DayNumber }, span);
  return {
    classes: classes.filter(({ positions }) => positions.length > 0),
    firstDay,
    endDay,
    start: (position) => extent(position).start,
    end: (position) => extent(position).end,
  };
}

/** The place of the first event of a class that begins on the day or later. */
export function placeOfDay({ positions }: LengthClass, firstDay: LaneIndex['firstDay'], day: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstDay(positions[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many events of the classes begin in `[fromDay, toDay)`. */
export function countBetween(
  classes: readonly LengthClass[],
  { firstDay }: LaneIndex,
  fromDay: number,
  toDay: number,
): number {
  return classes.reduce((sum, one) => sum + placeOfDay(one, firstDay, toDay) - placeOfDay(one, firstDay, fromDay), 0);
}

/** How many events may be seen between two instants: those that begin there or might still last. */
export function countInWindow(index: LaneIndex, start: Instant, end: Instant): number {
  const [fromDay, toDay] = [Math.floor(start / MS_PER_DAY), Math.ceil(end / MS_PER_DAY)];
  return index.classes.reduce((sum, one) => sum + countBetween([one], index, fromDay - one.longest + 1, toDay), 0);
}
