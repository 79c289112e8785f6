// The events of a record by position. Where there are many of them, they are made when they are asked for.

import type { EventRecord } from './model.ts';

export interface EventTable extends Iterable<EventRecord> {
  readonly length: number;
  /** Undefined outside the table. */
  readonly at: (position: number) => EventRecord | undefined;
}

export function tableOf(events: readonly EventRecord[]): EventTable {
  return {
    length: events.length,
    at: (position) => events[position],
    [Symbol.iterator]: () => events[Symbol.iterator](),
  };
}

/** As many made events are kept: more than any list or picture shows at once. */
const MOST_KEPT = 4096;

/** A table whose events are made by `make`; asked for again soon, an event is the same object. */
export function lazyTable(length: number, make: (position: number) => EventRecord): EventTable {
  const kept = new Map<number, EventRecord>();
  const at = (position: number): EventRecord | undefined => {
    if (!(position >= 0 && position < length)) return undefined;
    const known = kept.get(position);
    if (known) return known;
    const event = make(position);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(position, event);
    return event;
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let position = 0; position < length; position++) yield at(position) as EventRecord;
    },
  };
}
