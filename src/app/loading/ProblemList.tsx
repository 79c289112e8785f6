// The problems of a document: the first of them by their path, and how many there are of each kind.

import type { ProblemReport } from '#dataset/problemReport.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Messages } from '#i18n/messages/en.ts';
import styles from './LoadScreen.module.css';

export function ProblemList({ report: { first, total, byKind } }: { readonly report: ProblemReport }) {
  const { m } = useLanguage();
  const wordsOf = (kind: string) => m[`problem.${kind}` as keyof Messages] as string;
  return (
    <>
      {total > first.length && (
        <ul className={styles.counts}>
          {byKind.map(([kind, count]) => (
            <li key={kind}>{m['problem.count'](count, wordsOf(kind))}</li>
          ))}
        </ul>
      )}
      <ul className={styles.problems}>
        {first.map(({ kind, path, detail }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={i}>
            <code>{path || m['problem.document']}</code> {wordsOf(kind)}
            {detail && <span className={styles.detail}>: {detail}</span>}
          </li>
        ))}
      </ul>
      {total > first.length && <p>{m['problem.more'](total - first.length)}</p>}
    </>
  );
}
