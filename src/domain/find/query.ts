// What the user asks of the record: text, chosen values per facet, a period. Pure; no event is looked at here.

import { FACETS, type Facet } from '../record/indices.ts';
import { PARTS, type Part } from '../record/model.ts';
import {
  type CalendarDate,
  type DayNumber,
  EARLIEST_DAY,
  firstDayOf,
  LATEST_DAY,
  lastDayOf,
  parseCalendarDate,
} from '../time/dates.ts';

export interface Query {
  readonly text: string;
  /** Chosen value ids; alternatives within a facet, narrowing between facets. Sorted. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** All chosen people in one event, not any of them. */
  readonly together: boolean;
  /** The parts that count as taking part; all of PARTS means no restriction. */
  readonly parts: readonly Part[];
  /** EDTF day, month or year; null: no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FACETS: Query['facets'] = Object.fromEntries(FACETS.map((facet) => [facet, []])) as never;
/** Nothing asked: the whole record, every tier. */
export const EMPTY_QUERY: Query = { text: '', facets: NO_FACETS, together: false, parts: PARTS, from: null, to: null };

/** One thing that narrows the record, as a chip shows it and a button removes it. */
export type ActiveFilter =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly facet: Facet; readonly value: string }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'period'; readonly from: string | null; readonly to: string | null };

/** What is shown before anything is chosen: the tiers the dataset opens on. */
export function openingQuery(tiers: readonly string[]): Query {
  return withFacet(EMPTY_QUERY, 'tier', tiers);
}

/** True when two choices of tiers are the same. */
export function hasSameTiers(a: Query, b: Query): boolean {
  return a.facets.tier.join() === b.facets.tier.join();
}

/**
 * Everything that narrows more than `opening` does, in the order of the filter panel. `together` is no
 * filter of its own, and the tiers the dataset opens on are no choice of the user's.
 */
export function activeFilters(query: Query, opening: Query = EMPTY_QUERY): readonly ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  if (query.text.trim() !== '') filters.push({ kind: 'text', text: query.text.trim() });
  for (const facet of FACETS) {
    if (facet === 'tier' && hasSameTiers(query, opening)) continue;
    for (const value of query.facets[facet]) filters.push({ kind: 'value', facet, value });
  }
  if (restrictsParts(query)) filters.push({ kind: 'parts', parts: query.parts });
  if (query.from !== null || query.to !== null) filters.push({ kind: 'period', from: query.from, to: query.to });
  return filters;
}

/** Parts narrow only where people are chosen. */
export function restrictsParts(query: Query): boolean {
  return query.facets.person.length > 0 && query.parts.length < PARTS.length;
}

export function withoutFilter(query: Query, filter: ActiveFilter): Query {
  switch (filter.kind) {
    case 'text':
      return { ...query, text: '' };
    case 'value':
      return withFacet(
        query,
        filter.facet,
        query.facets[filter.facet].filter((value) => value !== filter.value),
      );
    case 'parts':
      return { ...query, parts: PARTS };
    case 'period':
      return { ...query, from: null, to: null };
  }
}

export function withFacet(query: Query, facet: Facet, values: readonly string[]): Query {
  const facets = { ...query.facets, [facet]: [...new Set(values)].sort() };
  const needsNoPeople = facet === 'person' && values.length === 0;
  return needsNoPeople ? { ...query, facets, together: false, parts: PARTS } : { ...query, facets };
}

export function toggleValue(query: Query, facet: Facet, value: string): Query {
  const chosen = query.facets[facet];
  return withFacet(
    query,
    facet,
    chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  );
}

export interface Period {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

/** The days a query's period covers, both inclusive; unbounded ends reach to the calendar's. */
export function periodOf(query: Pick<Query, 'from' | 'to'>): Period {
  const from = parseBound(query.from);
  const to = parseBound(query.to);
  return { firstDay: from ? firstDayOf(from) : EARLIEST_DAY, lastDay: to ? lastDayOf(to) : LATEST_DAY };
}

/** A period's bound as typed: a plain day, month or year. */
export function parseBound(text: string | null): CalendarDate | null {
  const date = text === null ? null : parseCalendarDate(text.trim());
  return date && !date.approximate && !date.uncertain ? date : null;
}
