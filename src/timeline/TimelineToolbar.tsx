// Buttons that move and zoom the chart, the choice of lanes, and the stretch in view in words.

import { ChevronLeft, ChevronRight, ImageDown, Maximize2, Settings2, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import { LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import { keepTogether } from '#i18n/keepTogether.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { LaneChoice } from './lanes/LaneChoice.tsx';
import styles from './Timeline.module.css';

export const ZOOM_STEP = 0.6;
export const PAN_STEP = 0.3;

interface Props {
  readonly onSavePicture: () => void;
}

export const TimelineToolbar = memo(function TimelineToolbar({ onSavePicture }: Props) {
  const { m } = useLanguage();
  const { zoomBy, fitAll } = useActions();
  const isNarrow = useMediaQuery('(max-width: 34.99em)');
  return (
    <div className={styles.toolbar}>
      <WindowInWords />
      {!isNarrow && <LaneControls />}
      <div className={styles.buttons}>
        {!isNarrow && <Moves />}
        <IconButton label={m['timeline.zoomOut']} icon={ZoomOut} onClick={() => zoomBy(1 / ZOOM_STEP)} />
        <IconButton label={m['timeline.zoomIn']} icon={ZoomIn} onClick={() => zoomBy(ZOOM_STEP)} />
        <IconButton label={m['timeline.fit']} icon={Maximize2} onClick={fitAll} />
        <IconButton label={m['picture.save']} icon={ImageDown} onClick={onSavePicture} />
        {isNarrow && (
          <MoreControls>
            <Moves />
            <LaneControls />
          </MoreControls>
        )}
      </div>
    </div>
  );
});

function Moves() {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const { panBy } = useActions();
  const { limits } = useRecord();
  const { start, end } = useAppState(select.seenWindow);
  return (
    <>
      <IconButton
        label={m['timeline.earlier']}
        icon={ChevronLeft}
        isSpent={start <= limits.earliest}
        onClick={() => panBy(-PAN_STEP)}
      />
      <IconButton
        label={m['timeline.later']}
        icon={ChevronRight}
        isSpent={end >= limits.latest}
        onClick={() => panBy(PAN_STEP)}
      />
    </>
  );
}

/** On a phone what is not used all the time is behind one button. */
function MoreControls({ children }: { readonly children: ReactNode }) {
  const { m } = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <>
      <IconButton label={m['timeline.more']} icon={Settings2} onClick={() => sheet.current?.togglePopover()} />
      <div ref={sheet} popover="auto" className={styles.sheet}>
        {children}
      </div>
    </>
  );
}

function LaneControls() {
  const { m } = useLanguage();
  const { setLanes, setHolders } = useActions();
  const holders = useAppState((state) => state.holders);
  const hasHolders = useRecord().indices.dataset.people.some(({ offices }) =>
    offices.some(({ from }) => from !== null),
  );
  const lanes = useAppState((state) => state.lanes);
  return (
    <>
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
    </>
  );
}

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
        <span>{keepTogether(formatWindow(window, language), language)}</span>
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
