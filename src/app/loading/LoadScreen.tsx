// While the record loads, and when it cannot be opened: what happened, where, and what to do.

import { Suspense, useEffect, useState } from 'react';
import { Panel } from '#app/Panel.tsx';
import type { LoadResult } from '#dataset/loaded.ts';
import type { ProblemKind } from '#domain/problems/problem.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import type { FirstLoad, Reading } from './firstDataset.ts';
import styles from './LoadScreen.module.css';

const ProblemList = lazyPart(async () => (await import('./ProblemList.tsx')).ProblemList);

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

const ADVICE: Readonly<Partial<Record<ProblemKind, 'notFound' | 'notJson' | 'tooLarge' | 'notText'>>> = {
  notFound: 'notFound',
  notJson: 'notJson',
  cutOff: 'notJson',
  notText: 'notText',
  unknownEncoding: 'notText',
  tooLarge: 'tooLarge',
  tooMany: 'tooLarge',
};

interface Props {
  readonly failure: Extract<LoadResult, { status: 'failed' }>;
  readonly onRetry: () => void;
}

export function FailedScreen({ failure, onRetry }: Props) {
  const { m } = useLanguage();
  useEffect(removeFirstPicture, []);
  const [problem] = failure.report.first;
  const advice = ADVICE[problem?.kind ?? 'notADataset'] ?? 'invalid';
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.failed}>
        <h1>{m['load.failed']}</h1>
        <p className={styles.where}>{m['load.where'](failure.address)}</p>
        {/* Without a network, the words for other problems might not come either. */}
        {problem?.kind === 'notFound' ? (
          <p>{[m['load.notFound'], ...(problem.detail ? [problem.detail] : [])].join(': ')}</p>
        ) : (
          <Panel name={m['load.problems']}>
            <Suspense>
              <ProblemList report={failure.report} />
            </Suspense>
          </Panel>
        )}
        <p>{m[`load.advice.${advice}`]}</p>
        <button type="button" onClick={onRetry}>
          {m['load.retry']}
        </button>
      </div>
    </main>
  );
}
