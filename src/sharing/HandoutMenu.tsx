// What a briefing is handed out as: files, pages to print, one file with the app in it.

import { AppWindow, FileText, FileType, type LucideIcon, Presentation, Printer } from 'lucide-react';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
import type { LoadedDataset } from '#dataset/loaded.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { reloadPage } from '#store/address/urlSync.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import type { Format } from './formats.ts';
import styles from './HandoutMenu.module.css';
import { PAPERS, type Paper } from './print/papers.ts';
import { type Job, useHandout } from './useHandout.ts';

const PrintPages = lazyPart(async () => (await import('./print/PrintPages.tsx')).PrintPages);

/** In the order of the buttons. */
const ICONS: Readonly<Record<Format, LucideIcon>> = {
  pptx: Presentation,
  docx: FileText,
  markdown: FileType,
  pdf: Printer,
  oneFile: AppWindow,
};
const FORMATS = Object.keys(ICONS) as readonly Format[];

interface Props {
  readonly briefing: Briefing;
  /** For the texts of other languages. */
  readonly source: LoadedDataset;
}

export function HandoutMenu({ briefing, source }: Props) {
  const { m, language: spoken } = useLanguage();
  const { shelf } = useAppStore();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [paper, setPaper] = useState<Paper>('a4');
  const { job, start, cancel, endPrint } = useHandout(briefing, source);
  const hintId = useId();
  const pressed = useRef<HTMLButtonElement>(null);
  const isWorking = job.status === 'working';
  useEffect(() => {
    // The button that cancels is gone, and the focus with it.
    if (!isWorking && document.activeElement === document.body) pressed.current?.focus();
  }, [isWorking]);
  const language = chosen ?? spoken;
  const isOwn = shelf.find(briefing.id) !== undefined;
  return (
    <section aria-label={m['sharing.label'](briefing.title)} className={styles.menu}>
      <h3>{m['sharing.heading']}</h3>
      <div className={styles.formats}>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            title={m[`sharing.${format}.hint`]}
            disabled={briefing.scenes.length === 0}
            onClick={(click) => {
              pressed.current = click.currentTarget;
              start(format, language, paper);
            }}
          >
            <IconOf format={format} />
            {m[`sharing.${format}`]}
          </button>
        ))}
      </div>
      <div className={styles.choices}>
        <label>
          {m['sharing.language']}
          <select
            value={language}
            aria-describedby={hintId}
            onChange={(change) => isLanguage(change.target.value) && setChosen(change.target.value)}
          >
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {LANGUAGE_NAMES[tag]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {m['sharing.paper']}
          <select
            value={paper}
            onChange={(change) => setPaper(PAPERS.find((known) => known === change.target.value) ?? 'a4')}
          >
            {PAPERS.map((known) => (
              <option key={known} value={known}>
                {m[`sharing.paper.${known}`]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id={hintId} className={styles.hint}>
        {isOwn && language !== spoken && m['sharing.language.own']}
      </p>
      {job.status === 'working' && (
        <div className={styles.progress}>
          <progress {...(job.share === null ? {} : { value: job.share })} aria-label={m[`sharing.${job.format}`]} />
          <button type="button" onClick={cancel}>
            {m['sharing.cancel']}
          </button>
        </div>
      )}
      <p role="status" className={job.status === 'idle' ? 'visually-hidden' : styles.status}>
        {hasFailed(job) ? '' : statusOf(job, m)}
      </p>
      {hasFailed(job) && (
        <div role="alert" className={styles.failure}>
          <p>{failureWords(job, m)}</p>
          {job.status === 'unfetched' && job.obstacle === 'edition' && (
            <button type="button" onClick={reloadPage}>
              {m['part.reload']}
            </button>
          )}
        </div>
      )}
      {job.status === 'printing' && (
        <Suspense>
          <PrintPages handout={job.handout} paper={job.paper} fileName={job.fileName} onPrinted={endPrint} />
        </Suspense>
      )}
    </section>
  );
}

function IconOf({ format }: { readonly format: Format }) {
  const Icon = ICONS[format];
  return <Icon size={16} strokeWidth={1.75} aria-hidden />;
}

type Failed = Extract<Job, { status: 'failed' | 'unfetched' }>;

function hasFailed(job: Job): job is Failed {
  return job.status === 'failed' || job.status === 'unfetched';
}

function statusOf(job: Exclude<Job, Failed>, m: Messages): string {
  switch (job.status) {
    case 'idle':
      return '';
    case 'working':
      return m['sharing.working'](m[`sharing.${job.format}`]);
    case 'printing':
      return m['sharing.working'](m['sharing.pdf']);
    case 'printed':
      return m['sharing.printed'];
    case 'cancelled':
      return m['sharing.cancelled'];
    case 'saved':
      return m['sharing.done'](job.fileName);
  }
}

function failureWords(job: Failed, m: Messages): string {
  const name = m[`sharing.${job.format}`];
  if (job.status === 'failed') return m['sharing.failed'](name, job.detail);
  if (job.obstacle === 'edition') return m['sharing.failed'](name, m['part.edition']);
  return job.format === 'oneFile' ? m['sharing.failed.oneFile'] : m['sharing.failed.fetch'](name);
}
