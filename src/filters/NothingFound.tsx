// When nothing matches: which filter to loosen, as buttons that do it.

import { filterKey, filterLabel } from '#i18n/filterLabel.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './ActiveFilters.module.css';

export function NothingFound() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { removeFilter, clearFilters } = useActions();
  const loosenings = useAppState(select.loosenings);
  return (
    <div className={styles.nothing} data-focus-home>
      <h2>{m['empty.title']}</h2>
      <p>{loosenings.length > 0 ? m['empty.loosen'] : m['empty.nothing']}</p>
      <ul>
        {loosenings.map(({ filter, count }) => (
          <li key={filterKey(filter)}>
            <button type="button" className={styles.loosen} onClick={() => removeFilter(filter)}>
              {m['empty.loosen.button'](filterLabel(filter, record.indices, language, m), count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.loosen} onClick={clearFilters}>
            {m['filters.clear']}
          </button>
        </li>
      </ul>
    </div>
  );
}
