// What the page starts with, asked for before React is there: the dataset the address names, else the file the
// device kept, else the one the page came with.

import type { StartPlace } from '#app/first/startPlace.ts';
import { bundledPlace } from '#dataset/datasetPlace.ts';
import type { DocumentSource, ReadingStage } from '#dataset/document/documentMessages.ts';
import { loadDataset } from '#dataset/loadDataset.ts';
import type { LoadResult } from '#dataset/loaded.ts';
import { BUNDLED, nameOfFiles, type RecordOrigin } from '#store/address/recordOrigin.ts';
import { meansFile } from '#store/address/urlCodec.ts';
import { isKeptAside, readKeptDataset, setKeptAside } from '#store/openedDataset.ts';

export interface Reading {
  readonly stage: ReadingStage;
  readonly share: number;
}

export interface FirstDataset {
  readonly result: LoadResult;
  readonly origin: RecordOrigin;
  /** What the files are called that the device keeps while the bundled dataset is shown. */
  readonly setAside: string | null;
}

export interface FirstLoad {
  readonly dataset: Promise<FirstDataset>;
  /** Tells how far the reading of a document is. Returns the undoing. */
  readonly follow: (listener: (reading: Reading) => void) => () => void;
  /** Gives up the document and takes the dataset the page came with. */
  readonly cancel: () => void;
}

export function startFirstLoad({ place, origin, file, language }: StartPlace): FirstLoad {
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
  const bundled = async (setAside: string | null = null): Promise<FirstDataset> => ({
    result: await loadDataset(bundledPlace(language)),
    origin: BUNDLED,
    setAside,
  });
  const open = async (source: DocumentSource, name: string): Promise<LoadResult> => {
    const { openDocument } = await import('#dataset/document/openDocument.ts');
    return openDocument(source, options(name));
  };
  const load = async (): Promise<FirstDataset> => {
    if (origin.kind === 'address') {
      const result =
        place.form === 'split'
          ? await loadDataset(place)
          : await open({ kind: 'address', address: place.address }, place.address);
      return { result, origin, setAside: null };
    }
    const kept = await readKeptDataset();
    if (!kept) return bundled();
    const names = kept.map(({ name }) => name);
    const own = nameOfFiles(names);
    if (isKeptAside() && !(file !== null && meansFile(file, names))) return bundled(own);
    setKeptAside(false);
    const result = await open({ kind: 'files', files: kept }, kept[0]?.name ?? '').catch((reason: unknown) => {
      if (controller.signal.aborted) return null;
      throw reason;
    });
    if (result?.status !== 'loaded') return bundled(own);
    return { result, origin: { kind: 'file', names: result.names ?? names }, setAside: null };
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
