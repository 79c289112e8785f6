// A dataset made ready to be asked: its indices, its span on the axis, the limits of its window, and what
// the page opens on. Built when a dataset is opened, and again when its texts have arrived.

import { openingQuery, type Query } from '#domain/find/query.ts';
import { buildSearchTexts, findAll, type Searcher } from '#domain/find/search.ts';
import { spanOf } from '#domain/picture/density.ts';
import { type EventTexts, type RecordTexts, withEventTexts } from '#domain/record/eventTexts.ts';
import { type Indices, ordinalsWith } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import { type DayNumber, isDrawn } from '#domain/time/dates.ts';
import { type DaySpan, limitsFor, type TimeWindow, type WindowLimits, windowAround } from '#domain/time/timeWindow.ts';
import { BUNDLED, type RecordOrigin } from './address/recordOrigin.ts';
import { calledByDate } from './namelessEvents.ts';

export interface OpenRecord {
  readonly indices: Indices;
  readonly span: DaySpan;
  readonly limits: WindowLimits;
  /** What is shown before anything is chosen, and the window that shows it. */
  readonly opening: Query;
  readonly openingWindow: TimeWindow;
  readonly search: Searcher;
  /** A worker searches; `search` gives what it found last. */
  readonly isSearchRemote: boolean;
  /** Articles and positions are searched, not only titles, names and topics. */
  readonly searchesTexts: boolean;
  /** Where a worker keeps the texts: what events say, for what was found in them to be shown. */
  readonly textsOf: ((ids: readonly EventId[]) => Promise<readonly EventTexts[]>) | null;
  /** The languages whose articles are there. */
  readonly textLanguages: readonly string[];
  readonly origin: RecordOrigin;
  /** As the dataset was opened: what hangs on dates and names alone is not made again when texts arrive. */
  readonly withoutTexts: Indices;
  /** The texts joined to the events so far. */
  readonly texts: RecordTexts['events'];
}

const SPAN_OF_NOTHING: DaySpan = { firstDay: 0 as DayNumber, lastDay: 0 as DayNumber };

export function openRecord(
  loaded: Indices,
  textLanguages: readonly string[] = loaded.dataset.info.languages,
  origin: RecordOrigin = BUNDLED,
): OpenRecord {
  const indices = { ...loaded, events: calledByDate(loaded.events) };
  const { opensOnTiers } = indices.dataset.info;
  const opening = openingQuery(opensOnTiers.filter((tier) => indices.facets.tier.codeOf.has(tier)));
  const span = spanOf(indices) ?? SPAN_OF_NOTHING;
  const limits = limitsFor(span);
  return {
    indices,
    span,
    limits,
    opening,
    openingWindow: windowAround(ownPeriod({ indices, span }), limits),
    search: localSearch(indices),
    isSearchRemote: false,
    searchesTexts: true,
    textsOf: null,
    textLanguages,
    origin,
    withoutTexts: indices,
    texts: new Map(),
  };
}

/**
 * Whether what an event says is there; false while it is still coming. An event that says nothing has its texts, too,
 * once that is known.
 */
export function hasTextsOf(
  record: Pick<OpenRecord, 'isSearchRemote' | 'texts' | 'textLanguages'>,
  id: EventId,
): boolean {
  return record.isSearchRemote ? record.texts.has(id) : record.textLanguages.length > 0;
}

/** So many entries of a ledger are read one after the other: nobody reads more. */
export const MOST_READ = 2000;

/** Whether the texts of the first of these events are there, as far as a ledger asks for them. */
export function hasTextsToRead(record: OpenRecord, ordinals: Uint32Array): boolean {
  return ordinals.subarray(0, MOST_READ).every((ordinal) => {
    const event = record.withoutTexts.events.at(ordinal);
    return event === undefined || hasTextsOf(record, event.id);
  });
}

/** The same record with more of its texts. */
export function withTexts(record: OpenRecord, texts: RecordTexts, textLanguages: readonly string[]): OpenRecord {
  const { sources, briefings } = texts;
  const known = new Map([...record.texts, ...texts.events]);
  const indices: Indices = {
    ...record.indices,
    dataset: { ...record.indices.dataset, sources, briefings },
    events: known.size === 0 ? record.withoutTexts.events : withEventTexts(record.withoutTexts.events, known),
    sourceById: new Map(sources.map((source) => [source.id, source])),
  };
  const search = record.isSearchRemote ? record.search : localSearch(indices);
  return { ...record, indices, search, textLanguages, texts: known };
}

/** The days the record is about: of the tiers it opens on; what lies before is background. */
export function ownPeriod({ indices, span }: Pick<OpenRecord, 'indices' | 'span'>): DaySpan {
  return spanOfTiers(indices, indices.dataset.info.opensOnTiers) ?? span;
}

/** The days of the events of these tiers; of all events for none. */
export function spanOfTiers(indices: Indices, tiers: readonly string[]): DaySpan | null {
  return tiers.length === 0 ? spanOf(indices) : spanOf(indices, ordinalsWith(indices.facets.tier, tiers));
}

/**
 * The days at which an event stands on the axis: one that began before the record does, from where the record begins,
 * and one that goes on, to where it ends. Null for an event that has no place there.
 */
export function drawnDays({ firstDays, lastDays }: Indices, span: DaySpan, ordinal: number): DaySpan | null {
  const [firstDay, lastDay] = [firstDays[ordinal], lastDays[ordinal]] as [DayNumber, DayNumber];
  if (!isDrawn(firstDay, lastDay)) return null;
  return {
    firstDay: firstDay < span.firstDay ? span.firstDay : firstDay,
    lastDay: lastDay > span.lastDay ? span.lastDay : lastDay,
  };
}

/** Folds the texts at the first search. */
function localSearch(indices: Indices): Searcher {
  let texts: readonly string[] | null = null;
  return (search) => {
    texts ??= buildSearchTexts(indices);
    return findAll(texts, search);
  };
}

/** The same record with what its worker found; another search keeps the hits until their own have come. */
export function withHits(record: OpenRecord, hits: Uint8Array): OpenRecord {
  return { ...record, isSearchRemote: true, search: () => hits };
}

/** Until the worker has answered, everything is found. */
export function withRemoteSearch(
  record: OpenRecord,
  { searchesTexts, textsOf }: { readonly searchesTexts: boolean; readonly textsOf: NonNullable<OpenRecord['textsOf']> },
): OpenRecord {
  const all = new Uint8Array(record.indices.events.length).fill(1);
  return { ...withHits(record, all), searchesTexts, textsOf: searchesTexts ? textsOf : null };
}
