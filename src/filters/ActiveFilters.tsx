// How many events are shown and how many of them are in view, said aloud when it changes; and what narrows them, as
// chips that go one by one, in a line of its own that scrolls: nothing moves when the first one comes.
// They follow the picture, with the list the number is said of.

import { X } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { activeFilters } from '#domain/find/query.ts';
import { filterKey, filterLabel } from '#i18n/filterLabel.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing, useInView } from '#store/FollowingContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './ActiveFilters.module.css';

export const EventCount = memo(function EventCount() {
  const { m } = useLanguage();
  const { length: all } = useRecord().indices.events;
  const shown = useFollowing().matches.ordinals.length;
  const inView = useInView().length;
  const words = [m['status.showing'](shown, all), ...(inView < shown ? [m['status.inView'](inView, shown)] : [])];
  return (
    <p role="status" className={styles.status} data-short={m['status.short'](shown, all)}>
      <span>{words.join(' · ')}</span>
    </p>
  );
});

export const ActiveFilters = memo(function ActiveFilters() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { removeFilter, clearFilters, showEveryTier } = useActions();
  const { query } = useFollowing();
  const filters = activeFilters(query, record.opening);
  const hiddenByTier = useDeferredValue(useAppState(select.hiddenByTier));
  return (
    <div className={styles.bar} data-focus-home>
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
                  <bdi>{label}</bdi>
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
      {hiddenByTier > 0 && (
        <button type="button" className={styles.more} onClick={showEveryTier}>
          {m['status.more'](hiddenByTier)}
        </button>
      )}
    </div>
  );
});
