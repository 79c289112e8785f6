// Which dataset is open: the one the page came with, or a document the user has opened in its place. While a
// document is read, and when it cannot be, the dataset before it stays.

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { bundledPlace, type DatasetPlace } from '#dataset/datasetPlace.ts';
import type { ReadingStage } from '#dataset/document/documentMessages.ts';
import { type FailedLoad, type LoadedDataset, type LoadResult, loadDataset } from '#dataset/loadDataset.ts';
import { reportOf } from '#dataset/problemReport.ts';
import { fetchPart } from '#lib/fetchPart.ts';
import { NotFetched } from '#lib/notFetched.ts';
import { BUNDLED, type RecordOrigin } from '#store/address/recordOrigin.ts';
import { meansFile } from '#store/address/urlCodec.ts';
import { clearAddress, fileAskedFor, nameOpenedFile } from '#store/address/urlSync.ts';
import { forgetDataset, keepDataset, readKeptDataset, setKeptAside } from '#store/openedDataset.ts';
import type { FirstDataset } from './firstDataset.ts';

export type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: FailedLoad }
  | {
      readonly status: 'open';
      readonly source: LoadedDataset;
      readonly origin: RecordOrigin;
      /** The name of the user's file while the bundled dataset is shown in its place. */
      readonly setAside: string | null;
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
  /** The same, because of a link: what else the link says is then shown of the file, whatever its name. */
  readonly openFileOfLink: (file: File) => void;
  readonly cancel: () => void;
  readonly closeFile: () => void;
  /** What the address says is shown of the bundled dataset; the user's file is put aside, and nothing of it is lost. */
  readonly showBundled: () => void;
  /** The file that was put aside. */
  readonly showFile: () => void;
}

/** Starts on what `first` brings; `place`, and where it comes from, is asked for again when that has failed. */
export function useDataset(
  { place, origin }: { readonly place: DatasetPlace; readonly origin: RecordOrigin },
  language: string,
  first: Promise<FirstDataset>,
): DatasetControl {
  const count = useRef(0);
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [opening, setOpening] = useState<Opening>(null);
  const running = useRef<AbortController | null>(null);
  const remote = useRef<LoadedDataset['remote']>(undefined);
  /** What was opened last: the device may have no room to keep it. */
  const latest = useRef<File | null>(null);

  const settle = useCallback(
    (result: LoadResult, origin: RecordOrigin, keepsAddress: boolean, setAside: string | null = null) => {
      if (result.status === 'failed') {
        setPhase({ status: 'failed', failure: result });
        return;
      }
      remote.current?.close();
      remote.current = result.remote;
      // What it says is not about this dataset. Before the new view is there: it is read then, and after a reload.
      if (!keepsAddress) clearAddress();
      const id = ++count.current;
      // In slices, so that the page answers while it is drawn for the first time.
      startTransition(() => setPhase({ status: 'open', source: result, origin, setAside, id }));
    },
    [],
  );
  /** A part of the app that reads datasets could not be fetched. */
  const fail = useCallback((reason: unknown) => {
    setPhase({ status: 'failed', failure: failureOf('', reason) });
  }, []);
  useEffect(() => {
    first.then(({ result, origin, setAside }) => settle(result, origin, true, setAside), fail);
  }, [first, settle, fail]);

  const read = async (file: File, isForLink: boolean, signal: AbortSignal) => {
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
    latest.current = file;
    setKeptAside(false);
    setOpening(isKept ? null : { status: 'unkept', name: file.name });
    const asked = phase.status === 'open' ? fileAskedFor(phase.origin) : null;
    const isAsked = asked !== null && (isForLink || meansFile(asked, file.name));
    if (isAsked) nameOpenedFile(file.name);
    settle(result, { kind: 'file', name: file.name }, isAsked);
  };

  const open = (file: File, isForLink: boolean) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOpening({ status: 'reading', name: file.name, stage: 'fetching', share: 0 });
    read(file, isForLink, controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (error instanceof NotFetched) {
        setOpening({ status: 'unfetched', name: file.name, error, retry: () => open(file, isForLink) });
      } else setOpening({ status: 'failed', failure: failureOf(file.name, error) });
    });
  };
  const openBundled = (setAside: string | null) => {
    loadDataset(bundledPlace(language))
      .then((result) => settle(result, BUNDLED, setAside !== null, setAside))
      .catch(console.error);
  };

  return {
    phase,
    opening,
    retry: () => {
      setPhase({ status: 'loading' });
      loadDataset(place).then((result) => settle(result, origin, true), fail);
    },
    openFile: (file) => open(file, false),
    openFileOfLink: (file) => open(file, true),
    cancel: () => {
      running.current?.abort();
      setOpening(null);
    },
    closeFile: () => {
      latest.current = null;
      forgetDataset().then(() => openBundled(null), console.error);
    },
    showBundled: () => {
      if (phase.status !== 'open' || phase.origin.kind !== 'file') return;
      setKeptAside(true);
      openBundled(phase.origin.name);
    },
    showFile: () => {
      const inPage = latest.current;
      if (inPage) open(inPage, false);
      else readKeptDataset().then((kept) => kept && open(new File([kept.file], kept.name), false), console.error);
    },
  };
}

function failureOf(address: string, reason: unknown): FailedLoad {
  return { status: 'failed', address, report: reportOf([{ kind: 'notFound', path: '', detail: String(reason) }]) };
}
