// Where events stand on the axis.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type Instant, isDay, isDrawn, MS_PER_DAY } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

/**
 * The stretches of a record's events by ordinal, without making the events: a single day is the point at its noon,
 * everything else a range.
 */
export interface Extents {
  readonly start: (ordinal: number) => Instant;
  readonly end: (ordinal: number) => Instant;
}

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;

/** What goes on is followed to the end of the record; where that lies in the future, to `today`. */
export function extentsOf({ firstDays, lastDays }: Days, span: DaySpan, today?: DayNumber): Extents {
  const lastDayOf = (ordinal: number) => {
    const lastDay = lastDays[ordinal] as number;
    if (isDay(lastDay) || today === undefined) return Math.min(lastDay, span.lastDay);
    return Math.min(Math.max(today, firstDays[ordinal] as number), span.lastDay);
  };
  const isPoint = (ordinal: number) => Math.max(firstDays[ordinal] as number, span.firstDay) === lastDayOf(ordinal);
  const noon = MS_PER_DAY / 2;
  return {
    start: (ordinal) => {
      const midnight = Math.max(firstDays[ordinal] as number, span.firstDay) * MS_PER_DAY;
      return (isPoint(ordinal) ? midnight + noon : midnight) as Instant;
    },
    end: (ordinal) => {
      const lastDay = lastDayOf(ordinal);
      return (isPoint(ordinal) ? lastDay * MS_PER_DAY + noon : (lastDay + 1) * MS_PER_DAY) as Instant;
    },
  };
}

/** Those of sorted ordinals whose events have a place on the axis; the very array that was given where all have one. */
export function drawnOrdinals({ firstDays, lastDays }: Days, ordinals: Uint32Array): Uint32Array {
  const ends = [ordinals[0] ?? 0, ordinals.at(-1) ?? 0];
  // What has none stands before or behind all others.
  if (ends.every((ordinal) => isDay(firstDays[ordinal] ?? 0))) return ordinals;
  const drawn = ordinals.filter((ordinal) => isDrawn(firstDays[ordinal] ?? 0, lastDays[ordinal] ?? 0));
  return drawn.length === ordinals.length ? ordinals : drawn;
}
