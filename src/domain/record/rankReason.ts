// Why an event stands where it does in the order of importance, as plain facts to be put in words.

import type { Indices } from './indices.ts';
import { countLeaders } from './rank.ts';

export interface RankReason {
  /** 1 for the most important. */
  readonly rank: number;
  /** Of how many events. */
  readonly of: number;
  /** By the dataset's own word, 1 to 100; null where the facts below decide. */
  readonly weight: number | null;
  readonly tier: string | null;
  /** Other events that refer to it. */
  readonly references: number;
  readonly positions: number;
  readonly sources: number;
  /** Principals who lead a state, government or party. */
  readonly leaders: number;
}

/** `among` are the ordinals it is ranked among, itself being one: those that match a filter; else the whole record. */
export function rankReason(indices: Indices, ordinal: number, among?: ArrayLike<number>): RankReason | null {
  const event = indices.events.at(ordinal);
  if (!event) return null;
  const { ranks, references, positionCounts, officeById } = indices;
  const own = ranks[ordinal] ?? 0;
  const leading = { has: (id: string) => (officeById.get(id as never)?.leads ?? null) !== null };
  return {
    rank: 1 + (among ? countBefore(own, among, ranks) : own),
    of: among?.length ?? ranks.length,
    weight: event.weight,
    tier: event.tier,
    references: references[ordinal] ?? 0,
    positions: positionCounts[ordinal] ?? 0,
    sources: event.sources.length,
    leaders: countLeaders(event, leading),
  };
}

function countBefore(rank: number, among: ArrayLike<number>, ranks: Uint32Array): number {
  let before = 0;
  for (let i = 0; i < among.length; i++) if ((ranks[among[i] ?? 0] ?? 0) < rank) before++;
  return before;
}
