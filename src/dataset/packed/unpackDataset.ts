// From a packed file to the indices: the columns are used as they lie there, an event is made when it is
// asked for. The file was checked when it was packed; only its frame is looked at here.

import type { AccountCounts } from '#domain/record/accounts.ts';
import { type EventTable, lazyTable } from '#domain/record/eventTable.ts';
import { FACETS, type Facet, type FacetIndex, type Indices, withCatalogue } from '#domain/record/indices.ts';
import { type EventId, type EventRecord, type Localized, PARTS, type Participant } from '#domain/record/model.ts';
import { dateInWords, parseEventDate } from '#domain/time/dates.ts';
import { completeCatalogue } from './completeCatalogue.ts';
import { type Columns, columnOf, countsOf, readContainer, stringReader } from './container.ts';
import { emptyFacet } from './emptyFacet.ts';
import { PACKED_VERSION, type PackedHead } from './packedHead.ts';

/** Throws when the file is no packed dataset of this version. */
export function unpackDataset(file: ArrayBuffer): Indices {
  const { head: rawHead, columns } = readContainer(file);
  const head = rawHead as PackedHead;
  if (head.version !== PACKED_VERSION) throw new Error(`packed in version ${head.version}, not ${PACKED_VERSION}`);
  const firstDays = columnOf(columns, 'firstDays', Int32Array);
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, unpackFacet(facet, head.facetValues[facet], columns, firstDays.length)]),
  ) as Record<Facet, FacetIndex>;
  const idOf = stringReader(columns, 'id') as (ordinal: number) => EventId;
  const wholes = columnOf(columns, 'wholes', Int32Array);
  return withCatalogue(completeCatalogue(head.catalogue), {
    events: unpackEvents(head, columns, facets, firstDays.length, idOf, wholes),
    ordinalOf: ordinalsById(columnOf(columns, 'ids', Uint32Array), idOf),
    firstDays,
    lastDays: columnOf(columns, 'lastDays', Int32Array),
    wholes,
    facets,
    ranks: columnOf(columns, 'ranks', Uint32Array),
    references: countsOf(columns, 'references'),
    positionCounts: countsOf(columns, 'positionCounts'),
    accountCounts: unpackAccounts(columns, firstDays.length),
    sideOfPerson: new Map(head.sideOfPerson) as unknown as Indices['sideOfPerson'],
    spokenTopics: new Map(head.spokenTopics) as unknown as Indices['spokenTopics'],
  });
}

/** A file packed before accounts were counted has none, and no value of their facet either. */
function unpackAccounts(columns: Columns, events: number): AccountCounts {
  const counts = (account: keyof AccountCounts) =>
    `accounts.${account}` in columns ? countsOf(columns, `accounts.${account}`) : new Uint8Array(events);
  return { first: counts('first'), second: counts('second'), both: counts('both') };
}

/** A file packed before there was such a facet has no values of it. */
function unpackFacet(
  facet: Facet,
  values: readonly string[] | undefined,
  columns: Columns,
  events: number,
): FacetIndex {
  if (!values) return emptyFacet(events);
  return {
    values,
    codeOf: new Map(values.map((value, i) => [value, i])),
    offsets: columnOf(columns, `${facet}.offsets`, Uint32Array),
    codes: columnOf(columns, `${facet}.ordinals`, Uint32Array),
    parts: facet === 'person' ? columnOf(columns, 'person.parts', Uint8Array) : null,
  };
}

/** By halving: a map of a hundred thousand ids would cost more than all other columns. */
function ordinalsById(sorted: Uint32Array, idOf: (ordinal: number) => EventId): Indices['ordinalOf'] {
  const get = (id: EventId) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const ordinal = sorted[middle] ?? 0;
      const found = idOf(ordinal);
      if (found === id) return ordinal;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
  return { get, has: (id) => get(id) !== undefined };
}

