// Where events stand on the axis.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type Instant, isDay, isDrawn, MS_PER_DAY } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

/**
 * The stretches of a record's events by position, without making the events: a single day is the point at its noon,
 * everything else a range.
 */
export interface Extents {
  readonly start: (position: number) => Instant;
  readonly end: (position: number) => Instant;
}

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;

/** What goes on is followed to the end of the record; where that lies in the future, to `today`. */
export function extentsOf({ firstDays, lastDays }: Days, span: DaySpan, today?: DayNumber): Extents {
  const lastDayOf = (position: number) => {
    const lastDay = lastDays[position] as number;
    if (isDay(lastDay) || today === undefined) return Math.min(lastDay, span.lastDay);
    return Math.min(Math.max(today, firstDays[position] as number), span.lastDay);
  };
  const isPoint = (position: number) => Math.max(firstDays[position] as number, span.firstDay) === lastDayOf(position);
  const noon = MS_PER_DAY / 2;
  return {
    start: (position) => {
      const midnight = Math.max(firstDays[position] as number, span.firstDay) * MS_PER_DAY;
      return (isPoint(position) ? midnight + noon : midnight) as Instant;
    },
    end: (position) => {
      const lastDay = lastDayOf(position);
      return (isPoint(position) ? lastDay * MS_PER_DAY + noon : (lastDay + 1) * MS_PER_DAY) as Instant;
    },
  };
}

/** Those of sorted positions whose events have a place on the axis; the very array that was given where all have one. */
export function drawnPositions({ firstDays, lastDays }: Days, positions: Uint32Array): Uint32Array {
  const ends = [positions[0] ?? 0, positions.at(-1) ?? 0];
  // What has none stands before or behind all others.
  if (ends.every((position) => isDay(firstDays[position] ?? 0))) return positions;
  const drawn = positions.filter((position) => isDrawn(firstDays[position] ?? 0, lastDays[position] ?? 0));
  return drawn.length === positions.length ? positions : drawn;
}
