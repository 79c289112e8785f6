// What the page starts with, asked for before React is there: the dataset the address names, else the file the
// device kept, else the one the page came with.

import { bundledPlace, type DatasetPlace } from '#dataset/datasetPlace.ts';
import type { DocumentSource, ReadingStage } from '#dataset/document/documentMessages.ts';
import { loadDataset } from '#dataset/loadDataset.ts';
import type { LoadResult } from '#dataset/loaded.ts';
import { readKeptDataset } from '#store/openedDataset.ts';

export interface Reading {
  readonly stage: ReadingStage;
  readonly share: number;
}

export interface FirstDataset {
  readonly result: LoadResult;
  /** The names of the files the device kept. */
  readonly files: readonly string[] | null;
}

export interface FirstLoad {
  readonly dataset: Promise<FirstDataset>;
  /** Tells how far the reading of a document is. Returns the undoing. */
  readonly follow: (listener: (reading: Reading) => void) => () => void;
  /** Gives up the document and takes the dataset the page came with. */
  readonly cancel: () => void;
}

/** `named` is null when the address names none. */
export function startFirstLoad(named: DatasetPlace | null, language: string): FirstLoad {
  const listeners = new Set<(reading: Reading) => void>();
  let latest: Reading | null = null;
  const controller = new AbortController();
  const options = (name: string) => ({
    name,
    signal: controller.signal,
    onProgress: (stage: ReadingStage, share: number) => {
      latest = { stage, share };
      for (const listener of listeners) listener(latest);
    },
  });
  const bundled = async (): Promise<FirstDataset> => ({
    result: await loadDataset(bundledPlace(language)),
    files: null,
  });
  const open = async (source: DocumentSource, name: string): Promise<LoadResult> => {
    const { openDocument } = await import('#dataset/document/openDocument.ts');
    return openDocument(source, options(name));
  };
  const load = async (): Promise<FirstDataset> => {
    if (named?.form === 'split') return { result: await loadDataset(named), files: null };
    if (named) return { result: await open({ kind: 'address', address: named.address }, named.address), files: null };
    const kept = await readKeptDataset();
    const result = kept && (await open({ kind: 'files', files: kept }, kept[0]?.name ?? ''));
    return result?.status === 'loaded' ? { result, files: result.names ?? null } : bundled();
  };
  const dataset = load().catch((reason: unknown) => {
    if (controller.signal.aborted) return bundled();
    throw reason;
  });
  return {
    dataset,
    follow: (listener) => {
      listeners.add(listener);
      if (latest) listener(latest);
      return () => listeners.delete(listener);
    },
    cancel: () => controller.abort(),
  };
}
