// Hands the chart what to draw. vis-timeline arrives as a chunk of its own after the first paint, over a light
// drawing of the same; this component mounts it and calls just the methods whose input changed. While the user moves the picture,
// the painter is called from the chart itself, in the same tick, and React hears of it when it is at rest.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { HolderChange } from '#domain/record/holders.ts';
import { dayOf, MS_PER_DAY } from '#domain/time/dates.ts';
import { type TimeWindow, windowOfStretch, zoomWindow } from '#domain/time/timeWindow.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { drawLightChart } from '#timeline/light/lightChart.ts';
import { removeFirstPicture } from '#timeline/light/removeFirstPicture.ts';
import type { TimelineCallbacks, TimelineHandle } from '#timeline/vis/drawn.ts';
import { axisLabel, type LabelAxis } from './axisLabel.ts';
import { drawLane, drawMarks } from './drawRows.ts';
import { createPainter, type Painted } from './painter.ts';
import styles from './Timeline.module.css';
import { measureTitles, textScale } from './titleWidth.ts';
import { useElementSize } from './useElementSize.ts';
import { useFontsLoaded } from './useFontsLoaded.ts';

const NO_MARKS: readonly HolderChange[] = [];
const DOUBLE_CLICK_ZOOM = 0.4;

const GLIDE_MS = 250;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

interface Props {
  /** How long the picture takes to move to another window. */
  readonly glideMs?: number;
}

export function TimelineChart({ glideMs = GLIDE_MS }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices, span, limits } = useRecord();
  const { openEvent, showWindow, followMove, hover } = useActions();
  const lanes = useAppState(select.lanes);
  const lanesBy = useAppState((state) => state.lanes);
  const marks = useAppState((state) => (state.holders ? select.holderChanges(state) : NO_MARKS));
  const selection = useAppState((state) => state.selection);
  const hovered = useAppState((state) => state.hovered);
  const shownWindow = useAppState(select.shownWindow);
  // While the user drags or wheels, the picture leads and the store follows when it comes to rest.
  const movingWindow = useRef<TimeWindow | null>(null);

  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host, true);
  const fonts = useFontsLoaded();
  const [handle, setHandle] = useState<TimelineHandle | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure) throw failure;

  const positionOf = (id: typeof selection) => (id ? (indices.positionOf.get(id) ?? -1) : -1);
  const selectedAt = positionOf(selection);
  const hoveredAt = positionOf(hovered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font measures otherwise.
  const measure = useMemo(() => measureTitles(indices, language), [indices, language, fonts]);
  const context = useMemo(() => ({ indices, language, m }), [indices, language, m]);
  const paint = useMemo(
    () =>
      createPainter({
        lanes,
        span,
        context,
        canvas: { ...size, textScale: textScale() },
        measure,
        alwaysDrawn: selectedAt === -1 ? null : selectedAt,
      }),
    [lanes, span, context, size, measure, selectedAt],
  );
  const drawnLanes = useMemo(() => lanes.map((lane) => drawLane(lane, lanesBy, context)), [lanes, lanesBy, context]);
  const painted = useRef<Painted | null>(null);

  const labelAxis: LabelAxis = (instant, unit, level) => axisLabel(instant, unit, level, language);
  // Until vis-timeline has drawn, a light drawing of the same stands in its place.
  const light = useRef<HTMLElement | null>(null);
  const removeLight = () => {
    removeFirstPicture();
    light.current?.remove();
    light.current = null;
  };
  const show = (window: TimeWindow, isMoving: boolean) => {
    if (!handle && (lanesBy !== 'none' || size.width === 0)) return;
    const picture = paint(window, isMoving, { selected: selectedAt, hovered: hoveredAt });
    painted.current = picture;
    if (!handle) {
      removeLight();
      if (host.current) light.current = drawLightChart(host.current, { window, rows: picture.drawn, labelAxis });
      return;
    }
    handle.show({ lanes: drawnLanes, rows: picture.drawn, marks: drawMarks(marks, picture.msPerPx, context) });
  };
  const rowOf = (key: string) => painted.current?.rows.find((row) => row.key === key);

  // The chart is mounted once a language; what it calls back is always the latest.
  const latest = useRef<TimelineCallbacks | null>(null);
  const initialWindow = useRef(shownWindow);
  useLayoutEffect(() => {
    initialWindow.current = shownWindow;
    latest.current = {
      onDrawn: removeLight,
      onWindowMoving: (window) => {
        movingWindow.current = window;
        show(window, true);
        followMove(window);
      },
      onWindowChosen: (window) => {
        movingWindow.current = null;
        showWindow(window);
        // Where the store holds the same window already, nothing else would bring the picture to rest.
        show(window, false);
      },
      onRowChosen: (key) => {
        const row = rowOf(key);
        if (row?.kind === 'single') {
          const event = indices.events.at(row.event);
          if (event) openEvent(event.id);
        } else if (row) {
          const end = Math.max(row.end, row.start + MS_PER_DAY) as typeof row.end;
          showWindow(windowOfStretch({ start: row.start, end }, shownWindow, limits));
        }
      },
      onRowHovered: (key) => {
        const row = key === null ? undefined : rowOf(key);
        hover(row?.kind === 'single' ? (indices.events.at(row.event)?.id ?? null) : null);
      },
      onDoubleClicked: (at) => showWindow(zoomWindow(shownWindow, DOUBLE_CLICK_ZOOM, limits, at)),
    };
  });

  useEffect(() => {
    let mounted: TimelineHandle | null = null;
    let isGone = false;
    import('#timeline/vis/visTimelineAdapter.ts').then(({ mountTimeline }) => {
      if (isGone || !host.current) return;
      mounted = mountTimeline(
        host.current,
        { window: initialWindow.current, limits, language },
        {
          onDrawn: () => latest.current?.onDrawn(),
          onWindowMoving: (window) => latest.current?.onWindowMoving(window),
          onWindowChosen: (window) => latest.current?.onWindowChosen(window),
          onRowChosen: (key) => latest.current?.onRowChosen(key),
          onRowHovered: (key) => latest.current?.onRowHovered(key),
          onDoubleClicked: (at) => latest.current?.onDoubleClicked(at),
        },
      );
      setHandle(mounted);
    }, setFailure);
    return () => {
      isGone = true;
      mounted?.destroy();
      setHandle(null);
    };
  }, [limits, language]);

  useLayoutEffect(() => {
    if (size.width > 0) handle?.resize();
  }, [handle, size]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what `show` reads is named instead.
  useLayoutEffect(() => {
    const moving = movingWindow.current;
    if (moving) {
      show(moving, true);
      return;
    }
    handle?.showWindow(shownWindow, reducedMotion.matches ? 0 : glideMs);
    show(shownWindow, false);
  }, [handle, paint, drawnLanes, marks, selectedAt, hoveredAt, shownWindow]);

  const from = formatMonth(dayOf(shownWindow.start), language);
  const to = formatMonth(dayOf(shownWindow.end), language);
  return (
    <div
      ref={host}
      role="img"
      aria-label={m['timeline.chart'](from, to)}
      aria-busy={handle === null}
      className={lanesBy === 'none' ? styles.chart : styles.tallChart}
      data-settled="false"
    />
  );
}
