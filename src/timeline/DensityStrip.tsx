// The whole span as a small histogram, with the visible part as a window on it. Click or drag moves the
// window; with Shift a drag chooses a period to filter by; arrow keys move, too.

import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import { periodOf } from '#domain/find/query.ts';
import { countDensity } from '#domain/picture/density.ts';
import { type DayNumber, dayOf, endOfDay, formatIsoDay, type Instant, startOfDay } from '#domain/time/dates.ts';
import { centreOn, lengthOf } from '#domain/time/timeWindow.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './DensityStrip.module.css';
import { PAN_STEP } from './TimelineToolbar.tsx';

const SLICES = 120;
const HEIGHT = 30;

interface Sweep {
  readonly from: number;
  readonly to: number;
}

/** One column a slice, as high as its count. */
function columns(counts: Uint32Array, most: number): string {
  let path = '';
  for (let slice = 0; slice < counts.length; slice++) {
    const count = counts[slice] as number;
    if (count === 0) continue;
    const top = HEIGHT - 4 - (count / most) * (HEIGHT - 6);
    path += `M${slice + 0.1} ${HEIGHT}V${top.toFixed(2)}h.8V${HEIGHT}Z`;
  }
  return path;
}

export const DensityStrip = memo(function DensityStrip() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { indices, limits } = record;
  const span = useAppState(select.stripSpan);
  const { showWindow, panBy, setPeriod, fitAll } = useActions();
  // The columns and the period follow the picture.
  const { query, matches } = useFollowing();
  const window = useAppState(select.shownWindow);
  const [sweep, setSweep] = useState<Sweep | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const grabbed = useRef(0);

  const density = useMemo(() => countDensity(indices, matches.positions, span, SLICES), [indices, matches, span]);
  const most = density.all.reduce((a, b) => Math.max(a, b), 1);
  const length = density.end - density.start;
  const shareOf = (instant: number) => Math.min(Math.max((instant - density.start) / length, 0), 1);
  const view = { left: shareOf(window.start), right: shareOf(window.end) };
  const bounds = periodOf(query);
  const hasPeriod = (query.from !== null || query.to !== null) && bounds.firstDay <= bounds.lastDay;
  const period = hasPeriod ? bounds : null;

  const shareAt = (pointer: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? Math.min(Math.max((pointer.clientX - box.left) / box.width, 0), 1) : 0;
  };
  const instantAt = (share: number) => (density.start + share * length) as Instant;
  const moveTo = (share: number) => showWindow(centreOn(window, instantAt(share - grabbed.current), limits));

  const onPointerDown = (pointer: PointerEvent<HTMLDivElement>) => {
    if (pointer.button !== 0) return;
    pointer.currentTarget.setPointerCapture(pointer.pointerId);
    const share = shareAt(pointer);
    if (pointer.shiftKey) {
      setSweep({ from: share, to: share });
      return;
    }
    const isOnView = share >= view.left && share <= view.right;
    grabbed.current = isOnView ? share - (view.left + view.right) / 2 : 0;
    if (!isOnView) moveTo(share);
  };
  const onPointerMove = (pointer: PointerEvent<HTMLDivElement>) => {
    if (!pointer.currentTarget.hasPointerCapture(pointer.pointerId)) return;
    if (sweep) setSweep({ ...sweep, to: shareAt(pointer) });
    else moveTo(shareAt(pointer));
  };
  const onPointerUp = () => {
    if (sweep && Math.abs(sweep.to - sweep.from) > 0.004) {
      const days = [sweep.from, sweep.to].sort((a, b) => a - b).map((share) => formatIsoDay(dayOf(instantAt(share))));
      setPeriod(days[0] ?? null, days[1] ?? null);
    }
    setSweep(null);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => panBy(-PAN_STEP),
      ArrowRight: () => panBy(PAN_STEP),
      ArrowDown: () => panBy(-PAN_STEP),
      ArrowUp: () => panBy(PAN_STEP),
      PageDown: () => panBy(-1),
      PageUp: () => panBy(1),
      Home: () => showWindow(centreOn(window, density.start, limits)),
      End: () => showWindow(centreOn(window, density.end, limits)),
      Escape: fitAll,
    };
    const move = moves[key.key];
    if (!move) return;
    key.preventDefault();
    move();
  };

  const months = [window.start, (window.start + lengthOf(window) - 1) as Instant].map((instant) =>
    formatMonth(dayOf(instant), language),
  );
  const range =
    sweep ??
    (period && { from: shareOf(startOfDay(period.firstDay)), to: shareOf(endOfDay(period.lastDay as DayNumber)) });
  return (
    <div className={styles.strip}>
      <div
        ref={strip}
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label={m['timeline.strip']}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(((view.left + view.right) / 2) * 100)}
        aria-valuetext={m['timeline.window'](months[0] ?? '', months[1] ?? '')}
        title={m['timeline.strip.hint']}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setSweep(null)}
        onKeyDown={onKeyDown}
      >
        <svg viewBox={`0 0 ${SLICES} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {range && (
            <rect
              className={styles.period}
              x={Math.min(range.from, range.to) * SLICES}
              width={Math.abs(range.to - range.from) * SLICES}
              y={0}
              height={HEIGHT}
            />
          )}
          <path className={styles.all} d={columns(density.all, most)} />
          <path className={styles.shown} d={columns(density.shown, most)} />
          <rect className={styles.outside} x={0} width={view.left * SLICES} y={0} height={HEIGHT} />
          <rect
            className={styles.outside}
            x={view.right * SLICES}
            width={(1 - view.right) * SLICES}
            y={0}
            height={HEIGHT}
          />
          <rect
            className={styles.view}
            x={view.left * SLICES}
            width={Math.max((view.right - view.left) * SLICES, 0.6)}
            y={0.5}
            height={HEIGHT - 1}
          />
        </svg>
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{formatMonth(span.firstDay, language)}</span>
        <span>{formatMonth(span.lastDay, language)}</span>
      </p>
    </div>
  );
});
