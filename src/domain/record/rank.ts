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
  /** By ordinal: 0 for the most important event, and each number up to the last once. */
  readonly ranks: Uint32Array;
  /** By ordinal: how many other events refer to it, in their articles or as a part of it. */
  readonly references: CountArray;
  /** By ordinal: how many positions were taken at it. */
  readonly positionCounts: CountArray;
}

/** `ordinalOf` gives the place of an event in `events`, which are in time order. */
export function rankEvents(
  { info, offices, events }: Pick<Dataset, 'info' | 'offices' | 'events'>,
  ordinalOf: Pick<ReadonlyMap<EventId, number>, 'get'>,
): Ranking {
  const references = countReferences(events, ordinalOf);
  const keys = sortKeys(info, offices, events, references);
  // Ordinals are in the order of days, and of the file within a day.
  const order = Uint32Array.from(events.keys()).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
  return {
    ranks: ranksOf(order),
    references: narrowestArray(references),
    positionCounts: narrowestArray(events.map(({ positions }) => positions.length)),
  };
}

/** Weight, tier and what is counted as one number an event, the greater the more important: one comparison orders them. */
function sortKeys(
  { opensOnTiers }: Dataset['info'],
  offices: Dataset['offices'],
  events: readonly EventRecord[],
  references: Uint32Array,
): Float64Array {
  const leading = new Set<string>(offices.flatMap(({ id, leads }) => (leads === null ? [] : [id])));
  const tierOrder = new Map(opensOnTiers.map((tier, i) => [tier, i]));
  const merits = new Float64Array(events.length);
  let mostMerit = 0;
  events.forEach((event, i) => {
    const merit =
      REFERENCE * (references[i] ?? 0) +
      POSITION * event.positions.length +
      SOURCE * event.sources.length +
      LEADER * countLeaders(event, leading);
    merits[i] = merit;
    mostMerit = Math.max(mostMerit, merit);
  });
  const levels = tierOrder.size + 1;
  return merits.map((merit, i) => {
    const { weight = null, tier = null } = events[i] ?? {};
    const level = tierOrder.size - (tierOrder.get(tier ?? '') ?? tierOrder.size);
    return ((weight ?? WEIGHT_OF_NONE) * levels + level) * (mostMerit + 1) + merit;
  });
}

/** From ordinals in the order of their rank to the rank of each ordinal. */
export function ranksOf(order: ArrayLike<number>): Uint32Array {
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

/** The principals of an event who held one of the offices. */
export function countLeaders({ participants }: EventRecord, leading: { has(office: string): boolean }): number {
  let leaders = 0;
  for (const { part, offices } of participants) {
    if (part === 'principal' && offices.some((id) => leading.has(id))) leaders++;
  }
  return leaders;
}

function countReferences(
  events: readonly EventRecord[],
  ordinalOf: Pick<ReadonlyMap<EventId, number>, 'get'>,
): Uint32Array {
  const references = new Uint32Array(events.length);
  events.forEach((event, i) => {
    for (const id of eventsReferredTo(event)) {
      const ordinal = ordinalOf.get(id);
      if (ordinal !== undefined && ordinal !== i) references[ordinal] = (references[ordinal] ?? 0) + 1;
    }
  });
  return references;
}

/** Each once, also those that an article names and that are not there. */
function eventsReferredTo({ article, partOf }: EventRecord): ReadonlySet<EventId> {
  const found = new Set<EventId>(partOf === null ? [] : [partOf]);
  for (const { text } of article) {
    for (const markup of Object.values(text)) {
      // Most paragraphs name none: looking is faster than reading.
      if (!markup.includes('[[event:')) continue;
      for (const piece of parseArticleText(markup)) {
        if (piece.kind === 'link' && piece.type === 'event') found.add(piece.id as EventId);
      }
    }
  }
  return found;
}
