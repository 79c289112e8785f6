// A large dataset in split form: its texts come in parts of some hundred events, when one of them is read; its
// titles and names are searched in a worker. Nobody waits for a hundred megabytes.

import type { RemoteTexts } from '#dataset/loaded.ts';
import type { Search } from '#domain/find/text/readSearch.ts';
import { type EventTexts, joinEventTexts } from '#domain/record/eventTexts.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import { partOf, textsPartName } from './splitParts.ts';
import type { TextsDocument } from './splitTexts.ts';

/** Of every language together; a part is some hundred events. */
const MOST_PARTS = 60;

/** `packed` is the index as it came. */
export function splitRemote(
  indices: Indices,
  packed: ArrayBuffer,
  fetchJson: (name: string) => Promise<unknown>,
): RemoteTexts {
  const { languages } = indices.dataset.info;
  const parts = new Map<string, Promise<ReadonlyMap<EventId, EventTexts>>>();
  const fetchPart = (language: string, part: number) => {
    const name = textsPartName(language, part);
    const known = parts.get(name);
    if (known) return known;
    const fetched = fetchJson(name).then(
      (document) => new Map((document as TextsDocument).events.map((event) => [event.id, event])),
    );
    // What could not be fetched is asked for again.
    fetched.catch(() => parts.delete(name));
    parts.set(name, fetched);
    // Those read last are kept: who jumps through the record for an hour would else gather all of it.
    const [first] = parts.keys();
    if (parts.size > MOST_PARTS && first !== undefined) parts.delete(first);
    return fetched;
  };
  const textsOf = async (ids: readonly EventId[]) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const ordinal = indices.ordinalOf.get(id);
        if (ordinal === undefined) return [];
        const own = await Promise.all(languages.map((language) => fetchPart(language, partOf(ordinal))));
        const texts = own.flatMap((part) => part.get(id) ?? []);
        return texts.length > 0 ? [joinEventTexts(texts)] : [];
      }),
    );
    return found.flat();
  };

  let close = () => {};
  const startSearch = async () => {
    const { askWorker, startWorker, tellWorker } = await import('#dataset/document/askWorker.ts');
    const worker = startWorker();
    close = () => worker.terminate();
    const copy = packed.slice(0);
    tellWorker(worker, { kind: 'index', packed: copy }, [copy]);
    return askWorker(worker);
  };
  let asking: ReturnType<typeof startSearch> | null = null;
  const search = async (wanted: Search) => {
    asking ??= startSearch().catch((reason: unknown) => {
      // What could not be fetched is asked for again.
      asking = null;
      throw reason;
    });
    const ask = await asking;
    return ask<Uint8Array>((request) => ({ kind: 'search', request, search: wanted }));
  };
  return { searchesTexts: false, textsOf, search, close: () => close() };
}
