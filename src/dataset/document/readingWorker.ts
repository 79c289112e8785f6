// The worker that reads a document: fetches, parses, checks and indexes it, and afterwards gives its texts and
// searches in them. Only what the picture and the filters need goes to the page.

import { packDataset } from '#dataset/packed/packDataset.ts';
import { packedSearchTexts } from '#dataset/packed/packedSearch.ts';
import { appendixOf } from '#dataset/split/splitTexts.ts';
import { findAll, searchTextOf } from '#domain/find/search.ts';
import type { Search } from '#domain/find/text/readSearch.ts';
import { reportOf } from '#domain/problems/problemReport.ts';
import type { EventTexts } from '#domain/record/eventTexts.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { EventId, EventRecord } from '#domain/record/model.ts';
import type { DocumentSource, FromWorker, ToWorker } from './documentMessages.ts';
import { fetchBytes } from './fetchBytes.ts';
import { readFiles } from './readFiles.ts';

/** So many events are made ready for the search at a time: a question is answered in between. */
const EVENTS_A_SLICE = 1000;
/** The page draws what it was given first: on few cores the two would be in each other's way. */
const READY_AFTER_MS = 3000;
/** Of more text than this, the rest waits for the first search: it is kept a second time in memory. */
const MOST_READY = 30_000_000;

let events: readonly EventRecord[] = [];
let byId: ReadonlyMap<EventId, EventTexts> = new Map();
let searchTexts: string[] = [];
let textOf: (event: EventRecord) => string = () => '';

function send(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

async function read(source: DocumentSource, name: string): Promise<void> {
  send({ kind: 'progress', stage: 'fetching', share: 0 });
  const files = await fetchBytes(source, name, (share) => send({ kind: 'progress', stage: 'fetching', share }));
  if ('kind' in files) {
    send({ kind: 'failed', report: reportOf([files]), briefings: [] });
    return;
  }
  const { dataset, problems, names, briefings } = readFiles(files, (stage, share) =>
    send({ kind: 'progress', stage, share }),
  );
  const report = reportOf(problems);
  if (!dataset) {
    send({ kind: 'failed', report, briefings });
    return;
  }
  send({ kind: 'progress', stage: 'indexing', share: 0 });
  const indices = buildIndices(dataset);
  events = dataset.events;
  textOf = searchTextOf(indices);
  byId = new Map(dataset.events.map((event) => [event.id, event]));
  const packed = packDataset(dataset, dataset.info.languages, indices);
  send({ kind: 'loaded', packed, appendix: appendixOf(dataset), report, names, briefings }, [packed]);
  setTimeout(makeReady, READY_AFTER_MS);
}

/** While nobody asks, so that the first letter typed is answered at once. */
function makeReady(size = 0): void {
  if (searchTexts.length >= events.length || size > MOST_READY) return;
  const from = searchTexts.length;
  foldUpTo(from + EVENTS_A_SLICE);
  const more = searchTexts.slice(from).reduce((sum, { length }) => sum + length, size);
  setTimeout(() => makeReady(more));
}

function foldUpTo(end: number): void {
  for (const event of events.slice(searchTexts.length, end)) searchTexts.push(textOf(event));
}

function textsOf(ids: readonly EventId[]): readonly EventTexts[] {
  return ids.flatMap((wanted) => {
    const found = byId.get(wanted);
    if (!found) return [];
    const { id, title, shortTitle, sides, article, positions, note } = found;
    return { id, title, shortTitle, sides, article, positions, note };
  });
}

function hitsOf(search: Search): Uint8Array {
  foldUpTo(events.length);
  return findAll(searchTexts, search);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'read':
      read(data.source, data.name).catch((error: unknown) => {
        console.info(error);
        send({ kind: 'failed', report: reportOf([{ kind: 'notADataset', path: '', detail: '' }]), briefings: [] });
      });
      return;
    case 'index':
      searchTexts = [...packedSearchTexts(data.packed)];
      return;
    case 'texts':
      send({ kind: 'texts', request: data.request, texts: textsOf(data.ids) });
      return;
    case 'search':
      send({ kind: 'found', request: data.request, hits: hitsOf(data.search) });
  }
});
