// The months of which the ledger shows no entry: gaps of what is shown, from which nothing follows about what was said.

import type { Period } from '../find/query.ts';
import { type DayNumber, type EventDate, isDay, toCivilDate, toDayNumber } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';

/** Whole months in a row, from the first of one to the last of another. */
export interface Stretch extends DaySpan {
  readonly months: number;
}

/** Months are counted from the year 0 on; both ends belong to it. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of the record's own period, of which a period that is asked for leaves those that lie wholly in it. */
export function monthsToWatch(own: DaySpan, asked: Period): Months {
  return {
    first: Math.max(monthOf(own.firstDay), monthOf((asked.firstDay - 1) as DayNumber) + 1),
    last: Math.min(monthOf(own.lastDay), monthOf((asked.lastDay + 1) as DayNumber) - 1),
  };
}

/**
 * The stretches of `least` months or more in which none of the dates can lie, in their order: of an entry that is known
 * to the year alone every month of that year may be its own. Dates at no known time break no silence.
 */
export function silencesOf(dates: Iterable<EventDate>, { first, last }: Months, least = 1): readonly Stretch[] {
  const taken = Array.from(dates, monthsOf)
    .filter((months) => months !== null)
    .sort((a, b) => a.first - b.first);
  const silences: Stretch[] = [];
  let next = first;
  const silentUntil = (month: number) => {
    if (month - next >= least) silences.push(stretchOf(next, month - 1));
  };
  for (const months of taken) {
    if (months.first > last) break;
    silentUntil(months.first);
    next = Math.max(next, months.last + 1);
  }
  silentUntil(last + 1);
  return silences;
}

/** The longest of them, still in their order. */
export function longest(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const kept = new Set([...stretches].sort((a, b) => b.months - a.months).slice(0, most));
  return stretches.filter((stretch) => kept.has(stretch));
}

/** Every month by its first day, and whether it lies in one of the stretches. */
export function monthByMonth(
  { first, last }: Months,
  stretches: readonly Stretch[],
): readonly { readonly day: DayNumber; readonly isSilent: boolean }[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const day = firstDayOfMonth(first + i);
    return { day, isSilent: stretches.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay) };
  });
}

/** From the first day of the first to the last day of the last. */
export function daysOf({ first, last }: Months): DaySpan {
  return stretchOf(first, last);
}

/** Where only one end is known, that one; null where neither is. */
function monthsOf({ firstDay, lastDay }: EventDate): Months | null {
  const days = [firstDay, lastDay].filter(isDay);
  const [from = null] = days;
  return from === null ? null : { first: monthOf(from), last: monthOf(days.at(-1) ?? from) };
}

function monthOf(day: DayNumber): number {
  const { year, month } = toCivilDate(day);
  return year * 12 + month - 1;
}

function firstDayOfMonth(month: number): DayNumber {
  return toDayNumber(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1, 1);
}

function stretchOf(first: number, last: number): Stretch {
  return {
    firstDay: firstDayOfMonth(first),
    lastDay: (firstDayOfMonth(last + 1) - 1) as DayNumber,
    months: last - first + 1,
  };
}
