// Events in the order of time: what began first; of one day, what lasts longer, as a visit stands before its meetings;
// then by the clock where it is known, and else as the file has them.

import { compareClockTimes } from '../time/clockTime.ts';
import type { EventRecord } from './model.ts';

type Timed = Pick<EventRecord, 'date'>;

/** `events` in the order of the file. One without a time stays behind the one it is written after. */
export function inTimeOrder<Event extends Timed>(events: readonly Event[]): readonly Event[] {
  const byDay = events.toSorted(({ date: a }, { date: b }) => a.firstDay - b.firstDay || b.lastDay - a.lastDay);
  if (events.every(({ date }) => date.time === null)) return byDay;
  const clocks: (string | null)[] = [];
  for (const [i, { date }] of byDay.entries()) {
    const before = byDay[i - 1]?.date;
    const follows = before?.firstDay === date.firstDay && before.lastDay === date.lastDay;
    clocks.push(date.time ?? (follows ? (clocks[i - 1] ?? null) : null));
  }
  const places = [...byDay.keys()].sort((a, b) => {
    const [first, second] = [byDay[a] as Event, byDay[b] as Event];
    return first.date.firstDay - second.date.firstDay || compareClocks(clocks[a], clocks[b]);
  });
  return places.map((place) => byDay[place] as Event);
}

function compareClocks(a: string | null | undefined, b: string | null | undefined): number {
  if (a && b) return compareClockTimes(a, b);
  return Number(Boolean(a)) - Number(Boolean(b));
}
