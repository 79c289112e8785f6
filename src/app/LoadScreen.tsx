// While the record loads, and when it cannot be opened: what happened, where, and what to do.

import type { LoadResult } from '#dataset/loadDataset.ts';
import type { Problem } from '#dataset/problems.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from './LoadScreen.module.css';

const MOST_PROBLEMS = 100;

export function LoadingScreen() {
  const { m } = useLanguage();
  return (
    <main className={styles.screen} aria-busy="true">
      <p role="status">{m['app.loading']}</p>
    </main>
  );
}

interface Props {
  readonly failure: Extract<LoadResult, { status: 'failed' }>;
  readonly onRetry: () => void;
}

export function FailedScreen({ failure, onRetry }: Props) {
  const { m } = useLanguage();
  const kind = failure.problems[0]?.kind;
  const advice =
    kind === 'notFound'
      ? m['load.advice.notFound']
      : kind === 'notJson'
        ? m['load.advice.notJson']
        : m['load.advice.invalid'];
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.failed}>
        <h1>{m['load.failed']}</h1>
        <p className={styles.where}>{m['load.where'](failure.address)}</p>
        <ProblemList problems={failure.problems} />
        <p>{advice}</p>
        <button type="button" onClick={onRetry}>
          {m['load.retry']}
        </button>
      </div>
    </main>
  );
}

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { m } = useLanguage();
  return (
    <ul className={styles.problems}>
      {problems.slice(0, MOST_PROBLEMS).map((problem) => {
        const key = `problem.${problem.kind}` as 'problem.notJson';
        return (
          <li key={`${problem.path} ${problem.detail}`}>
            <code>{problem.path || m['problem.document']}</code> {m[key]}
            {problem.detail && <span className={styles.detail}>: {problem.detail}</span>}
          </li>
        );
      })}
    </ul>
  );
}
