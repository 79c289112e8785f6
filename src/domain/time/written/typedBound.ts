// The beginning or the end of a period as it is typed: a day, a month, a year, or anything else that is read as a date,
// of which the period then takes the earlier or the later end.

import { type CalendarDate, type Precision, parseEventDate } from '../dates.ts';
import { pieceToEdtf } from './piece.ts';
import { readWrittenDate, type Writing } from './readWrittenDate.ts';

export type TypedBound =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

/** `8/2024` → `2024-08`; null when it is no date, or has no such end. About and unsure dates bound as exact ones do. */
export function readTypedBound(typed: string, edge: 'start' | 'end', writing: Writing): TypedBound | null {
  const readings = typedSeason(typed) ?? readWrittenDate(typed, writing);
  if (!readings) return null;
  const boundOf = (edtf: string) => {
    const date = parseEventDate(edtf)?.[edge];
    return typeof date === 'object' ? plainEdtf(date) : null;
  };
  if (readings.kind === 'date') {
    const edtf = boundOf(readings.edtf);
    return edtf === null ? null : { kind: 'date', edtf };
  }
  const [first, second] = readings.readings.map(boundOf);
  return first && second ? { kind: 'ambiguous', readings: [first, second] } : null;
}

/** In EDTF 2023-24 is a winter; who types it may mean two years. */
function typedSeason(
  typed: string,
): { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] } | null {
  const [edtf, century, year, part] = /^(\d{2})(\d{2})-(2[1-4])$/.exec(typed.trim()) ?? [];
  if (edtf === undefined || Number(part) !== Number(year) + 1) return null;
  return { kind: 'ambiguous', readings: [edtf, `${century}${year}/${century}${part}`] };
}

/** Without `~ ? %`, and of a date-time its day. */
function plainEdtf({ year, month, day, precision }: CalendarDate): string | null {
  const ofMonth = month === null ? {} : { month: NUMBER_OF[precision]?.(month) ?? month };
  const open = OPEN_DIGITS[precision];
  return pieceToEdtf({ year, ...ofMonth, ...(day === null ? {} : { day }), ...(open ? { open } : {}) });
}

/** From the month in which a season or a quarter begins to EDTF's number of it. */
const NUMBER_OF: Readonly<Partial<Record<Precision, (month: number) => number>>> = {
  season: (month) => 20 + month / 3,
  quarter: (month) => 33 + (month - 1) / 3,
};
const OPEN_DIGITS: Readonly<Partial<Record<Precision, 1 | 2>>> = { decade: 1, century: 2 };
