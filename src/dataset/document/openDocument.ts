// Opens a dataset document of any size in a worker, so that the page stays alive and the reading can be
// cancelled at once.

import { hasInlinedDocument } from '#dataset/inlinedDocument.ts';
import type { LoadedDataset, LoadResult } from '#dataset/loaded.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import type { Search } from '#domain/find/text/readSearch.ts';
import { type ProblemReport, reportOf } from '#domain/problems/problemReport.ts';
import type { EventTexts } from '#domain/record/eventTexts.ts';
import type { EventId } from '#domain/record/model.ts';
import { askWorker, startWorker, tellWorker } from './askWorker.ts';
import type { DocumentSource, FromWorker, NamedText, ReadingStage } from './documentMessages.ts';
import { fetchBytes } from './fetchBytes.ts';
import { openInMemory } from './openInMemory.ts';
import { readFiles } from './readFiles.ts';

export interface OpenOptions {
  /** Shown when something fails. */
  readonly name: string;
  readonly onProgress?: (stage: ReadingStage, share: number) => void;
  /** Aborting ends the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export async function openDocument(source: DocumentSource, options: OpenOptions): Promise<LoadResult> {
  options.signal?.throwIfAborted();
  // A file opened by double click may start no worker.
  const result = await (hasInlinedDocument() ? readInPage(source, options) : readInWorker(source, options));
  const isBriefing = result.status === 'failed' && (result.briefings?.length ?? 0) > 0;
  if (source.kind === 'files' || !isBriefing) return result;
  // An address names a dataset: a briefing there is opened by nobody.
  return { ...result, report: reportOf([{ kind: 'isBriefing', path: '', detail: '' }]), briefings: [] };
}

async function readInPage(source: DocumentSource, { name, onProgress, signal }: OpenOptions): Promise<LoadResult> {
  const files = await fetchBytes(source, name, (share) => onProgress?.('fetching', share));
  signal?.throwIfAborted();
  if ('kind' in files) return { status: 'failed', address: name, report: reportOf([files]) };
  return openInMemory(readFiles(files), name);
}

function readInWorker(source: DocumentSource, { name, onProgress, signal }: OpenOptions): Promise<LoadResult> {
  const worker = startWorker();
  return new Promise<LoadResult>((resolve, reject) => {
    const cancel = () => {
      worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    const settle = (result: LoadResult) => {
      signal?.removeEventListener('abort', cancel);
      if (result.status === 'failed') worker.terminate();
      resolve(result);
    };
    const fail = (report: ProblemReport, briefings: readonly NamedText[] = []) =>
      settle({ status: 'failed', address: name, report, briefings });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.stage, data.share);
      else if (data.kind === 'failed') fail(data.report, data.briefings);
      else if (data.kind === 'loaded') settle(toLoaded(data, worker));
    };
    // Out of memory, or a browser that refuses the worker.
    worker.onerror = () => fail(reportOf([{ kind: 'notFound', path: '', detail: '' }]));
    tellWorker(worker, { kind: 'read', source, name });
  });
}

function toLoaded(
  { packed, appendix, report, names, briefings }: Extract<FromWorker, { kind: 'loaded' }>,
  worker: Worker,
): LoadedDataset {
  const ask = askWorker(worker);
  return {
    status: 'loaded',
    indices: unpackDataset(packed),
    report,
    names,
    briefings,
    textLanguages: [],
    loadTexts: async () => ({ events: new Map(), ...appendix }),
    remote: {
      searchesTexts: true,
      textsOf: (ids: readonly EventId[]) => ask<readonly EventTexts[]>((request) => ({ kind: 'texts', request, ids })),
      search: (search: Search) => ask<Uint8Array>((request) => ({ kind: 'search', request, search })),
      close: () => worker.terminate(),
    },
  };
}
