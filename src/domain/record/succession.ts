// Walking the record: the event before and after, among those shown or along one topic.

import type { Indices } from './indices.ts';
import type { EventId, TopicId } from './model.ts';

export type Direction = 'previous' | 'next';

/**
 * The nearest shown event before or after `from`, which need not itself be shown: a reader whose event
 * a filter has hidden walks on from where it stands. From nowhere, next is the first and previous the last.
 */
export function neighbour(shown: ArrayLike<number>, from: number | null, direction: Direction): number | null {
  if (direction === 'next') {
    for (let i = 0; i < shown.length; i++) if (from === null || (shown[i] as number) > from) return shown[i] as number;
    return null;
  }
  for (let i = shown.length - 1; i >= 0; i--)
    if (from === null || (shown[i] as number) < from) return shown[i] as number;
  return null;
}

/** The nearest event of the whole record on a topic, before or after the given one; null at the end of the thread. */
export function neighbourOnTopic(
  indices: Indices,
  topic: TopicId,
  from: EventId,
  direction: Direction,
): EventId | null {
  const { values, codeOf, offsets, codes } = indices.facets.topic;
  const code = codeOf.get(topic);
  const start = indices.ordinalOf.get(from);
  if (code === undefined || start === undefined || values.length === 0) return null;
  const step = direction === 'next' ? 1 : -1;
  for (let ordinal = start + step; ordinal >= 0 && ordinal < indices.events.length; ordinal += step) {
    if (codes.subarray(offsets[ordinal], offsets[ordinal + 1]).includes(code)) {
      return indices.events.at(ordinal)?.id ?? null;
    }
  }
  return null;
}
