// Says what a link named that this record does not hold: who opens it else takes everything for what was meant.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import styles from './UpdateNotice.module.css';

const MOST_NAMED = 5;
const LONGEST_NAME = 40;

export function AddressNotice() {
  const { m } = useLanguage();
  const { tellUnknown } = useActions();
  const unknown = useAppState((state) => state.unknown);
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  const named = unknown.slice(0, MOST_NAMED).map((text) => m['filters.text.chip'](text.slice(0, LONGEST_NAME)));
  return (
    <div aria-live="polite">
      {unknown.length > 0 && !isOnStage && (
        <div className={styles.notice}>
          <p>{m['app.unknown'](unknown.length > MOST_NAMED ? `${named.join(' · ')} …` : named.join(' · '))}</p>
          <button type="button" onClick={() => tellUnknown([])}>
            {m['app.close']}
          </button>
        </div>
      )}
    </div>
  );
}
