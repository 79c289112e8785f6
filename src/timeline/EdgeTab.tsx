// The chosen event when it has left the picture: a tab at the edge it left by, which brings it back.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { localize } from '#domain/record/model.ts';
import { startOfDay } from '#domain/time/dates.ts';
import { isInSight } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import styles from './Timeline.module.css';

export function EdgeTab() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { jumpToSelection } = useActions();
  const event = useAppState(select.selectedEvent);
  /** Where it stands outside of the window; null while it is in sight. */
  const side = useAppState((state) => {
    const span = select.selectedSpan(state);
    const window = select.seenWindow(state);
    if (!span || isInSight(window, span)) return null;
    return startOfDay(span.firstDay) < window.start ? 'start' : 'end';
  });
  if (!event || !side) return null;
  const date = formatEventDate(event.date, language, 'short');
  const title = localize(event.shortTitle ?? event.title, language);
  return (
    <button
      type="button"
      className={styles.edgeTab}
      data-side={side}
      aria-label={m['timeline.chosen'](`${date} ${title.text}`)}
      onClick={jumpToSelection}
    >
      {side === 'start' && <ChevronLeft size={15} aria-hidden />}
      <span className={styles.edgeDate}>{date}</span>
      <span className={styles.edgeTitle} lang={title.language} dir="auto">
        {title.text}
      </span>
      {side === 'end' && <ChevronRight size={15} aria-hidden />}
    </button>
  );
}
