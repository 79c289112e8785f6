// The events of a record by ordinal. Where there are many of them, they are made when they are asked for.

import type { EventRecord } from './model.ts';

export interface EventTable extends Iterable<EventRecord> {
  readonly length: number;
  /** Undefined outside the table. */
  readonly at: (ordinal: number) => EventRecord | undefined;
}

export function tableOf(events: readonly EventRecord[]): EventTable {
  return {
    length: events.length,
    at: (ordinal) => events[ordinal],
    [Symbol.iterator]: () => events[Symbol.iterator](),
  };
}

/** As many made events are kept: more than any list or picture shows at once. */
const MOST_KEPT = 4096;

/** A table whose events are made by `make`; asked for again soon, an event is the same object. */
export function lazyTable(length: number, make: (ordinal: number) => EventRecord): EventTable {
  const kept = new Map<number, EventRecord>();
  const at = (ordinal: number): EventRecord | undefined => {
    if (!(ordinal >= 0 && ordinal < length)) return undefined;
    const known = kept.get(ordinal);
    if (known) return known;
    const event = make(ordinal);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(ordinal, event);
    return event;
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let ordinal = 0; ordinal < length; ordinal++) yield at(ordinal) as EventRecord;
    },
  };
}
