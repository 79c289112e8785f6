// What a mark is: a dot, a bar, or one that counts several events.

import type { Instant } from '#domain/time/dates.ts';

/** A short event, in its bin. */
export interface Dot {
  readonly event: number;
  /** From 0 at the foot. */
  readonly place: number;
  /** The bin's own stretch of time. */
  readonly from: Instant;
  readonly to: Instant;
  /** Whether another dot stands as high in the bin before and in the one after: then it keeps to its own bin. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** An event that lasts long enough to be seen as a bar. */
export interface Bar {
  readonly event: number;
  /** From 0, the highest. */
  readonly row: number;
  readonly start: Instant;
  readonly end: Instant;
}

/** One mark that counts several events: those of a full bin, or bars that overlap and found no row of their own. */
export interface Count {
  /** Unique among the marks of a scale. */
  readonly key: string;
  readonly kind: 'bin' | 'bars';
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
  /** The ordinals it stands for, in time order. */
  readonly members: () => readonly number[];
}

export interface Marks {
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly counts: readonly Count[];
}
