// Before an event is chosen: what the record is, and where to begin.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useActions, useRecord } from '#store/StoreContext.tsx';
import styles from './Reader.module.css';

export function EmptyReader() {
  const { m } = useLanguage();
  const record = useRecord();
  const { stepEvent } = useActions();
  const hasEvents = useFollowing().matches.positions.length > 0;
  return (
    <div className={styles.empty} data-focus-home>
      <h2>
        <Words of={record.indices.dataset.info.title} />
      </h2>
      <p>
        <Words of={record.indices.dataset.info.description} />
      </p>
      <p>{m['reader.empty']}</p>
      {hasEvents && (
        <button type="button" className={styles.begin} onClick={() => stepEvent('next')}>
          {m['reader.empty.first']}
        </button>
      )}
    </div>
  );
}
