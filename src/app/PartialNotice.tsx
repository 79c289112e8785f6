// What of the data could not be shown, when the rest could.

import type { Problem } from '#dataset/problems.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './LoadScreen.module.css';
import { ProblemList } from './LoadScreen.tsx';

export function PartialNotice({ problems }: { readonly problems: readonly Problem[] }) {
  const { m } = useLanguage();
  const isOnStage = useAppState((state) => state.briefing !== null);
  if (problems.length === 0 || isOnStage) return null;
  return (
    <details className={styles.partial}>
      <summary>{m['load.partial'](problems.length)}</summary>
      <ProblemList problems={problems} />
    </details>
  );
}
