// The chart: the picture's layer over an axis that moves. vis-timeline arrives as a chunk of its own after the first
// paint; until then a light axis stands in its place, and the layer is handed on from one to the other. While the user
// moves the picture it is painted from the chart itself, in the same tick, and React follows.

import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';
import { formatWindow } from '#i18n/formatWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { AXIS_PX } from '#picture/axisDrawing.ts';
import { chartHeight, LEAST_CHART_PX, mostChartHeight, pictureRoom } from '#picture/chartHeight.ts';
import type { Painted } from '#picture/painter.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { LaneNames } from './lanes/LaneNames.tsx';
import { CountList } from './pointing/CountList.tsx';
import { MarkCard } from './pointing/MarkCard.tsx';
import { usePointing } from './pointing/usePointing.ts';
import styles from './Timeline.module.css';
import { textScale } from './textScale.ts';
import { useChart } from './useChart.ts';
import { useElementSize } from './useElementSize.ts';
import { usePageHeight } from './usePageHeight.ts';
import { usePainter } from './usePainter.ts';

const GLIDE_MS = 250;

interface Props {
  /** How long the picture takes to move to another window. */
  readonly glideMs?: number;
  /** As high as its place, not as its content. */
  readonly isFilling?: boolean;
  /** What stands over it. */
  readonly children?: ReactNode;
}

export function TimelineChart({ glideMs = GLIDE_MS, isFilling = false, children }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices } = useRecord();
  const lanesBy = useAppState((state) => state.lanes);
  const hasChosen = useAppState((state) => state.selection !== null);
  const shownWindow = useAppState(select.shownWindow);
  const hoveredAt = useAppState(({ hovered }) => (hovered ? (indices.ordinalOf.get(hovered) ?? -1) : -1));

  const chart = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const painted = useRef<Painted | null>(null);
  const size = useElementSize(host, true);
  const pageHeight = usePageHeight();
  const scale = textScale();
  const axisPx = AXIS_PX * scale;
  const mostPx = isFilling ? size.height : mostChartHeight(pageHeight);
  const mostHeightPx = pictureRoom(mostPx, axisPx);
  const leastHeightPx = isFilling ? mostHeightPx : pictureRoom(LEAST_CHART_PX, axisPx);
  const painter = usePainter({ widthPx: size.width, mostHeightPx, leastHeightPx, textScale: scale });
  const { frames, height, chosenTop } = painter.picture;
  const heightPx = chartHeight(height, axisPx, mostPx);

  const scrolled = () => host.current?.querySelector('.picture-layer')?.scrollTop ?? 0;
  const pointing = usePointing({ host, painted: () => painted.current, scrolled });
  const { meant, listed } = pointing;
  useChart({
    chart,
    host,
    painted,
    painter,
    glideMs,
    heightPx: isFilling ? size.height : heightPx,
    pointedAt: meant?.kind === 'event' ? meant.event : hoveredAt,
    onPressed: pointing.onPressed,
  });

  // A layer of lanes is scrolled by itself; their names go with it.
  useLayoutEffect(() => {
    const layer = host.current;
    const follow = ({ target }: Event) => {
      if (names.current && target instanceof HTMLElement) names.current.scrollTop = target.scrollTop;
    };
    layer?.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => layer?.removeEventListener('scroll', follow, { capture: true });
  }, []);

  const titled = painter.titledInOrder(shownWindow);
  const name = `${m['timeline.chart'](formatWindow(shownWindow, language))} ${titled
    .map((event) => painter.wordsOf(event).whole)
    .join('; ')}`;
  const left = (chart.current?.clientWidth ?? 0) - size.width;
  return (
    <div className={styles.frame} style={{ '--chosen-top': `${chosenTop}px` } as CSSProperties}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks, not of form fields */}
      <div
        ref={chart}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from mark to mark
        tabIndex={0}
        aria-label={name}
        className={styles.chart}
        style={isFilling ? undefined : ({ '--chart-height': `${heightPx}px` } as CSSProperties)}
        data-settled="false"
        data-lanes={lanesBy}
        onKeyDown={pointing.onKeyDown}
        onBlur={pointing.onBlur}
      >
        {lanesBy !== 'none' && (
          <LaneNames ref={names} frames={frames} heightPx={height} by={lanesBy} hasChosen={hasChosen} />
        )}
        <div ref={host} className={styles.host} />
      </div>
      {meant && (
        <MarkCard
          meant={meant}
          x={left + meant.x}
          y={Math.min(meant.y - scrolled() + 14, heightPx)}
          frameWidth={left + size.width}
        />
      )}
      {listed && <CountList listed={listed} onClose={pointing.closeList} />}
      {children}
    </div>
  );
}
