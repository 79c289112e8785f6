// A picture without events says what lies left and right of it, and leads there; one without lanes brings them back.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { surroundingsOf } from '#domain/picture/windowForMatches.ts';
import { startOfDay } from '#domain/time/dates.ts';
import { centreOn } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { drawnDays } from '#store/record.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './Timeline.module.css';

/** Nothing while the picture moves, and nothing where no event matches at all: then the list gives advice. */
export function EmptyWindow() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices, span, limits } = useRecord();
  const { jumpTo, hideLanes } = useActions();
  const hasLanes = useAppState((state) => select.lanes(state).length === 0 || select.shownLanes(state).length > 0);
  const { ordinals } = useAppState(select.matches);
  const window = useAppState(select.shownWindow);
  const isMoving = useAppState((state) => state.moving !== null);
  const { isEmpty, before, after } = useMemo(
    () => surroundingsOf(indices, ordinals, window),
    [indices, ordinals, window],
  );
  if (!hasLanes) {
    return (
      <div className={styles.empty}>
        <p>{m['timeline.chooseLanes.empty']}</p>
        <button type="button" onClick={() => hideLanes([])}>
          {m['timeline.chooseLanes.showAll']}
        </button>
      </div>
    );
  }
  if (isMoving || !isEmpty || (before === null && after === null)) return null;
  const dateOf = (ordinal: number) => {
    const event = indices.events.at(ordinal);
    return event ? formatEventDate(event.date, language, 'short') : '';
  };
  const leadTo = (ordinal: number) => {
    const days = drawnDays(indices, span, ordinal);
    if (days) jumpTo(centreOn(window, startOfDay(days.firstDay), limits));
  };
  return (
    <div className={styles.empty}>
      <p>{m['timeline.empty']}</p>
      {before !== null && (
        <button type="button" aria-label={m['timeline.empty.before'](dateOf(before))} onClick={() => leadTo(before)}>
          <ChevronLeft size={15} aria-hidden />
          {dateOf(before)}
        </button>
      )}
      {after !== null && (
        <button type="button" aria-label={m['timeline.empty.after'](dateOf(after))} onClick={() => leadTo(after)}>
          {dateOf(after)}
          <ChevronRight size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
