// When each issue was alive: entries per topic and month, or per year where the threads are long.

import type { Topic } from '../record/model.ts';
import { type DayNumber, formatIsoDay, toCivilDate, toDayNumber } from '../time/dates.ts';
import type { Thread } from './threads.ts';

export interface Period {
  /** EDTF month or year: `2024-08`, `2014`. */
  readonly edtf: string;
  readonly firstDay: DayNumber;
  readonly unit: 'month' | 'year';
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

export function buildMatrix(threads: readonly Thread[]): Matrix {
  const days = threads.flatMap(({ entries }) => entries.map(({ event }) => event.date.firstDay));
  if (days.length === 0) return { periods: [], rows: [] };
  const first = toCivilDate(days.reduce((a, b) => (b < a ? b : a)));
  const last = toCivilDate(days.reduce((a, b) => (b > a ? b : a)));
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const unit = months <= MOST_MONTHS ? 'month' : 'year';
  const count = unit === 'month' ? months : last.year - first.year + 1;
  const periods = Array.from({ length: count }, (_, i) =>
    toPeriod(first.year, unit === 'month' ? first.month + i : 1 + 12 * i, unit),
  );
  const starts = periods.map(({ firstDay }) => firstDay);
  return {
    periods,
    rows: threads.map(({ topic, entries }) => {
      const counts = new Array<number>(count).fill(0);
      for (const { event } of entries) {
        const at = starts.findLastIndex((start) => start <= event.date.firstDay);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return { topic, counts };
    }),
  };
}

/** `month` may run past 12: it counts on into later years. */
function toPeriod(year: number, month: number, unit: Period['unit']): Period {
  const firstDay = toDayNumber(year, month, 1);
  return { firstDay, unit, edtf: formatIsoDay(firstDay).slice(0, unit === 'month' ? 7 : 4) };
}
