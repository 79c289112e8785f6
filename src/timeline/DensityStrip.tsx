// The whole span as a small histogram on the chart's own scale, with the visible part as a window on it. The window
// and its edges are dragged; a drag beside it chooses a period to filter by; a click jumps; arrow keys move.

import { type KeyboardEvent, memo, useMemo } from 'react';
import { periodOf } from '#domain/find/query.ts';
import { countDensity } from '#domain/picture/density.ts';
import { endOfDay, startOfDay } from '#domain/time/dates.ts';
import { centreOn, lengthOf, windowAround } from '#domain/time/timeWindow.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './strip/Strip.module.css';
import { StripAxis } from './strip/StripAxis.tsx';
import { SLICES, StripColumns } from './strip/StripColumns.tsx';
import { StripEdge } from './strip/StripEdge.tsx';
import { FILLS_STRIP, useStripPointer } from './strip/useStripPointer.ts';
import { PAN_STEP } from './TimelineToolbar.tsx';

/** Of the strip: the handles of a narrower window stand wholly outside of it. */
const NARROW = 0.05;

export const DensityStrip = memo(function DensityStrip() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices, limits } = useRecord();
  const span = useAppState(select.stripSpan);
  const { jumpTo, panBy, fitAll } = useActions();
  // The columns and the period follow the picture.
  const { query, matches } = useFollowing();
  const shown = useAppState(select.seenWindow);

  // What the chart shows when everything is fitted: a column stands under its events.
  const strip = useMemo(() => windowAround(span, limits), [span, limits]);
  const density = useMemo(() => countDensity(indices, matches.ordinals, span, SLICES), [indices, matches, span]);
  const { sweep, ...pointer } = useStripPointer(strip, shown);
  const shareOf = (instant: number) => Math.min(Math.max((instant - strip.start) / lengthOf(strip), 0), 1);
  const isMovable = lengthOf(shown) < lengthOf(strip) * FILLS_STRIP;
  const [left, right] = [shareOf(shown.start), shareOf(shown.end)];

  const onKeyDown = (key: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => panBy(-PAN_STEP),
      ArrowRight: () => panBy(PAN_STEP),
      ArrowDown: () => panBy(-PAN_STEP),
      ArrowUp: () => panBy(PAN_STEP),
      PageDown: () => panBy(-1),
      PageUp: () => panBy(1),
      Home: () => jumpTo(centreOn(shown, startOfDay(span.firstDay), limits)),
      End: () => jumpTo(centreOn(shown, endOfDay(span.lastDay), limits)),
      Escape: fitAll,
    };
    const move = moves[key.key];
    if (!move) return;
    key.preventDefault();
    move();
  };

  const bounds = periodOf(query);
  const hasPeriod = (query.from !== null || query.to !== null) && bounds.firstDay <= bounds.lastDay;
  const chosen = hasPeriod && {
    from: shareOf(startOfDay(bounds.firstDay)),
    to: shareOf(endOfDay(bounds.lastDay)),
  };
  const period = sweep ?? chosen;
  return (
    <div className={styles.strip}>
      <div className={styles.track} data-narrow={right - left < NARROW} title={m['timeline.strip.hint']} {...pointer}>
        {period && (
          <div
            className={styles.period}
            style={{
              left: `${Math.min(period.from, period.to) * 100}%`,
              width: `${Math.abs(period.to - period.from) * 100}%`,
            }}
          />
        )}
        <StripColumns density={density} left={shareOf(density.start)} right={shareOf(density.end)} />
        <div className={styles.outside} style={{ left: 0, width: `${left * 100}%` }} />
        <div className={styles.outside} style={{ left: `${right * 100}%`, right: 0 }} />
        <div
          className={styles.whole}
          role="slider"
          tabIndex={0}
          aria-label={m['timeline.strip']}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(((left + right) / 2) * 100)}
          aria-valuetext={formatWindow(shown, language)}
          onKeyDown={onKeyDown}
        />
        <div
          className={isMovable ? styles.window : styles.wholeWindow}
          style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
        />
        <StripEdge edge="start" shown={shown} strip={strip} share={left} />
        <StripEdge edge="end" shown={shown} strip={strip} share={right} />
      </div>
      <StripAxis window={strip} />
    </div>
  );
});
