// What the marks of the timeline mean. The sides are the dataset's own, in its order.

import { memo, type ReactNode } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './Legend.module.css';

export const Legend = memo(function Legend() {
  const { m } = useLanguage();
  const { sides } = useRecord().indices.dataset;
  const [first, second] = sides;
  return (
    <ul className={styles.legend} aria-label={m['timeline.legend']}>
      {first && (
        <Entry mark={<circle className={styles.first} cx="6" cy="6" r="5" />}>
          <bdi>
            <Words of={first.label} />
          </bdi>
        </Entry>
      )}
      {second && (
        <Entry mark={<rect className={styles.second} x="1" y="1" width="10" height="10" />}>
          <bdi>
            <Words of={second.label} />
          </bdi>
        </Entry>
      )}
      {first && second && (
        <Entry
          mark={
            <>
              <path className={styles.first} d="M6 1a5 5 0 0 0 0 10z" />
              <path className={styles.second} d="M6 1a5 5 0 0 1 0 10z" />
            </>
          }
        >
          {m['timeline.legend.both']}
        </Entry>
      )}
      <Entry mark={<path className={styles.others} d="M6 0l6 6-6 6-6-6z" />}>{m['timeline.legend.others']}</Entry>
      <Entry width={22} mark={<rect className={styles.time} x="0" y="4" width="22" height="4" />}>
        {m['timeline.legend.range']}
      </Entry>
      <Entry
        width={36}
        mark={
          <>
            <circle className={styles.hollow} cx="6" cy="6" r="4.3" />
            <rect className={styles.inexact} x="14" y="3" width="22" height="6" />
          </>
        }
      >
        {m['timeline.legend.inexact']}
      </Entry>
      <Entry width={8} mark={<rect className={styles.counted} width="8" height="12" />}>
        {m['timeline.legend.counted']}
      </Entry>
    </ul>
  );
});

interface EntryProps {
  readonly mark: ReactNode;
  /** Of the mark, in px; all are 12 px high. */
  readonly width?: number;
  readonly children: ReactNode;
}

function Entry({ mark, width = 12, children }: EntryProps) {
  return (
    <li>
      <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true">
        {mark}
      </svg>
      {children}
    </li>
  );
}
