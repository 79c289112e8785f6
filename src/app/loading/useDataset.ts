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
import { BUNDLED, nameOfFiles, type RecordOrigin } from '#store/address/recordOrigin.ts';
import { meansFile } from '#store/address/urlCodec.ts';
import { clearAddress, fileAskedFor, nameOpenedFile } from '#store/address/urlSync.ts';
import { forgetDataset, type KeptDataset, keepDataset, readKeptDataset, setKeptAside } from '#store/openedDataset.ts';
import type { FirstDataset } from './firstDataset.ts';

export type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: FailedLoad }
  | {
      readonly status: 'open';
      readonly source: LoadedDataset;
      readonly origin: RecordOrigin;
      /** What the user's files are called while the bundled dataset is shown in their place. */
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
  /** The same, because of a link: what else the link says is then shown of them, whatever they are called. */
  readonly openFilesOfLink: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly closeFile: () => void;
  /** What the address says is shown of the bundled dataset; the user's files are put aside, and nothing of them is lost. */
  readonly showBundled: () => void;
  /** The files that were put aside. */
  readonly showFiles: () => void;
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
  const [brought, setBrought] = useState<Brought | null>(null);
  const running = useRef<AbortController | null>(null);
  const remote = useRef<LoadedDataset['remote']>(undefined);
  /** What was opened last: the device may have no room to keep it. */
  const latest = useRef<readonly File[] | null>(null);

  const settle = useCallback(
    (result: LoadResult, from: RecordOrigin, keepsAddress: boolean, setAside: string | null = null) => {
      if (result.status === 'failed') {
        setPhase({ status: 'failed', failure: result });
        return;
      }
      if (result.briefings?.length) setBrought({ phase: count.current + 1, briefings: result.briefings, problems: [] });
      remote.current?.close();
      remote.current = result.remote;
      // What it says is not about this dataset. Before the new view is there: it is read then, and after a reload.
      if (!keepsAddress) clearAddress();
      const id = ++count.current;
      // In slices, so that the page answers while it is drawn for the first time.
      startTransition(() => setPhase({ status: 'open', source: result, origin: from, setAside, id }));
    },
    [],
  );
  /** A part of the app that reads datasets could not be fetched. */
  const fail = useCallback((reason: unknown) => {
    setPhase({ status: 'failed', failure: failureOf('', reason) });
  }, []);
  useEffect(() => {
    first.then((begun) => settle(begun.result, begun.origin, true, begun.setAside), fail);
  }, [first, settle, fail]);

  const read = async (files: readonly File[], isForLink: boolean, name: string, signal: AbortSignal) => {
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
    latest.current = files;
    setKeptAside(false);
    setOpening(isKept ? null : { status: 'unkept', name });
    const own = { kind: 'file', names } as const;
    const asked = phase.status === 'open' ? fileAskedFor(phase.origin) : null;
    const isAsked = asked !== null && (isForLink || meansFile(asked, names));
    if (isAsked) nameOpenedFile(own);
    settle(result, own, isAsked);
  };

  const open = (files: readonly File[], isForLink: boolean) => {
    const [first] = files;
    if (!first) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name } = first;
    setOpening({ status: 'reading', name, stage: 'fetching', share: 0 });
    read(files, isForLink, name, controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (error instanceof NotFetched) {
        setOpening({ status: 'unfetched', name, error, retry: () => open(files, isForLink) });
      } else setOpening({ status: 'failed', failure: failureOf(name, error) });
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
    brought,
    onBroughtTaken: useCallback(() => setBrought(null), []),
    retry: () => {
      setPhase({ status: 'loading' });
      loadDataset(place).then((result) => settle(result, origin, true), fail);
    },
    openFiles: (files) => open(files, false),
    openFilesOfLink: (files) => open(files, true),
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
      openBundled(nameOfFiles(phase.origin.names));
    },
    showFiles: () => {
      if (latest.current) open(latest.current, false);
      else readKeptDataset().then((kept) => open((kept ?? []).map(asFile), false), console.error);
    },
  };
}

function asFile({ file, name }: KeptDataset[number]): File {
  return new File([file], name);
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
