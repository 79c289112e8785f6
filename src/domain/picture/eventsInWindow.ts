// Which of some events the window of the picture touches: what the list shows, and what is counted as in view.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, endOfDay, startOfDay } from '../time/dates.ts';
import type { TimeWindow } from '../time/timeWindow.ts';

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;

/**
 * Those of the sorted ordinals whose dates touch the window; what began before it and lasts into it counts. The very
 * array that was given when all of them do.
 */
export function eventsInWindow({ firstDays, lastDays }: Days, ordinals: Uint32Array, window: TimeWindow): Uint32Array {
  // Events stand by their first days: those that begin inside are one stretch of the ordinals.
  const begin = placeOfFirst(firstDays, ordinals, window.start);
  const end = placeOfFirst(firstDays, ordinals, window.end);
  const lastsInto = (ordinal: number) => endOfDay(lastDays[ordinal] as DayNumber) > window.start;
  let lasting = 0;
  for (let i = 0; i < begin; i++) if (lastsInto(ordinals[i] as number)) lasting++;
  if (lasting === begin) return end === ordinals.length ? ordinals : ordinals.subarray(0, end);
  if (lasting === 0) return ordinals.subarray(begin, end);
  const found = new Uint32Array(lasting + end - begin);
  found.set(ordinals.subarray(0, begin).filter(lastsInto));
  found.set(ordinals.subarray(begin, end), lasting);
  return found;
}

/** The place of the first of the sorted ordinals that begins at an instant or later; their number when none does. */
function placeOfFirst(firstDays: Int32Array, ordinals: Uint32Array, instant: number): number {
  let low = 0;
  let high = ordinals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOfDay(firstDays[ordinals[middle] as number] as DayNumber) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
