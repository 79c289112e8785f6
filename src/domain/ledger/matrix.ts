// When each issue was alive: entries per topic and month, or per year or more of them where the threads are long.

import type { Topic } from '../record/model.ts';
import {
  type DayNumber,
  type EventDate,
  formatIsoDay,
  formatIsoYear,
  isDay,
  toCivilDate,
  toDayNumber,
} from '../time/dates.ts';
import type { Thread } from './threads.ts';

export interface Period {
  readonly firstDay: DayNumber;
  /** How many years it is long; 0 for a month. */
  readonly years: number;
  /** EDTF of its first and its last month or year; the same for one: `2024-08`, `2014`. */
  readonly from: string;
  readonly to: string;
}

export interface MatrixRow {
  readonly topic: Topic;
  /** Entries per period, in the order of the periods. */
  readonly counts: readonly number[];
}

export interface Matrix {
  readonly periods: readonly Period[];
  readonly rows: readonly MatrixRow[];
}

const MOST_MONTHS = 48;
/** Of more, nobody can see them all at a glance: ten years then stand together, or a hundred. */
const MOST_PERIODS = 200;

export function buildMatrix(threads: readonly Thread[]): Matrix {
  const days = threads.flatMap(({ entries }) => entries.flatMap(({ event }) => dayOfEntry(event.date) ?? []));
  if (days.length === 0) return { periods: [], rows: [] };
  const first = toCivilDate(days.reduce((a, b) => (b < a ? b : a)));
  const last = toCivilDate(days.reduce((a, b) => (b > a ? b : a)));
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const years = months <= MOST_MONTHS ? 0 : yearsTogether(last.year - first.year + 1);
  const begins = (year: number) => Math.floor(year / years) * years;
  const periods = Array.from(
    { length: years === 0 ? months : (begins(last.year) - begins(first.year)) / years + 1 },
    (_, i) => (years === 0 ? monthAt(first.year, first.month + i) : yearsAt(begins(first.year) + i * years, years)),
  );
  const starts = periods.map(({ firstDay }) => firstDay);
  return {
    periods,
    rows: threads.map(({ topic, entries }) => {
      const counts = new Array<number>(periods.length).fill(0);
      for (const { event } of entries) {
        const day = dayOfEntry(event.date);
        const at = day === null ? -1 : starts.findLastIndex((start) => start <= day);
        if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
      }
      return { topic, counts };
    }),
  };
}

/** The day an entry counts on: its first one, or its last where it began at some time before; null where neither is known. */
function dayOfEntry({ firstDay, lastDay }: EventDate): DayNumber | null {
  return isDay(firstDay) ? firstDay : isDay(lastDay) ? lastDay : null;
}

function yearsTogether(years: number): number {
  let together = 1;
  while (years / together > MOST_PERIODS) together *= 10;
  return together;
}

/** `month` may run past 12: it counts on into later years. */
function monthAt(year: number, month: number): Period {
  const firstDay = toDayNumber(year, month, 1);
  const edtf = formatIsoDay(firstDay).slice(0, -3);
  return { firstDay, years: 0, from: edtf, to: edtf };
}

function yearsAt(year: number, years: number): Period {
  return { firstDay: toDayNumber(year, 1, 1), years, from: formatIsoYear(year), to: formatIsoYear(year + years - 1) };
}
