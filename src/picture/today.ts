// Today in a picture: only where a record reaches into the future is there a line to be drawn.

import { type DayNumber, today } from '#domain/time/dates.ts';
import type { DaySpan } from '#domain/time/timeWindow.ts';

export interface Today {
  readonly day: DayNumber;
  readonly word: string;
}

/** Null where the record ends before today or begins after it. */
export function todayIn({ firstDay, lastDay }: DaySpan, word: string, day: DayNumber = today()): Today | null {
  return firstDay <= day && day < lastDay ? { day, word } : null;
}
