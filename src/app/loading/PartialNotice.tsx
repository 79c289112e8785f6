// What of the data could not be shown, when the rest could.

import type { ProblemReport } from '#dataset/problemReport.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './LoadScreen.module.css';
import { ProblemList } from './ProblemList.tsx';

export function PartialNotice({ report }: { readonly report: ProblemReport }) {
  const { m } = useLanguage();
  const isOnStage = useAppState((state) => state.briefing !== null);
  if (report.total === 0 || isOnStage) return null;
  return (
    <details className={styles.partial}>
      <summary>{m['load.partial'](report.total)}</summary>
      <ProblemList report={report} />
    </details>
  );
}
