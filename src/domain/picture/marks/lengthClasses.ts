// The events of a lane by how long they last, each length sorted by start: what begins in a stretch of time, and what
// began earlier and still reaches into it, is found and counted by binary search, however many events there are.

import type { Extents } from '#domain/picture/extents.ts';
import { MS_PER_DAY } from '#domain/time/dates.ts';

/** Events that last more than half of and at most `longestMs`, a power of two of days; those of one day are points. */
export interface LengthClass {
  readonly longestMs: number;
  /** In time order. */
  readonly events: Uint32Array;
}

const MOST_CLASSES = 32;

/** From the shortest; none is empty. */
export function lengthClasses(events: Uint32Array, { start, end }: Extents): readonly LengthClass[] {
  const powers = new Uint8Array(events.length);
  const sizes = new Uint32Array(MOST_CLASSES);
  for (let i = 0; i < events.length; i++) {
    const days = (end(events[i] as number) - start(events[i] as number)) / MS_PER_DAY;
    const power = days <= 1 ? 0 : 32 - Math.clz32(Math.ceil(days) - 1);
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
  return lists
    .map((list, power) => ({ longestMs: 2 ** power * MS_PER_DAY, events: list }))
    .filter((one) => one.events.length > 0);
}

/** The place of the first event that starts at an instant or later. Only within a class are starts in order. */
export function placeOf(events: ArrayLike<number>, start: Extents['start'], instant: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start(events[middle] as number) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events of several lengths in time order, with their starts and ends beside them. */
export interface LongEvents {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The `longestMs` of each event's class. */
  readonly classMs: Float64Array;
}

/** Of one start, in the order of the events. */
export function inTimeOrder(classes: readonly LengthClass[], { start, end }: Extents): LongEvents {
  const count = classes.reduce((sum, { events }) => sum + events.length, 0);
  const merged: LongEvents = {
    events: new Uint32Array(count),
    starts: new Float64Array(count),
    ends: new Float64Array(count),
    classMs: new Float64Array(count),
  };
  const places = new Uint32Array(classes.length);
  for (let i = 0; i < count; i++) {
    let next = -1;
    let [earliest, ordinal] = [Number.POSITIVE_INFINITY, 0];
    for (let c = 0; c < classes.length; c++) {
      const own = (classes[c] as LengthClass).events;
      const place = places[c] as number;
      if (place === own.length) continue;
      const event = own[place] as number;
      const at = start(event);
      if (at < earliest || (at === earliest && event < ordinal)) [next, earliest, ordinal] = [c, at, event];
    }
    places[next] = (places[next] as number) + 1;
    merged.events[i] = ordinal;
    merged.starts[i] = earliest;
    merged.ends[i] = end(ordinal);
    merged.classMs[i] = (classes[next] as LengthClass).longestMs;
  }
  return merged;
}
