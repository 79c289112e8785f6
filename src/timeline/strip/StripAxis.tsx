// Years and quarters under the density strip.

import { memo, useMemo, useRef } from 'react';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useElementSize } from '#timeline/useElementSize.ts';
import styles from './Strip.module.css';
import { stripTicks } from './stripTicks.ts';

export const StripAxis = memo(function StripAxis({ window }: { readonly window: TimeWindow }) {
  const { language } = useLanguage();
  const axis = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(axis);
  const ticks = useMemo(() => (width === 0 ? [] : stripTicks(window, width, language)), [window, width, language]);
  return (
    <div ref={axis} className={styles.axis} aria-hidden="true">
      {ticks.map(({ share, label, isMajor }) => (
        <span key={share} className={isMajor ? styles.majorTick : styles.tick} style={{ left: `${share * 100}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
});
