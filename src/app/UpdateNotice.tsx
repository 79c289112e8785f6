// Says quietly that a new version waits, and takes it when asked to.

import { useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './UpdateNotice.module.css';
import { useOfflineUpdate } from './useOfflineUpdate.ts';

export function UpdateNotice() {
  const { m } = useLanguage();
  const { isWaiting, take } = useOfflineUpdate();
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  const [isPutOff, setPutOff] = useState(false);
  return (
    <div aria-live="polite">
      {isWaiting && !isPutOff && !isOnStage && (
        <div className={styles.notice}>
          <p>{m['update.waiting']}</p>
          <button type="button" onClick={take}>
            {m['update.take']}
          </button>
          <button type="button" onClick={() => setPutOff(true)}>
            {m['update.later']}
          </button>
        </div>
      )}
    </div>
  );
}
