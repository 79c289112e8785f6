// Which events matter more than others: one order of the whole record, whatever is filtered. Titles are drawn in it.
//
//   weight of the dataset, 50 where it gives none
//   └▶ tier: those the page opens on, in their order, before all others
//      └▶ 6 × events that refer to it + 2 × positions + sources + 8 × principals who lead a state, government or party
//         └▶ earlier day; then as the file has them
//
// 50 is the middle of the scale: a dataset that weighs only its great events lifts them above the rest, one that weighs
// only what is slight puts that below it, and among events of 50 the facts decide.

import { type CountArray, narrowestArray } from '#lib/narrowestArray.ts';
import { parseArticleText } from './articleText.ts';
import type { Dataset, EventId, EventRecord } from './model.ts';

const WEIGHT_OF_NONE = 50;
const [REFERENCE, POSITION, SOURCE, LEADER] = [6, 2, 1, 8] as const;

export interface Ranking {
  /** By position: 0 for the most important event, and each number up to the last once. */
  readonly ranks: Uint32Array;
  /** By position: how many other events refer to it, in their articles or as a part of it. */
  readonly references: CountArray;
  /** By position: how many positions were taken at it. */
  readonly positionCounts: CountArray;
}

/** `positionOf` gives the place of an event in `events`, which are in time order. */
export function rankEvents(
  { info, offices, events }: Pick<Dataset, 'info' | 'offices' | 'events'>,
  positionOf: Pick<ReadonlyMap<EventId, number>, 'get'>,
): Ranking {
  const references = countReferences(events, positionOf);
  const leading = new Set(offices.filter(({ leads }) => leads !== null).map(({ id }) => id));
  const weights = Uint8Array.from(events, ({ weight }) => weight ?? WEIGHT_OF_NONE);
  const tierOrder = new Map(info.opensOnTiers.map((tier, i) => [tier, i]));
  const tiers = Uint32Array.from(events, ({ tier }) => tierOrder.get(tier ?? '') ?? tierOrder.size);
  const merits = Float64Array.from(
    events,
    (event, i) =>
      REFERENCE * (references[i] ?? 0) +
      POSITION * event.positions.length +
      SOURCE * event.sources.length +
      LEADER * countLeaders(event, leading),
  );
  const difference = (column: ArrayLike<number>, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
  // Positions are in the order of days, and of the file within a day.
  const order = Uint32Array.from(events.keys()).sort(
    (a, b) => difference(weights, b, a) || difference(tiers, a, b) || difference(merits, b, a) || a - b,
  );
  return {
    ranks: ranksOf(order),
    references: narrowestArray(references),
    positionCounts: narrowestArray(events.map(({ positions }) => positions.length)),
  };
}

/** From positions in the order of their rank to the rank of each position. */
export function ranksOf(order: ArrayLike<number>): Uint32Array {
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

/** The principals of an event who held one of the offices. */
export function countLeaders({ participants }: EventRecord, leading: { has(office: string): boolean }): number {
  return participants.filter(({ part, offices }) => part === 'principal' && offices.some((id) => leading.has(id)))
    .length;
}

function countReferences(
  events: readonly EventRecord[],
  positionOf: Pick<ReadonlyMap<EventId, number>, 'get'>,
): Uint32Array {
  const references = new Uint32Array(events.length);
  events.forEach((event, i) => {
    const named = new Set(event.article.flatMap(({ text }) => Object.values(text).flatMap(eventsNamedIn)));
    if (event.partOf !== null) named.add(event.partOf);
    for (const id of named) {
      const position = positionOf.get(id as EventId);
      if (position !== undefined && position !== i) references[position] = (references[position] ?? 0) + 1;
    }
  });
  return references;
}

function eventsNamedIn(markup: string): readonly string[] {
  // Most paragraphs name none: looking is faster than reading.
  if (!markup.includes('[[event:')) return [];
  return parseArticleText(markup).flatMap((piece) =>
    piece.kind === 'link' && piece.type === 'event' ? [piece.id] : [],
  );
}
