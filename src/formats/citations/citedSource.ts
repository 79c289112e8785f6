// A source as programs that keep references take it: what both forms say in the same way.

import { parseEventDate } from '#domain/time/dates.ts';
import { cleanLine } from '#formats/handoutText.ts';

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  /** False where the title is a description of a page whose headline nobody read. */
  readonly isTitleRead: boolean;
  readonly publisher: string;
  /** EDTF, as the record has it. */
  readonly published: string | null;
  /** EDTF, the day on which it was read. */
  readonly accessed: string | null;
  /** A tag such as `vi`; empty where it is not known. */
  readonly language: string;
  /** Null for a mirror, which is named and never linked. */
  readonly url: string | null;
  /** How it was read, and what else is to be known of it. */
  readonly notes: readonly string[];
}

/** In ASCII, the same for the same source wherever it is cited, and never that of another: `nguồn-1` → `ngu:1ed3:n-1`. */
export function citationKey({ id }: CitedSource): string {
  return id.replace(/[^A-Za-z0-9._-]/gu, (sign) => `:${(sign.codePointAt(0) ?? 0).toString(16)}:`);
}

/** The text on one line, without control characters. */
export function citedLine(text: string): string {
  return cleanLine(text).replace(/\p{Control}/gu, '');
}

/** On one line; a description stands in square brackets. */
export function citedTitle({ title, isTitleRead }: CitedSource): string {
  const line = citedLine(title);
  return isTitleRead || line === '' ? line : `[${line}]`;
}

interface CitedDate {
  readonly year: string;
  /** Null when no more than the year is known, or not for sure. */
  readonly month: string | null;
  readonly day: string | null;
}

/** Null for what is no date, and for years that these programs cannot hold: those before the first and beyond 9999. */
export function citedDate(edtf: string | null): CitedDate | null {
  const date = edtf === null ? null : parseEventDate(edtf);
  if (!date || typeof date.start !== 'object') return null;
  const { year, month, day, precision, approximate, uncertain } = date.start;
  if (year < 1 || year > 9999 || precision === 'decade' || precision === 'century') return null;
  const isPlain = date.kind === 'date' && !approximate && !uncertain && (precision === 'day' || precision === 'month');
  const digits = (part: number | null) => (isPlain && part !== null ? String(part).padStart(2, '0') : null);
  return { year: String(year).padStart(4, '0'), month: digits(month), day: digits(day) };
}

/** As an address stands between braces and on a line: what would end either is written as the web writes it. */
export function citedUrl(url: string): string {
  return citedLine(url).replace(/[\s\\{}"<>^`|]/g, (sign) => encodeURIComponent(sign));
}
