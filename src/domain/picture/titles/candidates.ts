// The most important events of a stretch of time, in the order of their rank: no more of any bin than could find room
// for their titles.

import { MS_PER_DAY } from '#domain/time/dates.ts';
import { createRankTree, type RankTree } from './rankTree.ts';

/** A title is wider than a bin. */
const BIN_PX = 64;
/** Below this, sorting all is quicker than asking a tree. */
const FEW = 512;

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Milliseconds a px at the finest scale the candidates are for. */
  readonly msPerPx: number;
}

interface CandidateOptions {
  readonly start: (ordinal: number) => number;
  /** The smaller, the more important. */
  readonly ranks: ArrayLike<number>;
  readonly mostPerBin: number;
}

/**
 * A function that gives, of the events that start in a stretch, the most important first; at most `mostPerBin` of the
 * days that begin within the same 64 px, twice as many at its ends. `events` are ordinals, their days in order.
 */
export function createCandidates(
  events: Uint32Array,
  { start, ranks, mostPerBin }: CandidateOptions,
): (stretch: Stretch) => readonly number[] {
  let tree: RankTree | null = null;
  const placesIn = (from: number, to: number, msPerPx: number): readonly number[] => {
    const [first, last] = [firstFrom(events, start, from), firstFrom(events, start, to + MS_PER_DAY)];
    if (last - first <= FEW) return Array.from({ length: last - first }, (_, i) => first + i);
    tree ??= createRankTree(events, ranks);
    const binMs = BIN_PX * msPerPx;
    const places: number[] = [];
    for (let at = from, low = first; low < last; at += binMs) {
      const high = Math.min(firstFrom(events, start, at + binMs), last);
      // At the ends stand events of days that begin before the stretch, or lie behind it.
      const isAtEnd = low === first || high === last || at + binMs >= to;
      places.push(...tree.bestOf(low, high, isAtEnd ? 2 * mostPerBin : mostPerBin));
      low = high;
      if (at >= to) break;
    }
    return places;
  };
  return ({ from, to, msPerPx }) =>
    placesIn(from, to, msPerPx)
      .map((place) => events[place] as number)
      .filter((ordinal) => start(ordinal) >= from && start(ordinal) < to)
      .sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
}

/** The place of the first event that may start at an instant or later: its day is searched for, and days are in order. */
export function firstFrom(events: Uint32Array, start: (ordinal: number) => number, instant: number): number {
  const day = Math.floor(instant / MS_PER_DAY) * MS_PER_DAY;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start(events[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
