// What of the data could not be shown as it is written, when the rest could.

import { Suspense, useState } from 'react';
import { Panel } from '#app/Panel.tsx';
import type { ProblemReport } from '#domain/problems/problemReport.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import styles from './LoadScreen.module.css';

const ProblemList = lazyPart(async () => (await import('./ProblemList.tsx')).ProblemList);

export function PartialNotice({ report }: { readonly report: ProblemReport }) {
  const { m } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const isOnStage = useAppState((state) => state.briefing !== null);
  if (report.total === 0 || isOnStage) return null;
  return (
    <details className={styles.partial} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>{m['load.partial'](report.total)}</summary>
      {isOpen && (
        <Panel name={m['load.problems']}>
          <Suspense>
            <ProblemList report={report} />
          </Suspense>
        </Panel>
      )}
    </details>
  );
}
