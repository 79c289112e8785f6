// Buttons that move and zoom the chart, the choice of lanes, and the stretch in view in words.

import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { memo } from 'react';
import { LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { dayOf, type Instant } from '#domain/time/dates.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Timeline.module.css';

export const ZOOM_STEP = 0.6;
export const PAN_STEP = 0.3;

export const TimelineToolbar = memo(function TimelineToolbar() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { zoomBy, fitAll, panBy, setLanes, setHolders } = useActions();
  const holders = useAppState((state) => state.holders);
  const hasHolders = useRecord().indices.dataset.people.some(({ offices }) =>
    offices.some(({ from }) => from !== null),
  );
  const lanes = useAppState((state) => state.lanes);
  const window = useAppState(select.shownWindow);
  const from = formatMonth(dayOf(window.start), language);
  const to = formatMonth(dayOf((window.end - 1) as Instant), language);
  return (
    <div className={styles.toolbar}>
      <p className={styles.window}>{from === to ? from : m['timeline.window'](from, to)}</p>
      {hasHolders && (
        <label className={styles.lanes}>
          <input type="checkbox" checked={holders} onChange={() => setHolders(!holders)} />
          <span>{m['timeline.holders']}</span>
        </label>
      )}
      <label className={styles.lanes}>
        <span>{m['timeline.lanes']}</span>
        <select value={lanes} onChange={(change) => setLanes(change.target.value as LaneBy)}>
          {LANE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {m[`timeline.lanes.${choice}`]}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.buttons}>
        <IconButton label={m['timeline.earlier']} icon={ChevronLeft} onClick={() => panBy(-PAN_STEP)} />
        <IconButton label={m['timeline.later']} icon={ChevronRight} onClick={() => panBy(PAN_STEP)} />
        <IconButton label={m['timeline.zoomOut']} icon={ZoomOut} onClick={() => zoomBy(1 / ZOOM_STEP)} />
        <IconButton label={m['timeline.zoomIn']} icon={ZoomIn} onClick={() => zoomBy(ZOOM_STEP)} />
        <IconButton label={m['timeline.fit']} icon={Maximize2} onClick={fitAll} />
      </div>
    </div>
  );
});
