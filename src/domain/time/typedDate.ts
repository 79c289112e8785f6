// A day, month or year as people type it, made into EDTF: "8/2024", "2024/8", "August 2024", "tháng 8 năm 2024",
// "2024年8月21日". Of days only those are understood that begin with the year: 3/4/2024 is April here and March there.

import { parseCalendarDate } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ');

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const JAPANESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
const VIETNAMESE = /^(?:tháng (\d{1,2})(?: ?[-/.] ?| năm | ))?(?:năm )?(\d{4})$/;
const ENGLISH = /^([a-z]+)\.? (\d{4})$/;

/** `8/2024` → `2024-08`; null when it is no date, or one that is only about right ("2024~"). */
export function readTypedDate(typed: string): string | null {
  // Digits of full width come from Japanese keyboards.
  const text = typed.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  const exact = text.replace(/ ?([-/.年月]) ?/g, '$1');
  const edtf = toEdtf(exact, text);
  const date = parseCalendarDate(edtf);
  return date && !date.approximate && !date.uncertain ? edtf : null;
}

function toEdtf(exact: string, text: string): string {
  const [, year, month, day] = YEAR_FIRST.exec(exact) ?? JAPANESE.exec(exact) ?? [];
  if (year) return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
  const [, numbered, itsYear] = MONTH_FIRST.exec(exact) ?? VIETNAMESE.exec(text) ?? [];
  if (itsYear) return numbered ? `${itsYear}-${numbered.padStart(2, '0')}` : itsYear;
  const [, name = '', yearAfter] = ENGLISH.exec(text) ?? [];
  if (!yearAfter) return exact;
  const at = LONG_MONTHS.includes(name) ? LONG_MONTHS.indexOf(name) : MONTHS.indexOf(name === 'sept' ? 'sep' : name);
  return `${yearAfter}-${String(at + 1).padStart(2, '0')}`;
}
