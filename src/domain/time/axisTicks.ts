// Where an axis of days, months or years is divided: the steps vis-timeline 8.5.4 takes (its TimeStep), so that an
// axis drawn before it has arrived stands where its own will stand. firstPicture.spec.ts holds it to vis.

import { dayOf, type Instant, MS_PER_DAY, startOfDay, toCivilDate, toDayNumber } from './dates.ts';
import type { TimeWindow } from './timeWindow.ts';

export type TickUnit = 'day' | 'month' | 'year';

export interface AxisScale {
  readonly unit: TickUnit;
  /** How many units lie between two ticks. */
  readonly step: number;
}

export interface AxisTick {
  readonly start: Instant;
  readonly end: Instant;
  /** A larger unit begins here: a month among days, a year among months. */
  readonly isMajor: boolean;
}

const MONTH_MS = 30 * MS_PER_DAY;
const YEAR_MS = 12 * MONTH_MS;
/** The longest step vis-timeline takes by itself. */
const LONGEST_VIS_YEARS = 1000;
/** From fine to coarse; the last is longer than the calendar. */
const SCALES: readonly (AxisScale & { readonly ms: number })[] = [
  { unit: 'day', step: 1, ms: MS_PER_DAY },
  { unit: 'day', step: 2, ms: 2 * MS_PER_DAY },
  { unit: 'month', step: 1, ms: MONTH_MS },
  { unit: 'month', step: 3, ms: 3 * MONTH_MS },
  ...[1, 5, 10, 50, 100, 500, LONGEST_VIS_YEARS, 5000, 10_000, 50_000].map((step) => ({
    unit: 'year' as const,
    step,
    ms: step * YEAR_MS,
  })),
];
const COARSEST: AxisScale = { unit: 'year', step: 50_000 };
/** Below four hours, ticks are hours, which are not made here. */
const HOURS_BELOW_MS = MS_PER_DAY / 6;

/** The finest scale whose steps are longer than `shortestMs`; null where they would be hours. */
export function axisScale(shortestMs: number): AxisScale | null {
  if (shortestMs < HOURS_BELOW_MS) return null;
  const { unit, step } = SCALES.find(({ ms }) => ms > shortestMs) ?? COARSEST;
  return { unit, step };
}

/** The steps from the one the window begins in to the one it ends in. */
export function axisTicks({ start, end }: TimeWindow, scale: AxisScale): readonly AxisTick[] {
  const ticks: AxisTick[] = [];
  let from = stepAt(start, scale);
  while (from <= end) {
    const to = nextStep(from, scale);
    ticks.push({ start: from, end: to, isMajor: isMajor(from, scale) });
    from = to;
  }
  return ticks;
}

/**
 * The number by which a year is round: of years BC the one people count, so that 100 BC, 50 BC, 1, 50 follow one
 * another. The first year stands where 0 would.
 */
export function roundYear(year: number): number {
  if (year > 1) return year;
  return year === 1 ? 0 : year - 1;
}

/** The year of such a number. */
export function yearAt(round: number): number {
  if (round > 0) return round;
  return round === 0 ? 1 : round + 1;
}

function stepAt(instant: Instant, { unit, step }: AxisScale): Instant {
  const { year, month, day } = toCivilDate(dayOf(instant));
  if (unit === 'year') return startOf(yearAt(step * Math.floor(roundYear(year) / step)), 1, 1);
  if (unit === 'month') return startOf(year, month - ((month - 1) % step), 1);
  return startOf(year, month, day - ((day - 1) % step));
}

function nextStep(instant: Instant, { unit, step }: AxisScale): Instant {
  const { year, month, day } = toCivilDate(dayOf(instant));
  if (unit === 'year') return startOf(step === 1 ? year + 1 : yearAt(roundYear(year) + step), 1, 1);
  if (unit === 'month') return startOf(year, month + step, 1);
  const next = toCivilDate(dayOf(startOf(year, month, day + step)));
  // Steps of several days begin anew with the month.
  return startOf(next.year, next.month, step > 1 && next.day <= step ? 1 : next.day);
}

function isMajor(instant: Instant, { unit }: AxisScale): boolean {
  const { month, day } = toCivilDate(dayOf(instant));
  return (unit === 'day' && day === 1) || (unit === 'month' && month === 1);
}

function startOf(year: number, month: number, day: number): Instant {
  return startOfDay(toDayNumber(year, month, day));
}
