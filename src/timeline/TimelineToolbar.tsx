// Buttons that move and zoom the chart, the choice of lanes, and the stretch in view in words.

import { ChevronLeft, ChevronRight, ImageDown, Maximize2, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { memo } from 'react';
import { LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { LaneChoice } from './lanes/LaneChoice.tsx';
import styles from './Timeline.module.css';

export const ZOOM_STEP = 0.6;
export const PAN_STEP = 0.3;

interface Props {
  readonly onSavePicture: () => void;
}

export const TimelineToolbar = memo(function TimelineToolbar({ onSavePicture }: Props) {
  const { m } = useLanguage();
  const { zoomBy, fitAll, panBy, setLanes, setHolders } = useActions();
  const holders = useAppState((state) => state.holders);
  const hasHolders = useRecord().indices.dataset.people.some(({ offices }) =>
    offices.some(({ from }) => from !== null),
  );
  const lanes = useAppState((state) => state.lanes);
  return (
    <div className={styles.toolbar}>
      <WindowInWords />
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
      {lanes !== 'none' && <LaneChoice key={lanes} />}
      <div className={styles.buttons}>
        <IconButton label={m['timeline.earlier']} icon={ChevronLeft} onClick={() => panBy(-PAN_STEP)} />
        <IconButton label={m['timeline.later']} icon={ChevronRight} onClick={() => panBy(PAN_STEP)} />
        <IconButton label={m['timeline.zoomOut']} icon={ZoomOut} onClick={() => zoomBy(1 / ZOOM_STEP)} />
        <IconButton label={m['timeline.zoomIn']} icon={ZoomIn} onClick={() => zoomBy(ZOOM_STEP)} />
        <IconButton label={m['timeline.fit']} icon={Maximize2} onClick={fitAll} />
        <IconButton label={m['picture.save']} icon={ImageDown} onClick={onSavePicture} />
      </div>
    </div>
  );
});

/**
 * The stretch on the screen, moving with it, in short months where long ones would not fit one line; and the way back
 * to where a filter brought the picture from.
 */
function WindowInWords() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { undoBringing } = useActions();
  const window = useAppState(select.seenWindow);
  const broughtFrom = useAppState((state) => state.broughtFrom);
  const wayBack = broughtFrom && formatWindow(broughtFrom, language, 'short');
  return (
    <div className={styles.heading} data-brought={broughtFrom !== null}>
      <p className={styles.window} data-short={formatWindow(window, language, 'short')}>
        <span>{formatWindow(window, language)}</span>
      </p>
      {wayBack && (
        <button type="button" className={styles.wayBack} onClick={undoBringing}>
          <Undo2 size={13} aria-hidden />
          <span data-short={wayBack}>
            <span>{m['timeline.brought'](wayBack)}</span>
          </span>
        </button>
      )}
    </div>
  );
}
