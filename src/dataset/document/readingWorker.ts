// The worker that reads a document: fetches, parses, checks and indexes it, and afterwards gives its texts and
// searches in them. Only what the picture and the filters need goes to the page.

import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { reportOf } from '#dataset/problemReport.ts';
import { appendixOf } from '#dataset/split/splitTexts.ts';
import { buildSearchTexts, findAll } from '#domain/find/search.ts';
import type { EventTexts } from '#domain/record/eventTexts.ts';
import { buildIndices, type Indices } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import type { DocumentSource, FromWorker, ToWorker } from './documentMessages.ts';
import { fetchText } from './fetchText.ts';
import { readDocumentText } from './readDocumentText.ts';

let indices: Indices | null = null;
let byId: ReadonlyMap<EventId, EventTexts> = new Map();
let searchTexts: readonly string[] | null = null;

function send(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

async function read(source: DocumentSource, name: string): Promise<void> {
  send({ kind: 'progress', stage: 'fetching', share: 0 });
  const text = await fetchText(source, (share) => send({ kind: 'progress', stage: 'fetching', share }));
  if (typeof text !== 'string') {
    send({ kind: 'failed', report: reportOf([text]) });
    return;
  }
  const result = readDocumentText(text, (stage, share) => send({ kind: 'progress', stage, share }), name);
  const report = reportOf(result.problems);
  if (!result.dataset) {
    send({ kind: 'failed', report });
    return;
  }
  const { dataset } = result;
  send({ kind: 'progress', stage: 'indexing', share: 0 });
  indices = buildIndices(dataset);
  byId = new Map(dataset.events.map((event) => [event.id, event]));
  const packed = packDataset(dataset, dataset.info.languages);
  send({ kind: 'loaded', packed, appendix: appendixOf(dataset), report }, [packed]);
}

function textsOf(ids: readonly EventId[]): readonly EventTexts[] {
  return ids.flatMap((wanted) => {
    const found = byId.get(wanted);
    if (!found) return [];
    const { id, title, article, positions, note } = found;
    return { id, title, article, positions, note };
  });
}

function search(terms: readonly string[]): Uint8Array {
  if (!indices) return new Uint8Array();
  searchTexts ??= buildSearchTexts(indices);
  return findAll(searchTexts, terms);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'read':
      read(data.source, data.name).catch((error) =>
        send({ kind: 'failed', report: reportOf([{ kind: 'wrongFormat', path: '', detail: String(error) }]) }),
      );
      return;
    case 'index':
      indices = unpackDataset(data.packed);
      return;
    case 'texts':
      send({ kind: 'texts', request: data.request, texts: textsOf(data.ids) });
      return;
    case 'search':
      send({ kind: 'found', request: data.request, hits: search(data.terms) });
  }
});
