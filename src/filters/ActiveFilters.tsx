// How many events are shown, said aloud when it changes; and what narrows them, as chips that go one by one.
// They follow the picture, with the list the number is said of.

import { X } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { activeFilters } from '#domain/find/query.ts';
import { filterKey, filterLabel } from '#i18n/filterLabel.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './ActiveFilters.module.css';

export const ActiveFilters = memo(function ActiveFilters() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { removeFilter, clearFilters, showEveryTier } = useActions();
  const { query, matches } = useFollowing();
  const shown = matches.positions.length;
  const filters = activeFilters(query, record.opening);
  const hiddenByTier = useDeferredValue(useAppState(select.hiddenByTier));
  return (
    <div className={styles.bar} data-focus-home>
      <p role="status" className={styles.status}>
        {m['status.showing'](shown, record.indices.events.length)}
      </p>
      {hiddenByTier > 0 && (
        <button type="button" className={styles.clear} onClick={showEveryTier}>
          {m['status.more'](hiddenByTier)}
        </button>
      )}
      {filters.length > 0 && (
        <ul aria-label={m['filters.active']} className={styles.chips}>
          {filters.map((filter) => {
            const label = filterLabel(filter, record.indices, language, m);
            return (
              <li key={filterKey(filter)}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={m['filters.remove'](label)}
                  onClick={() => removeFilter(filter)}
                >
                  <span>{label}</span>
                  <X size={14} aria-hidden />
                </button>
              </li>
            );
          })}
          <li>
            <button type="button" className={styles.clear} onClick={clearFilters}>
              {m['filters.clear']}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
});
