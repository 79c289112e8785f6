// The problems of a document: the first of them by their place, and how many there are of each kind.

import { type ProblemReport, timesOf } from '#domain/problems/problemReport.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { detailOfProblem, placeOfProblem } from '#i18n/problems/describeProblem.ts';
import { PROBLEM_WORDS } from '#i18n/problems/problemWords.ts';
import styles from './ProblemList.module.css';

export function ProblemList({ report: { first, total, byKind } }: { readonly report: ProblemReport }) {
  const { language } = useLanguage();
  const words = PROBLEM_WORDS[language];
  const untold = total - timesOf(first);
  return (
    <>
      {total > 1 && (
        <ul className={styles.counts}>
          {byKind.map(([kind, count]) => (
            <li key={kind}>{words.count(count, words.kinds[kind])}</li>
          ))}
        </ul>
      )}
      <ul className={styles.problems}>
        {first.map((problem, i) => {
          const detail = detailOfProblem(problem, words);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={i} dir="auto">
              <code>{placeOfProblem(problem, words)}</code>
              {words.line('', words.kinds[problem.kind])}
              {detail && (
                <bdi>
                  {words.colon}
                  {detail}
                </bdi>
              )}
            </li>
          );
        })}
      </ul>
      {untold > 0 && <p>{words.more(untold)}</p>}
    </>
  );
}
