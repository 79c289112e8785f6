// Look-ups over a dataset, built once: records by id, and for each facet the values of each event as
// codes in typed arrays, so that matching and counting are one pass without allocation.

import { assertNever } from '#lib/assertNever.ts';
import { type AccountCounts, BOTH_ACCOUNTS, countAccounts } from './accounts.ts';
import { accountsOf, type Known, officesOf, sidesOf } from './carried.ts';
import { type EventTable, tableOf } from './eventTable.ts';
import type {
  Act,
  ActId,
  Catalogue,
  Dataset,
  EventId,
  EventRecord,
  Kind,
  KindId,
  Office,
  OfficeId,
  Organization,
  OrganizationId,
  Part,
  Person,
  PersonId,
  Place,
  PlaceId,
  Side,
  SideId,
  Source,
  SourceId,
  Topic,
  TopicId,
} from './model.ts';
import { type Ranking, rankEvents } from './rank.ts';
import { countSides, countSpokenTopics, type SpokenTopic } from './tallies.ts';

/** In the order of the filter panel. */
export const FACETS = ['person', 'office', 'topic', 'kind', 'place', 'side', 'account', 'org', 'tier'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of one facet and which events carry them, as a compressed sparse row table. */
export interface FacetIndex {
  /** Value ids in display order; a value's code is its place here. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** The values of event `i` are `codes[offsets[i]]` up to, not including, `codes[offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** Person facet only: the part (index into PARTS) beside each code. */
  readonly parts: Uint8Array | null;
}

export interface Indices extends Ranking {
  readonly dataset: Catalogue;
  /** In time order; an event's place here is its ordinal everywhere else. */
  readonly events: EventTable;
  readonly ordinalOf: Pick<ReadonlyMap<EventId, number>, 'get' | 'has'>;
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** The ordinal of the larger event each belongs to; -1 for none. */
  readonly wholes: Int32Array;
  readonly facets: Readonly<Record<Facet, FacetIndex>>;
  readonly accountCounts: AccountCounts;
  readonly personById: ReadonlyMap<PersonId, Person>;
  readonly officeById: ReadonlyMap<OfficeId, Office>;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly organizationById: ReadonlyMap<OrganizationId, Organization>;
  readonly topicById: ReadonlyMap<TopicId, Topic>;
  readonly kindById: ReadonlyMap<KindId, Kind>;
  readonly actById: ReadonlyMap<ActId, Act>;
  readonly sideById: ReadonlyMap<SideId, Side>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  /** The side a person stood on most often. */
  readonly sideOfPerson: ReadonlyMap<PersonId, SideId>;
  readonly sideOfCountry: ReadonlyMap<PlaceId, SideId>;
  /** The topics of the positions a person took, with their number, the most frequent first. */
  readonly spokenTopics: ReadonlyMap<PersonId, readonly SpokenTopic[]>;
}

/** What is counted over the events; the rest of the indices follows from the catalogue. */
type EventIndices = Ranking &
  Pick<
    Indices,
    | 'events'
    | 'ordinalOf'
    | 'firstDays'
    | 'lastDays'
    | 'wholes'
    | 'facets'
    | 'accountCounts'
    | 'sideOfPerson'
    | 'spokenTopics'
  >;

export function buildIndices(dataset: Dataset): Indices {
  const { events } = dataset;
  const sideOfPerson = countSides(events);
  const ordinalOf = new Map(events.map((event, i) => [event.id, i]));
  const known: Known = {
    dataset,
    sourceById: byId(dataset.sources),
    organizationById: byId(dataset.organizations),
    sideOfCountry: sidesByCountry(dataset),
  };
  return withCatalogue(dataset, {
    events: tableOf(events),
    ordinalOf,
    firstDays: Int32Array.from(events, (event) => event.date.firstDay),
    lastDays: Int32Array.from(events, (event) => event.date.lastDay),
    wholes: Int32Array.from(events, ({ partOf }) => (partOf === null ? -1 : (ordinalOf.get(partOf) ?? -1))),
    facets: buildFacets(dataset, sideOfPerson, known),
    accountCounts: countAccounts(events, known),
    sideOfPerson,
    spokenTopics: countSpokenTopics(events),
    ...rankEvents(dataset, ordinalOf),
  });
}

export function withCatalogue(dataset: Catalogue, indices: EventIndices): Indices {
  return {
    ...indices,
    dataset,
    personById: byId(dataset.people),
    officeById: byId(dataset.offices),
    placeById: byId(dataset.places),
    organizationById: byId(dataset.organizations),
    topicById: byId(dataset.topics),
    kindById: byId(dataset.kinds),
    actById: byId(dataset.acts),
    sideById: byId(dataset.sides),
    sourceById: byId(dataset.sources),
    sideOfCountry: sidesByCountry(dataset),
  };
}

function sidesByCountry({ sides }: Pick<Catalogue, 'sides'>): ReadonlyMap<PlaceId, SideId> {
  return new Map(sides.flatMap(({ country, id }) => (country ? [[country, id] as const] : [])));
}

/** The ordinals of the events that carry one of the values, each once, in time order. */
export function ordinalsWith({ offsets, codes, codeOf }: FacetIndex, values: readonly string[]): readonly number[] {
  const wanted = new Set(values.map((value) => codeOf.get(value)));
  const ordinals: number[] = [];
  let event = 0;
  for (let at = 0; at < codes.length; at++) {
    while (at >= (offsets[event + 1] ?? 0)) event++;
    if (wanted.has(codes[at]) && ordinals.at(-1) !== event) ordinals.push(event);
  }
  return ordinals;
}

function byId<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

interface FacetEntry {
  readonly value: string;
  readonly part?: Part;
}

/** The values an event carries in one facet, each once. */
export function facetEntries(event: EventRecord, facet: Facet, known: Known): readonly FacetEntry[] {
  switch (facet) {
    case 'person':
      return event.participants.map(({ person, part }) => ({ value: person, part }));
    case 'office':
      return officesOf(event).map((value) => ({ value }));
    case 'topic':
      return event.topics.map((value) => ({ value }));
    case 'kind':
      return event.kind ? [{ value: event.kind }] : [];
    case 'place':
      return event.place ? [{ value: event.place }] : [];
    case 'org':
      return event.organizations.map((value) => ({ value }));
    case 'side':
      return sidesOf(event, known).map((value) => ({ value }));
    case 'account':
      return accountsOf(event, known).map((value) => ({ value }));
    case 'tier':
      return event.tier ? [{ value: event.tier }] : [];
    default:
      return assertNever(facet);
  }
}

const PART_CODE: Readonly<Record<Part, number>> = { principal: 0, attending: 1, mentioned: 2 };

export function partCode(part: Part): number {
  return PART_CODE[part];
}

function buildFacets(
  dataset: Dataset,
  sideOfPerson: ReadonlyMap<PersonId, SideId>,
  known: Known,
): Readonly<Record<Facet, FacetIndex>> {
  const sideOrder = new Map(dataset.sides.map((side, i) => [side.id, i]));
  const personSide = (id: PersonId) => sideOrder.get(sideOfPerson.get(id) as SideId) ?? sideOrder.size;
  const presences = new Map<PersonId, number>();
  for (const { participants } of dataset.events) {
    for (const { person } of participants) presences.set(person, (presences.get(person) ?? 0) + 1);
  }
  const groupOrder = new Map(dataset.topicGroups.map((group, i) => [group.id, i]));
  // Sides in their order; within one, who took part most stands first.
  const people = [...dataset.people].sort(
    (a, b) => personSide(a.id) - personSide(b.id) || (presences.get(b.id) ?? 0) - (presences.get(a.id) ?? 0),
  );
  const topics = [...dataset.topics].sort(
    (a, b) =>
      (groupOrder.get(a.group as never) ?? groupOrder.size) - (groupOrder.get(b.group as never) ?? groupOrder.size),
  );
  const tiers = [...new Set(dataset.events.flatMap(({ tier }) => (tier ? [tier] : [])))];
  const valuesOf: Readonly<Record<Facet, readonly string[]>> = {
    person: people.map(({ id }) => id),
    office: dataset.offices.map(({ id }) => id),
    topic: topics.map(({ id }) => id),
    kind: dataset.kinds.map(({ id }) => id),
    place: dataset.places.map(({ id }) => id),
    org: dataset.organizations.map(({ id }) => id),
    side: dataset.sides.map(({ id }) => id),
    account: [...dataset.sides.slice(0, 2).map(({ id }) => id), BOTH_ACCOUNTS],
    tier: tiers,
  };
  const entries = FACETS.map((facet) => [facet, buildFacet(dataset.events, facet, valuesOf[facet], known)] as const);
  return Object.fromEntries(entries) as Record<Facet, FacetIndex>;
}

function buildFacet(events: readonly EventRecord[], facet: Facet, listed: readonly string[], known: Known): FacetIndex {
  const placeOf = new Map(listed.map((value, i) => [value, i]));
  const isUsed = listed.map(() => false);
  const offsets = new Uint32Array(events.length + 1);
  const places: number[] = [];
  const parts: number[] = [];
  events.forEach((event, i) => {
    for (const { value, part } of facetEntries(event, facet, known)) {
      const place = placeOf.get(value);
      if (place === undefined) continue;
      isUsed[place] = true;
      places.push(place);
      parts.push(partCode(part ?? 'mentioned'));
    }
    offsets[i + 1] = places.length;
  });
  const values = listed.filter((_, place) => isUsed[place]);
  const codeOf = new Map(values.map((value, i) => [value, i]));
  const codeAt = Uint32Array.from(listed, (value) => codeOf.get(value) ?? 0);
  return {
    values,
    codeOf,
    offsets,
    codes: Uint32Array.from(places, (place) => codeAt[place] as number),
    parts: facet === 'person' ? Uint8Array.from(parts) : null,
  };
}
