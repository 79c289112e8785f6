// Which dataset is open: the one the page came with, or a document the user has opened in its place. While a
// document is read, and when it cannot be, the dataset before it stays.

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { bundledPlace, type DatasetPlace } from '#dataset/datasetPlace.ts';
import type { ReadingStage } from '#dataset/document/documentMessages.ts';
import { loadDataset } from '#dataset/loadDataset.ts';
import type { FailedLoad, LoadedDataset, LoadResult } from '#dataset/loaded.ts';
import { reportOf } from '#dataset/problemReport.ts';
import { fetchPart } from '#lib/fetchPart.ts';
import { NotFetched } from '#lib/notFetched.ts';
import { forgetDataset, keepDataset } from '#store/openedDataset.ts';
import { clearAddress } from '#store/urlSync.ts';
import type { FirstDataset } from './firstDataset.ts';

export type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: FailedLoad }
  | {
      readonly status: 'open';
      readonly source: LoadedDataset;
      /** The name of the user's file; null for the dataset the page came with. */
      readonly file: string | null;
      /** The address is read for the first dataset alone: what it says is not about another. */
      readonly readsAddress: boolean;
      /** Another number for every dataset that is opened. */
      readonly id: number;
    };

export type Opening =
  | { readonly status: 'reading'; readonly name: string; readonly stage: ReadingStage; readonly share: number }
  | { readonly status: 'failed'; readonly failure: FailedLoad }
  /** What reads documents could not be fetched. */
  | { readonly status: 'unfetched'; readonly name: string; readonly error: unknown; readonly retry: () => void }
  /** Open, but the device could not keep it. */
  | { readonly status: 'unkept'; readonly name: string }
  | null;

export interface DatasetControl {
  readonly phase: Phase;
  readonly opening: Opening;
  readonly retry: () => void;
  readonly openFile: (file: File) => void;
  readonly cancel: () => void;
  readonly closeFile: () => void;
}

/** `language` is that of the bundled dataset's index, which an opened file gives way to. */
export function useDataset(place: DatasetPlace, language: string, first: Promise<FirstDataset>): DatasetControl {
  const count = useRef(0);
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [opening, setOpening] = useState<Opening>(null);
  const running = useRef<AbortController | null>(null);
  const remote = useRef<LoadedDataset['remote']>(undefined);

  const settle = useCallback((result: LoadResult, file: string | null, readsAddress: boolean) => {
    if (result.status === 'failed') {
      setPhase({ status: 'failed', failure: result });
      return;
    }
    remote.current?.close();
    remote.current = result.remote;
    // Before the new view is there: the page may be loaded anew at any moment.
    if (!readsAddress) clearAddress();
    const id = ++count.current;
    // In slices, so that the page answers while it is drawn for the first time.
    startTransition(() => setPhase({ status: 'open', source: result, file, readsAddress, id }));
  }, []);
  /** A part of the app that reads datasets could not be fetched. */
  const fail = useCallback((reason: unknown) => {
    setPhase({ status: 'failed', failure: failureOf('', reason) });
  }, []);
  useEffect(() => {
    first.then(({ result, file }) => settle(result, file, true), fail);
  }, [first, settle, fail]);

  const read = async (file: File, signal: AbortSignal) => {
    const { openDocument } = await fetchPart(() => import('#dataset/document/openDocument.ts'));
    const onProgress = (stage: ReadingStage, share: number) => {
      if (!signal.aborted) setOpening({ status: 'reading', name: file.name, stage, share });
    };
    const result = await openDocument({ kind: 'file', file }, { name: file.name, onProgress, signal });
    if (result.status === 'failed') {
      setOpening({ status: 'failed', failure: result });
      return;
    }
    if (signal.aborted) {
      result.remote?.close();
      return;
    }
    const isKept = await keepDataset({ name: file.name, file });
    setOpening(isKept ? null : { status: 'unkept', name: file.name });
    settle(result, file.name, false);
  };

  const openFile = (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOpening({ status: 'reading', name: file.name, stage: 'fetching', share: 0 });
    read(file, controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (error instanceof NotFetched) {
        setOpening({ status: 'unfetched', name: file.name, error, retry: () => openFile(file) });
      } else setOpening({ status: 'failed', failure: failureOf(file.name, error) });
    });
  };

  return {
    phase,
    opening,
    retry: () => {
      setPhase({ status: 'loading' });
      loadDataset(place).then((result) => settle(result, null, true), fail);
    },
    openFile,
    cancel: () => {
      running.current?.abort();
      setOpening(null);
    },
    closeFile: () => {
      forgetDataset()
        .then(() => loadDataset(bundledPlace(language)))
        .then((result) => settle(result, null, false))
        .catch(console.error);
    },
  };
}

function failureOf(address: string, reason: unknown): FailedLoad {
  return { status: 'failed', address, report: reportOf([{ kind: 'notFound', path: '', detail: String(reason) }]) };
}
