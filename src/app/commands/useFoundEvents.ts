// Events of a large record for the palette, by title or date: a search tells where the words occur at all, in a worker
// where there is one, and of those events the first that carry them in their title are offered.

import { useEffect, useState } from 'react';
import { searchTerms } from '#domain/find/search.ts';
import type { EventTable } from '#domain/record/eventTable.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { MOST_PER_GROUP, matchesTerms, type PaletteEntry } from './paletteEntries.ts';

export type AskForHits = (terms: readonly string[]) => Promise<Uint8Array>;

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
    const terms = searchTerms(typed);
    if (!ask || terms.length === 0) {
      setFound(NOTHING);
      return;
    }
    const controller = new AbortController();
    setFound(({ entries }) => ({ entries, isAsking: true }));
    ask(terms)
      .then((hits) => pickByTitle(events, hits, terms, toEntry, controller.signal))
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

/** The first events hit whose entry has every term: names and articles are not what the palette shows. */
export async function pickByTitle(
  events: EventTable,
  hits: Uint8Array,
  terms: readonly string[],
  toEntry: (event: EventRecord) => PaletteEntry,
  signal: AbortSignal,
): Promise<readonly PaletteEntry[]> {
  const entries: PaletteEntry[] = [];
  let looked = 0;
  for (let position = hits.indexOf(1); position !== -1; position = hits.indexOf(1, position + 1)) {
    if (signal.aborted) return [];
    const event = events.at(position);
    const entry = event && toEntry(event);
    if (entry && matchesTerms(entry, terms)) entries.push(entry);
    if (entries.length === MOST_PER_GROUP) break;
    if (++looked % HITS_A_SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return entries;
}
