// Events of a large record for the palette, by title or date: a search tells where the words occur at all, in a worker
// where there is one, and of those events the first that carry them in their title are offered.

import { useEffect, useState } from 'react';
import { isFound } from '#domain/find/search.ts';
import { isBlank, readSearch, type Search } from '#domain/find/text/readSearch.ts';
import type { EventTable } from '#domain/record/eventTable.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { MOST_PER_GROUP, type PaletteEntry } from './paletteEntries.ts';

export type AskForHits = (search: Search) => Promise<Uint8Array>;

interface Found {
  readonly entries: readonly PaletteEntry[];
  /** An answer to what is typed is still to come. */
  readonly isAsking: boolean;
}

const NOTHING: Found = { entries: [], isAsking: false };
/** So many hits are looked at before the page may do something else. */
const HITS_A_SLICE = 200;

/** `ask` is null where every event is offered anyway. */
export function useFoundEvents(
  typed: string,
  ask: AskForHits | null,
  events: EventTable,
  toEntry: (event: EventRecord) => PaletteEntry,
): Found {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    const search = readSearch(typed);
    if (!ask || isBlank(search)) {
      setFound(NOTHING);
      return;
    }
    const controller = new AbortController();
    setFound(({ entries }) => ({ entries, isAsking: true }));
    ask(search)
      .then((hits) => pickByTitle(events, hits, search, toEntry, controller.signal))
      .catch((error): readonly PaletteEntry[] => {
        console.error(error);
        return [];
      })
      .then((entries) => {
        if (!controller.signal.aborted) setFound({ entries, isAsking: false });
      });
    return () => controller.abort();
  }, [typed, ask, events, toEntry]);
  return found;
}

/** The first events hit whose entry has all that is looked for: names and articles are not what the palette shows. */
export async function pickByTitle(
  events: EventTable,
  hits: Uint8Array,
  search: Search,
  toEntry: (event: EventRecord) => PaletteEntry,
  signal: AbortSignal,
): Promise<readonly PaletteEntry[]> {
  const entries: PaletteEntry[] = [];
  let looked = 0;
  for (let ordinal = hits.indexOf(1); ordinal !== -1; ordinal = hits.indexOf(1, ordinal + 1)) {
    if (signal.aborted) return [];
    const event = events.at(ordinal);
    const entry = event && toEntry(event);
    if (entry && isFound(entry.haystack, search)) entries.push(entry);
    if (entries.length === MOST_PER_GROUP) break;
    if (++looked % HITS_A_SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return entries;
}
