// Where terms of office stand in a picture: in the lane of their holder, or else in rows of their own, one for each
// office with its holders one after the other.

import type { Indices } from '../record/indices.ts';
import type { TermOfOffice } from '../record/officeTerms.ts';
import type { Instant } from '../time/dates.ts';
import type { LaneBy } from './lanes.ts';

/** A term as it is drawn: where one holder follows another on a day, each has their side of it. */
export interface TermBar {
  readonly term: TermOfOffice;
  readonly start: Instant;
  readonly end: Instant;
}

/** Bars in time order, of which none overlaps another. */
export type TermRow = readonly TermBar[];

export interface TermsInLanes {
  /** By the id of a lane: the rows at its foot. */
  readonly ofLane: ReadonlyMap<string, readonly TermRow[]>;
  /** Rows that stand in a lane of their own, below the others. */
  readonly own: readonly TermRow[];
}

export const NO_TERMS: TermsInLanes = { ofLane: new Map(), own: [] };

/** `terms` in the order in which they began. */
export function termsInLanes(indices: Indices, by: LaneBy, terms: readonly TermOfOffice[]): TermsInLanes {
  if (terms.length === 0) return NO_TERMS;
  if (by === 'person') {
    const ofPerson = groupTerms(terms, 'person');
    return { ofLane: new Map([...ofPerson].map(([person, held]) => [person, packTerms(held)])), own: [] };
  }
  const rows = rowsByOffice(indices, terms);
  return by === 'none' ? { ofLane: new Map([['', rows]]), own: [] } : { ofLane: new Map(), own: rows };
}

/** Offices that lead a state, government or party first, then the others, each in the record's order. */
function rowsByOffice({ dataset }: Indices, terms: readonly TermOfOffice[]): readonly TermRow[] {
  const ofOffice = groupTerms(terms, 'office');
  const leading = dataset.offices.filter(({ leads }) => leads !== null);
  const others = dataset.offices.filter(({ leads }) => leads === null);
  return [...leading, ...others].flatMap(({ id }) => packTerms(ofOffice.get(id) ?? []));
}

function groupTerms(terms: readonly TermOfOffice[], key: 'person' | 'office'): Map<string, TermOfOffice[]> {
  const groups = new Map<string, TermOfOffice[]>();
  for (const term of terms) {
    const group = groups.get(term[key]);
    if (group) group.push(term);
    else groups.set(term[key], [term]);
  }
  return groups;
}

/** As few rows as it takes; a term may follow one that can have ended by the day on which it began. */
function packTerms(terms: readonly TermOfOffice[]): readonly TermRow[] {
  const rows: TermBar[][] = [];
  for (const term of terms) {
    const row = rows.find((bars) => bars.every((bar) => isFollowedBy(bar, term)));
    const last = row?.pop();
    if (!row || !last) {
      rows.push([{ term, start: term.start, end: term.end }]);
      continue;
    }
    const handover = handoverOf(last, term);
    row.push({ ...last, end: Math.min(last.end, handover) as Instant }, { term, start: handover, end: term.end });
  }
  return rows;
}

function isFollowedBy(bar: TermBar, term: TermOfOffice): boolean {
  const handover = handoverOf(bar, term);
  return term.begunBy >= bar.term.notEndedBefore && handover > bar.start && handover < term.end;
}

function handoverOf({ term: before }: TermBar, { start }: TermOfOffice): Instant {
  return Math.max(start, before.notEndedBefore) as Instant;
}