function unpackEvents(
  head: PackedHead,
  columns: Columns,
  facets: Readonly<Record<Facet, FacetIndex>>,
  length: number,
  idOf: (ordinal: number) => EventId,
  wholes: Int32Array,
): EventTable {
  const dateOf = stringReader(columns, 'date');
  // A file in which no event has one, and one packed before there were any, has no column of times.
  const timeOf = 'time.bytes' in columns ? stringReader(columns, 'time') : () => '';
  const titleOf = textReader(columns, 'title', head.titleLanguages);
  const shortTitleOf = textReader(columns, 'shortTitle', head.shortTitleLanguages);
  const weights = columnOf(columns, 'weights', Uint8Array);
  const modes = countsOf(columns, 'modes');
  const scopes = countsOf(columns, 'scopes');
  const sources = {
    offsets: columnOf(columns, 'sources.offsets', Uint32Array),
    of: columnOf(columns, 'sources.ordinals', Uint32Array),
  };
  const participantsOf = unpackParticipants(head, columns, facets.person);
  const valuesOf = (facet: Facet, ordinal: number) => {
    const { offsets, codes, values } = facets[facet];
    return Array.from(codes.subarray(offsets[ordinal], offsets[ordinal + 1]), (code) => values[code] ?? '');
  };
  return lazyTable(length, (ordinal) => {
    const written = dateOf(ordinal);
    const whole = wholes[ordinal] ?? -1;
    const event = {
      id: idOf(ordinal),
      date: parseEventDate(written, timeOf(ordinal) || null) ?? dateInWords(written),
      title: titleOf(ordinal) ?? {},
      shortTitle: shortTitleOf(ordinal),
      kind: valuesOf('kind', ordinal)[0] ?? null,
      tier: valuesOf('tier', ordinal)[0] ?? null,
      weight: weights[ordinal] || null,
      place: valuesOf('place', ordinal)[0] ?? null,
      mode: head.modes[(modes[ordinal] ?? 0) - 1] ?? null,
      partOf: whole < 0 ? null : idOf(whole),
      scope: head.scopes[(scopes[ordinal] ?? 0) - 1] ?? null,
      participants: participantsOf(ordinal),
      topics: valuesOf('topic', ordinal),
      organizations: valuesOf('org', ordinal),
      sides: [],
      article: [],
      positions: [],
      sources: Array.from(
        sources.of.subarray(sources.offsets[ordinal], sources.offsets[ordinal + 1]),
        (code) => head.sourceIds[code] ?? '',
      ),
      note: null,
    };
    return event as unknown as EventRecord;
  });
}

/** Reads a text in every language it is written in; null for none. */
function textReader(
  columns: Columns,
  name: string,
  languages: readonly string[],
): (ordinal: number) => Localized | null {
  const readers = languages.map((language) => [language, stringReader(columns, `${name}.${language}`)] as const);
  return (ordinal) => {
    const texts = readers.flatMap(([language, read]) => {
      const text = read(ordinal);
      return text === '' ? [] : [[language, text] as const];
    });
    return texts.length === 0 ? null : Object.fromEntries(texts);
  };
}

function unpackParticipants(
  { catalogue: { sides, offices } }: PackedHead,
  columns: Columns,
  { offsets, codes, parts, values }: FacetIndex,
): (ordinal: number) => readonly Participant[] {
  const side = countsOf(columns, 'participant.sides');
  const outgoing = columnOf(columns, 'participant.outgoing', Uint8Array);
  const held = columnOf(columns, 'participant.offices', Uint32Array);
  const heldOffsets = columnOf(columns, 'participant.offices.offsets', Uint32Array);
  return (ordinal) => {
    const found: unknown[] = [];
    for (let at = offsets[ordinal] ?? 0; at < (offsets[ordinal + 1] ?? 0); at++) {
      found.push({
        person: values[codes[at] ?? 0],
        offices: Array.from(held.subarray(heldOffsets[at], heldOffsets[at + 1]), (office) => offices[office]?.id),
        side: sides[(side[at] ?? 0) - 1]?.id ?? null,
        part: PARTS[parts?.[at] ?? 0],
        isOutgoing: outgoing[at] === 1,
      });
    }
    return found as readonly Participant[];
  };
}
