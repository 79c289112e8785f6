// Where events stand on the axis.

import type { Indices } from '../record/indices.ts';
import { type DayNumber, type EventDate, endOfDay, type Instant, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

export interface Extent {
  readonly start: Instant;
  /** Equal to `start` for a single day. */
  readonly end: Instant;
}

/** A date's stretch on the axis: a single day is the point at its noon, everything else a range. */
export function extentOf(date: Pick<EventDate, 'firstDay' | 'lastDay'>, span: DaySpan): Extent {
  const firstDay = Math.max(date.firstDay, span.firstDay) as DayNumber;
  const lastDay = Math.min(date.lastDay, span.lastDay) as DayNumber;
  if (firstDay === lastDay) {
    const noon = (startOfDay(firstDay) + MS_PER_DAY / 2) as Instant;
    return { start: noon, end: noon };
  }
  return { start: startOfDay(firstDay), end: endOfDay(lastDay) };
}

/** The stretches of all events of a record by position, without making the events. */
export interface Extents {
  readonly start: (position: number) => Instant;
  readonly end: (position: number) => Instant;
}

export function extentsOf({ firstDays, lastDays }: Pick<Indices, 'firstDays' | 'lastDays'>, span: DaySpan): Extents {
  const isPoint = (position: number) =>
    Math.max(firstDays[position] as number, span.firstDay) === Math.min(lastDays[position] as number, span.lastDay);
  const noon = MS_PER_DAY / 2;
  return {
    start: (position) => {
      const midnight = Math.max(firstDays[position] as number, span.firstDay) * MS_PER_DAY;
      return (isPoint(position) ? midnight + noon : midnight) as Instant;
    },
    end: (position) => {
      const lastDay = Math.min(lastDays[position] as number, span.lastDay);
      return (isPoint(position) ? lastDay * MS_PER_DAY + noon : (lastDay + 1) * MS_PER_DAY) as Instant;
    },
  };
}
