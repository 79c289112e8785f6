// One handout at a time: made step by step, said to the user, given up when asked or when the menu goes.

import { useEffect, useRef, useState } from 'react';
import type { LoadedDataset } from '#dataset/loaded.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { toBriefing } from '#domain/briefing/bundled.ts';
import { today } from '#domain/time/dates.ts';
import type { Handout } from '#formats/handout.ts';
import type { Language } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { fetchPart } from '#lib/fetchPart.ts';
import { fileNameOf } from '#lib/fileName.ts';
import { fetched, NotFetched, type Obstacle } from '#lib/notFetched.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { buildHandout } from './buildHandout.ts';
import { EXTENSIONS, type Format, writeFile } from './formats.ts';
import { oneFileText } from './oneFileText.ts';
import { MEASURES, type Paper } from './print/papers.ts';
import { recordWithTexts } from './recordWithTexts.ts';
import type { PictureMeasures } from './scenePicture.ts';

export type Job =
  | { readonly status: 'idle' | 'cancelled' | 'printed' }
  /** `share` is null as long as nothing is known of it. */
  | { readonly status: 'working'; readonly format: Format; readonly share: number | null }
  | {
      readonly status: 'printing';
      readonly handout: Handout;
      readonly paper: Paper;
      readonly fileName: string;
    }
  | { readonly status: 'saved'; readonly fileName: string }
  | { readonly status: 'failed'; readonly format: Format; readonly detail: string }
  /** Something it needs could not be fetched. */
  | { readonly status: 'unfetched'; readonly format: Format; readonly obstacle: Obstacle };

export interface HandoutJob {
  readonly job: Job;
  readonly start: (format: Format, language: Language, paper: Paper) => void;
  readonly cancel: () => void;
  readonly endPrint: () => void;
}

const FALLBACK = 'briefing';
/** In inches; a slide is as large as the wide paper. */
const SLIDE_PICTURE: PictureMeasures = { width: 12.133, mostHeight: 1.3, em: 10 / 72 };

export function useHandout(briefing: Briefing, source: LoadedDataset): HandoutJob {
  const { api, shelf } = useAppStore();
  const [job, setJob] = useState<Job>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (format: Format, language: Language, paper: Paper, signal: AbortSignal): Promise<Job> => {
    if (format === 'oneFile') {
      const text = await oneFileText(briefing, signal);
      const fileName = fileNameOf(briefing.title, 'html', FALLBACK);
      signal.throwIfAborted();
      saveFile(fileName, text, 'text/html');
      return { status: 'saved', fileName };
    }
    const { record: shown } = api.getState();
    const bundled = shelf.find(briefing.id)
      ? undefined
      : shown.indices.dataset.briefings.find(({ id }) => id === briefing.id);
    // A worked example of the dataset is there in every language.
    const spoken = bundled ? toBriefing(bundled, language) : briefing;
    const [record, m] = await Promise.all([
      recordWithTexts(shown, source, spoken, language),
      fetched(loadMessages(language)),
    ]);
    signal.throwIfAborted();
    const handout = buildHandout(record, spoken, language, m, today(), picturesOf(format, paper));
    if (format === 'pdf') {
      // What draws the pages is fetched before they are asked for.
      await fetchPart(() => import('./print/PrintPages.tsx'));
      return {
        status: 'printing',
        handout,
        paper,
        fileName: fileNameOf(spoken.title, `${language}.pdf`, FALLBACK),
      };
    }
    const onProgress = (share: number) => setJob({ status: 'working', format, share });
    const file = await writeFile(format, handout, onProgress, signal);
    signal.throwIfAborted();
    const fileName = fileNameOf(spoken.title, `${language}.${EXTENSIONS[format]}`, FALLBACK);
    saveFile(fileName, file, file.type);
    return { status: 'saved', fileName };
  };

  const start: HandoutJob['start'] = (format, language, paper) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setJob({ status: 'working', format, share: null });
    orAborted(make(format, language, paper, controller.signal), controller.signal).then(setJob, (reason: unknown) => {
      // Who cancelled has said so; what went wrong afterwards concerns nobody.
      if (!controller.signal.aborted) setJob(failureOf(format, reason));
    });
  };
  const cancel = () => {
    running.current?.abort();
    setJob({ status: 'cancelled' });
  };
  return { job, start, cancel, endPrint: () => setJob({ status: 'printed' }) };
}

/** How large the scenes' pictures are; null for files without any. */
function picturesOf(format: Format, paper: Paper): PictureMeasures | null {
  if (format === 'pdf') return MEASURES[paper].picture;
  return format === 'pptx' ? SLIDE_PICTURE : null;
}

/** Fetching a part of the app cannot be stopped, but it need not be waited for. */
function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function failureOf(format: Format, reason: unknown): Job {
  if (reason instanceof NotFetched) return { status: 'unfetched', format, obstacle: reason.obstacle };
  return { status: 'failed', format, detail: reason instanceof Error ? reason.message : String(reason) };
}
