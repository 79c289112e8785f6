// Which dataset is open: the one the page came with, or a document the user has opened in its place. While a
// document is read, and when it cannot be, the dataset before it stays.

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { bundledPlace, type DatasetPlace } from '#dataset/datasetPlace.ts';
import type { NamedText, ReadingStage } from '#dataset/document/documentMessages.ts';
import { loadDataset } from '#dataset/loadDataset.ts';
import type { FailedLoad, LoadedDataset, LoadResult } from '#dataset/loaded.ts';
import { type ProblemReport, reportOf } from '#domain/problems/problemReport.ts';
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
      /** The names of the user's files; null for the dataset the page came with. */
      readonly files: readonly string[] | null;
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

/** Briefing files that were opened where a dataset is: they are opened as what they are. */
export interface Brought {
  /** The `id` of the open dataset that they are opened beside. */
  readonly phase: number;
  readonly briefings: readonly NamedText[];
  /** What is to be said of the files that came with them. */
  readonly problems: ProblemReport['first'];
}

export interface DatasetControl {
  readonly phase: Phase;
  readonly opening: Opening;
  readonly brought: Brought | null;
  /** The briefings are on the shelf. */
  readonly onBroughtTaken: () => void;
  readonly retry: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly closeFile: () => void;
}

/** `language` is that of the bundled dataset's index, which an opened file gives way to. */
export function useDataset(place: DatasetPlace, language: string, first: Promise<FirstDataset>): DatasetControl {
  const count = useRef(0);
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [opening, setOpening] = useState<Opening>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const running = useRef<AbortController | null>(null);
  const remote = useRef<LoadedDataset['remote']>(undefined);

  const settle = useCallback((result: LoadResult, files: readonly string[] | null, readsAddress: boolean) => {
    if (result.status === 'failed') {
      setPhase({ status: 'failed', failure: result });
      return;
    }
    if (result.briefings?.length) setBrought({ phase: count.current + 1, briefings: result.briefings, problems: [] });
    remote.current?.close();
    remote.current = result.remote;
    // Before the new view is there: the page may be loaded anew at any moment.
    if (!readsAddress) clearAddress();
    const id = ++count.current;
    // In slices, so that the page answers while it is drawn for the first time.
    startTransition(() => setPhase({ status: 'open', source: result, files, readsAddress, id }));
  }, []);
  /** A part of the app that reads datasets could not be fetched. */
  const fail = useCallback((reason: unknown) => {
    setPhase({ status: 'failed', failure: failureOf('', reason) });
  }, []);
  useEffect(() => {
    first.then(({ result, files }) => settle(result, files, true), fail);
  }, [first, settle, fail]);

  const read = async (files: readonly File[], name: string, signal: AbortSignal) => {
    const { openDocument } = await fetchPart(() => import('#dataset/document/openDocument.ts'));
    const onProgress = (stage: ReadingStage, share: number) => {
      if (!signal.aborted) setOpening({ status: 'reading', name, stage, share });
    };
    const named = files.map((file, i) => ({ name: nameAmong(files, i), file }));
    const result = await openDocument({ kind: 'files', files: named }, { name, onProgress, signal });
    const briefings = result.briefings ?? [];
    if (signal.aborted) {
      if (result.status === 'loaded') result.remote?.close();
      return;
    }
    if (result.status === 'failed') {
      setOpening(briefings.length > 0 ? null : { status: 'failed', failure: result });
      if (briefings.length > 0) setBrought({ phase: count.current, briefings, problems: result.report.first });
      return;
    }
    const { names = [] } = result;
    const isKept = await keepDataset(names.flatMap((own) => named.find((file) => file.name === own) ?? []));
    setOpening(isKept ? null : { status: 'unkept', name });
    settle(result, names, false);
  };

  const openFiles = (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name } = first;
    setOpening({ status: 'reading', name, stage: 'fetching', share: 0 });
    read(files, name, controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (error instanceof NotFetched) {
        setOpening({ status: 'unfetched', name, error, retry: () => openFiles(files) });
      } else setOpening({ status: 'failed', failure: failureOf(name, error) });
    });
  };

  return {
    phase,
    opening,
    brought,
    onBroughtTaken: useCallback(() => setBrought(null), []),
    retry: () => {
      setPhase({ status: 'loading' });
      loadDataset(place).then((result) => settle(result, null, true), fail);
    },
    openFiles,
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

/** Files of two folders may have one name. */
function nameAmong(files: readonly File[], at: number): string {
  const { name } = files[at] as File;
  const before = files.slice(0, at).filter((file) => file.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

function failureOf(address: string, reason: unknown): FailedLoad {
  console.info(reason);
  return { status: 'failed', address, report: reportOf([{ kind: 'notFound', path: '', detail: '' }]) };
}
