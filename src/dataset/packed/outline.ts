// The outline of a large dataset: when each event was, and of the few that stand alone in the first picture, what they
// are called. A fraction of the index, so that the picture stands while that is still on its way.

import { type EventTable, lazyTable } from '#domain/record/eventTable.ts';
import {
  buildIndices,
  FACETS,
  type Facet,
  type FacetIndex,
  type Indices,
  withCatalogue,
} from '#domain/record/indices.ts';
import type { Catalogue, Dataset, DatasetInfo, EventRecord, Side } from '#domain/record/model.ts';
import { ranksOf } from '#domain/record/rank.ts';
import type { AxisWords } from '#domain/time/axisTicks.ts';
import { type DayNumber, formatIsoDay, parseEventDate } from '#domain/time/dates.ts';
import { columnOf, readContainer, writeContainer } from './container.ts';
import { emptyFacet } from './emptyFacet.ts';

export const OUTLINE_VERSION = 2;

interface NamedEvent {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** In the language of the title; absent for none. */
  readonly shortTitle?: string;
  /** In the whole record: 0 for the most important. */
  readonly rank: number;
  readonly date: string;
  readonly sides: readonly string[];
}

/** Indices that know dates, tiers and a few names, and nothing else; and the words for an axis under them. */
export interface Outline {
  readonly indices: Indices;
  readonly axisWords: AxisWords;
}

interface OutlineHead {
  readonly version: number;
  readonly axisWords: AxisWords;
  readonly info: DatasetInfo;
  readonly sides: readonly Side[];
  /** The values of the tier facet, where the dataset opens on some of its tiers only. */
  readonly tiers: readonly string[];
  /** By position, as pairs. */
  readonly named: readonly (readonly [number, NamedEvent])[];
}

/** `named` are positions; their titles come in `language`, or in the first they have. */
export function packOutline(
  dataset: Dataset,
  language: string,
  named: Iterable<number>,
  axisWords: AxisWords,
  { firstDays, lastDays, facets, ranks }: Indices = buildIndices(dataset),
): ArrayBuffer {
  const { info, sides, events } = dataset;
  const head: OutlineHead = {
    version: OUTLINE_VERSION,
    axisWords,
    info,
    sides,
    tiers: info.opensOnTiers.length > 0 ? facets.tier.values : [],
    named: [...named].flatMap((position) => {
      const event = events[position];
      return event ? [[position, nameOf(event, ranks[position] ?? 0, language)] as const] : [];
    }),
  };
  return writeContainer(head, {
    // Differences: small numbers, most of them alike, weigh next to nothing once they are compressed.
    firstDays: firstDays.map((day, i) => day - (firstDays[i - 1] ?? 0)),
    lengths: lastDays.map((day, i) => day - (firstDays[i] ?? 0)),
    ...(head.tiers.length > 0 ? { 'tier.offsets': facets.tier.offsets, 'tier.ordinals': facets.tier.ordinals } : {}),
  });
}

function nameOf(event: EventRecord, rank: number, language: string): NamedEvent {
  const { id, title, shortTitle, date, participants } = event;
  const [own = [language, ''] as const] = Object.entries(title).toSorted(
    ([a], [b]) => Number(b === language) - Number(a === language),
  );
  const sides = participants.flatMap(({ side, part }) => (side && part !== 'mentioned' ? [side] : []));
  const short = shortTitle?.[own[0]];
  return {
    id,
    title: { [own[0]]: own[1] },
    ...(short === undefined ? {} : { shortTitle: short }),
    rank,
    date: date.edtf,
    sides: [...new Set(sides)],
  };
}

/** Throws when the file is no outline. */
export function unpackOutline(file: ArrayBuffer): Outline {
  const { head: rawHead, columns } = readContainer(file);
  const head = rawHead as OutlineHead;
  if (head.version !== OUTLINE_VERSION)
    throw new Error(`an outline in version ${head.version}, not ${OUTLINE_VERSION}`);
  const firstDays = columnOf(columns, 'firstDays', Int32Array);
  const lastDays = columnOf(columns, 'lengths', Int32Array);
  for (let i = 0, day = 0; i < firstDays.length; i++) {
    day += firstDays[i] as number;
    firstDays[i] = day;
    lastDays[i] = (lastDays[i] as number) + day;
  }
  const nothing = emptyFacet(firstDays.length);
  const tier: FacetIndex =
    head.tiers.length === 0
      ? nothing
      : {
          ...nothing,
          values: head.tiers,
          ordinalOf: new Map(head.tiers.map((value, i) => [value, i])),
          offsets: columnOf(columns, 'tier.offsets', Uint32Array),
          ordinals: columnOf(columns, 'tier.ordinals', Uint32Array),
        };
  const indices = withCatalogue(catalogueOf(head), {
    events: eventsOf(head, firstDays, lastDays),
    positionOf: new Map(head.named.map(([position, { id }]) => [id as EventRecord['id'], position])),
    firstDays,
    lastDays,
    wholes: new Int32Array(firstDays.length).fill(-1),
    facets: { ...(Object.fromEntries(FACETS.map((facet) => [facet, nothing])) as Record<Facet, FacetIndex>), tier },
    ranks: ranksOf(orderOf(head, firstDays.length)),
    // The outline knows the order, not the reasons.
    references: new Uint8Array(firstDays.length),
    positionCounts: new Uint8Array(firstDays.length),
    sideOfPerson: new Map(),
    spokenTopics: new Map(),
  });
  return { indices, axisWords: head.axisWords };
}

function catalogueOf({ info, sides }: OutlineHead): Catalogue {
  return {
    info,
    sides,
    people: [],
    offices: [],
    places: [],
    organizations: [],
    topicGroups: [],
    topics: [],
    kinds: [],
    acts: [],
    sources: [],
    briefings: [],
  } as unknown as Catalogue;
}

/** Positions by rank: the named, and after them the others, of which no rank is known, in time order. */
function orderOf({ named }: OutlineHead, events: number): Uint32Array {
  const byRank = named.toSorted(([, a], [, b]) => a.rank - b.rank).map(([position]) => position);
  const order = new Uint32Array(events);
  order.set(byRank);
  const isNamed = new Set(byRank);
  for (let position = 0, at = byRank.length; position < events; position++) {
    if (!isNamed.has(position)) order[at++] = position;
  }
  return order;
}

function eventsOf({ named }: OutlineHead, firstDays: Int32Array, lastDays: Int32Array): EventTable {
  const names = new Map(named);
  return lazyTable(firstDays.length, (position) => {
    const [first, last] = [firstDays[position], lastDays[position]].map((day) => formatIsoDay(day as DayNumber));
    const name = names.get(position);
    const { id, title, date, sides } = name ?? {
      id: '',
      title: {},
      date: `${first}/${last}`,
      sides: [],
    };
    const participants = sides.map((side) => ({ person: '', offices: [], side, part: 'principal', isOutgoing: false }));
    const [language = ''] = Object.keys(title);
    const shortTitle = name?.shortTitle === undefined ? null : { [language]: name.shortTitle };
    return { id, title, shortTitle, date: parseEventDate(date), participants } as unknown as EventRecord;
  });
}
