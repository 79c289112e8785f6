// While the record loads, and when it cannot be opened: what happened, where, and what to do.

import { useEffect, useState } from 'react';
import type { LoadResult } from '#dataset/loaded.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import type { FirstLoad, Reading } from './firstDataset.ts';
import styles from './LoadScreen.module.css';
import { ProblemList } from './ProblemList.tsx';

export function LoadingScreen({ firstLoad }: { readonly firstLoad: FirstLoad }) {
  const { m } = useLanguage();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => firstLoad.follow(setReading), [firstLoad]);
  return (
    <main className={styles.screen} aria-busy="true">
      <div className={styles.loading}>
        <p role="status">{reading ? m[`opening.${reading.stage}`] : m['app.loading']}</p>
        {reading && (
          <>
            <progress
              aria-label={m[`opening.${reading.stage}`]}
              max={1}
              {...(reading.share > 0 ? { value: reading.share } : {})}
            />
            <button type="button" onClick={firstLoad.cancel}>
              {m['opening.cancel']}
            </button>
          </>
        )}
      </div>
    </main>
  );
}

interface Props {
  readonly failure: Extract<LoadResult, { status: 'failed' }>;
  readonly onRetry: () => void;
}

export function FailedScreen({ failure, onRetry }: Props) {
  const { m } = useLanguage();
  useEffect(removeFirstPicture, []);
  const kind = failure.report.first[0]?.kind;
  const advice =
    kind === 'notFound'
      ? m['load.advice.notFound']
      : kind === 'notJson'
        ? m['load.advice.notJson']
        : kind === 'tooLarge' || kind === 'tooMany'
          ? m['load.advice.tooLarge']
          : m['load.advice.invalid'];
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.failed}>
        <h1>{m['load.failed']}</h1>
        <p className={styles.where}>{m['load.where'](failure.address)}</p>
        <ProblemList report={failure.report} />
        <p>{advice}</p>
        <button type="button" onClick={onRetry}>
          {m['load.retry']}
        </button>
      </div>
    </main>
  );
}
