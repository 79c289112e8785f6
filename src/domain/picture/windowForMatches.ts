// Whether the picture goes to what a filter leaves, and where to. A change of the filters moves the window only when
// what was asked for would not be seen in it: one that leaves the events well spread over the window moves nothing.

import type { Indices } from '../record/indices.ts';
import { endOfDay, isDrawn, MS_PER_DAY, startOfDay } from '../time/dates.ts';
import {
  type DaySpan,
  isInSight,
  isSameWindow,
  lengthOf,
  type TimeWindow,
  type WindowLimits,
  windowAround,
  windowAroundFound,
} from '../time/timeWindow.ts';
import { spanOf } from './density.ts';

type Days = Pick<Indices, 'firstDays' | 'lastDays'>;
/** Of events, in time order. */
type Ordinals = Uint32Array | readonly number[];

/** Of the window's length, from the first to the last event in sight: below it they stand in a corner of the picture. */
const WELL_SPREAD = 0.5;
/** A period that fills as much of the window, and lies as much inside it, is shown already. */
const SHOWS_PERIOD = 0.8;
/** Of the window's length: a move that nobody would see is none. */
const UNSEEN_MOVE = 0.01;

export interface MatchChange {
  /** The events that matched, and those that do now. */
  readonly before: Ordinals;
  readonly after: Ordinals;
  /** The days asked for: what reaches beyond them is shown as far as they go. */
  readonly period: DaySpan;
  /** More was asked for ("clear", "show more"), or the window stands where a filter has brought it. */
  readonly wantsAll: boolean;
}

/** The window to show, or null where the one shown does. */
export function windowForMatches(
  days: Days,
  { before, after, period, wantsAll }: MatchChange,
  shown: TimeWindow,
  limits: WindowLimits,
): TimeWindow | null {
  const span = commonDays(spanOf(days, after), period);
  if (!span) return null;
  const [was, is] = [sightOf(days, before, shown), sightOf(days, after, shown)];
  const came = after.length - before.length;
  const cameInSight = is.count - was.count;
  // Of what came most is to be seen where all was asked for, else at least some of it.
  const hidesWhatCame = came > 0 && (wantsAll ? cameInSight * 2 < came : cameInSight <= 0);
  const leavesACorner = cameInSight < 0 && is.spread < WELL_SPREAD;
  if (is.count > 0 && !hidesWhatCame && !leavesACorner) return null;
  return unlessShown(windowAroundFound(span, limits), shown);
}

/** The window around a period, or null where the one shown shows the period well. */
export function windowForPeriod(period: DaySpan, shown: TimeWindow, limits: WindowLimits): TimeWindow | null {
  const start = startOfDay(period.firstDay);
  const end = endOfDay(period.lastDay);
  const common = Math.min(end, shown.end) - Math.max(start, shown.start);
  if (common >= SHOWS_PERIOD * (end - start) && common >= SHOWS_PERIOD * lengthOf(shown)) return null;
  return unlessShown(windowAround(period, limits), shown);
}

/** The days of both; null where they have none in common. */
export function commonDays(a: DaySpan | null, b: DaySpan): DaySpan | null {
  if (!a) return null;
  const firstDay = a.firstDay > b.firstDay ? a.firstDay : b.firstDay;
  const lastDay = a.lastDay < b.lastDay ? a.lastDay : b.lastDay;
  return firstDay > lastDay ? null : { firstDay, lastDay };
}

function unlessShown(window: TimeWindow, shown: TimeWindow): TimeWindow | null {
  return isSameWindow(window, shown, lengthOf(shown) * UNSEEN_MOVE) ? null : window;
}

interface Sight {
  /** How many of the events are in the window. */
  readonly count: number;
  /** From the first to the last of them, as a share of the window. */
  readonly spread: number;
}

function sightOf({ firstDays, lastDays }: Days, ordinals: Ordinals, window: TimeWindow): Sight {
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const [from, to] = [window.start / MS_PER_DAY, window.end / MS_PER_DAY];
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] as number;
    const firstDay = firstDays[ordinal] as number;
    const lastDay = lastDays[ordinal] as number;
    if (firstDay >= to || lastDay + 1 <= from || !isDrawn(firstDay, lastDay)) continue;
    count++;
    if (firstDay < first) first = firstDay;
    if (lastDay > last) last = lastDay;
  }
  return { count, spread: Math.max(Math.min(last + 1, to) - Math.max(first, from), 0) / (to - from) };
}

export interface Surroundings {
  /** Whether any of the events is in the window. */
  readonly isEmpty: boolean;
  /** The ordinals of the events nearest to it on either side; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What lies in a window and on either side of it. */
export function surroundingsOf(days: Days, ordinals: Ordinals, window: TimeWindow): Surroundings {
  let before: number | null = null;
  let after: number | null = null;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] as number;
    const span = daysOf(days, ordinal);
    if (!isDrawn(span.firstDay, span.lastDay)) continue;
    if (isInSight(window, span)) return { isEmpty: false, before: null, after: null };
    if (startOfDay(span.firstDay) >= window.end) {
      // They stand in the order of their first days: the others come later still.
      after ??= ordinal;
    } else if (before === null || span.lastDay > (days.lastDays[before] as number)) before = ordinal;
  }
  return { isEmpty: true, before, after };
}

function daysOf({ firstDays, lastDays }: Days, ordinal: number): DaySpan {
  return { firstDay: firstDays[ordinal], lastDay: lastDays[ordinal] } as DaySpan;
}
