// The visible stretch of the time axis and the arithmetic of moving it.
// Limits are the same ones the chart uses, so that the store never holds a window that cannot be shown.

import {
  type DayNumber,
  dayOf,
  endOfDay,
  firstDayOf,
  formatIsoDay,
  type Instant,
  lastDayOf,
  MS_PER_DAY,
  parseCalendarDate,
  parseEventDate,
  startOfDay,
} from './dates.ts';

/** Half-open: from `start` up to but not including `end`; `start < end` always. */
export interface TimeWindow {
  readonly start: Instant;
  readonly end: Instant;
}

export interface WindowLimits {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly shortestMs: number;
  readonly longestMs: number;
}

/** Days of a span, both inclusive. */
export interface DaySpan {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

export type Edge = 'start' | 'end';

const SHORTEST_MS = 4 * MS_PER_DAY;
const FIT_MARGIN = 0.05;
const ROOM_BEYOND = 0.1;
const LEAST_BEYOND_MS = 15 * MS_PER_DAY;
/** A single event is fitted with a month of its surroundings on either side. */
const SHORTEST_FIT_MS = 60 * MS_PER_DAY;

export function lengthOf(window: TimeWindow): number {
  return window.end - window.start;
}

/**
 * A tenth of the span beyond the record on either side, and no further out than that; no closer than four days.
 * Of a record of days, fifteen days.
 */
export function limitsFor(span: DaySpan): WindowLimits {
  const start = startOfDay(span.firstDay);
  const end = endOfDay(span.lastDay);
  const beyond = Math.max((end - start) * ROOM_BEYOND, LEAST_BEYOND_MS);
  const [earliest, latest] = [(start - beyond) as Instant, (end + beyond) as Instant];
  return { earliest, latest, shortestMs: SHORTEST_MS, longestMs: latest - earliest };
}

/** The whole span with a margin either side, so that the last title has room to be read. */
export function windowAround(span: DaySpan, limits: WindowLimits): TimeWindow {
  const start = startOfDay(span.firstDay);
  const end = endOfDay(span.lastDay);
  const length = Math.max(end - start, 10 * MS_PER_DAY);
  return clampWindow(
    { start: (start - length * FIT_MARGIN) as Instant, end: (end + length * FIT_MARGIN) as Instant },
    limits,
  );
}

/** The window around what was found: as `windowAround`, and wide enough to tell when it was. */
export function windowAroundFound(span: DaySpan, limits: WindowLimits): TimeWindow {
  const window = windowAround(span, limits);
  const missing = SHORTEST_FIT_MS - lengthOf(window);
  if (missing <= 0) return window;
  return clampWindow(
    { start: (window.start - missing / 2) as Instant, end: (window.end + missing / 2) as Instant },
    limits,
  );
}

/** The nearest window within the limits: its length is mended first, then its place. */
export function clampWindow(window: TimeWindow, limits: WindowLimits): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window), limits.shortestMs), limits.longestMs);
  const middle = (window.start + window.end) / 2;
  const start = lengthOf(window) === length ? window.start : middle - length / 2;
  const placed = Math.min(Math.max(start, limits.earliest), limits.latest - length);
  return { start: placed as Instant, end: (placed + length) as Instant };
}

/** Longer by `factor` (below 1: closer); the instant `about` stays where it is on the screen. */
export function zoomWindow(window: TimeWindow, factor: number, limits: WindowLimits, about?: Instant): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window) * factor, limits.shortestMs), limits.longestMs);
  const centre = about ?? (window.start + window.end) / 2;
  const share = (centre - window.start) / lengthOf(window);
  const start = (centre - share * length) as Instant;
  return clampWindow({ start, end: (start + length) as Instant }, limits);
}

const ROOM_BESIDE = 1.6;
const CLOSER = 0.4;

/**
 * What a marker's stretch opens into, within `shown`: the stretch with room beside it, or, where it reaches far beyond
 * what is seen, a closer look at its part in sight.
 */
export function windowOfStretch(stretch: TimeWindow, shown: TimeWindow, limits: WindowLimits): TimeWindow {
  const whole = zoomWindow(stretch, ROOM_BESIDE, limits);
  if (lengthOf(whole) < lengthOf(shown)) return whole;
  const middle = (Math.max(stretch.start, shown.start) + Math.min(stretch.end, shown.end)) / 2;
  return zoomWindow(shown, CLOSER, limits, middle as Instant);
}

/** Later by `share` of its own length (negative: earlier). */
export function panWindow(window: TimeWindow, share: number, limits: WindowLimits): TimeWindow {
  const step = lengthOf(window) * share;
  return clampWindow({ start: (window.start + step) as Instant, end: (window.end + step) as Instant }, limits);
}

/** One edge moved to an instant; the other stays, and the window as long as the limits ask. */
export function moveEdge(window: TimeWindow, edge: Edge, to: Instant, limits: WindowLimits): TimeWindow {
  if (edge === 'start') {
    const latest = Math.min(window.end - limits.shortestMs, limits.latest - limits.shortestMs);
    return { start: Math.min(Math.max(to, limits.earliest), latest) as Instant, end: window.end };
  }
  const earliest = Math.max(window.start + limits.shortestMs, limits.earliest + limits.shortestMs);
  return { start: window.start, end: Math.max(Math.min(to, limits.latest), earliest) as Instant };
}

/** True when any part of the days lies in the window. */
export function isInSight(window: TimeWindow, { firstDay, lastDay }: DaySpan): boolean {
  return startOfDay(firstDay) < window.end && endOfDay(lastDay) > window.start;
}

/**
 * What a zoom keeps where it is, to keep the days in sight: where they begin (a single day: its noon) or, if that
 * lies outside, the middle of their part in sight. Null where none of them is in sight.
 */
export function anchorOf(window: TimeWindow, span: DaySpan): Instant | null {
  if (!isInSight(window, span)) return null;
  const start = startOfDay(span.firstDay);
  const begins = span.firstDay === span.lastDay ? start + MS_PER_DAY / 2 : start;
  if (begins >= window.start && begins < window.end) return begins as Instant;
  const seen = [Math.max(start, window.start), Math.min(endOfDay(span.lastDay), window.end)] as const;
  return ((seen[0] + seen[1]) / 2) as Instant;
}

export function centreOn(window: TimeWindow, instant: Instant, limits: WindowLimits): TimeWindow {
  const half = lengthOf(window) / 2;
  return clampWindow({ start: (instant - half) as Instant, end: (instant + half) as Instant }, limits);
}

/** The window itself when the span stands well inside it, else one of the same length centred on the span's start. */
export function bringIntoView(window: TimeWindow, span: DaySpan, limits: WindowLimits): TimeWindow {
  const start = startOfDay(span.firstDay);
  const margin = lengthOf(window) * 0.02;
  if (start >= window.start + margin && start <= window.end - margin) return window;
  return centreOn(window, start, limits);
}

export function isSameWindow(a: TimeWindow, b: TimeWindow, toleranceMs = 0): boolean {
  return Math.abs(a.start - b.start) <= toleranceMs && Math.abs(a.end - b.end) <= toleranceMs;
}

const HOURS_BELOW_MS = 200 * MS_PER_DAY;
const HOUR_MS = MS_PER_DAY / 24;

/**
 * `2023-10-01/2024-10-01`: a readable window that parses to the same picture. Windows shorter than
 * 200 days carry hours (`2024-08-20T18/2024-08-25`), because there half a day is seen.
 */
export function encodeWindow(window: TimeWindow): string {
  // Hours first: what they make 200 days long is written in days, as it will be when it is read again.
  const [start = 0, end = 0] = [window.start, window.end].map((edge) => Math.round(edge / HOUR_MS) * HOUR_MS);
  const unit = end - start < HOURS_BELOW_MS ? HOUR_MS : MS_PER_DAY;
  return [start, end].map((edge) => encodeInstant(Math.round(edge / unit) * unit)).join('/');
}

function encodeInstant(value: number): string {
  const instant = value as Instant;
  const day = dayOf(instant);
  const hour = Math.round((instant - startOfDay(day)) / HOUR_MS);
  return formatIsoDay(day) + (hour === 0 ? '' : `T${String(hour).padStart(2, '0')}`);
}

/** The reverse; also takes months and years, whole. Null when the text is no window or it is empty. */
export function decodeWindow(text: string): TimeWindow | null {
  const parts = text.split('/');
  if (parts.length !== 2) return null;
  const start = decodeInstant(parts[0] ?? '', 'start');
  const end = decodeInstant(parts[1] ?? '', 'end');
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The window around one day, month or year, with what was beside it; null when the text is none of them. */
export function windowOfDate(text: string, limits: WindowLimits): TimeWindow | null {
  const date = text.includes('/') ? null : parseEventDate(text);
  return date && windowAroundFound(date, limits);
}

function decodeInstant(text: string, edge: 'start' | 'end'): Instant | null {
  const [dateText = '', hourText, ...rest] = text.split('T');
  const date = parseCalendarDate(dateText);
  if (!date || rest.length > 0) return null;
  if (hourText !== undefined) {
    if (date.precision !== 'day' || !/^([01]\d|2[0-3])$/.test(hourText)) return null;
    return (startOfDay(firstDayOf(date)) + Number(hourText) * HOUR_MS) as Instant;
  }
  if (edge === 'end' && date.precision !== 'day') return endOfDay(lastDayOf(date));
  return startOfDay(firstDayOf(date));
}
