// Hands the chart what to draw. vis-timeline arrives as a chunk of its own after the first paint; this
// component mounts it, compares, and calls just the methods whose input changed.

import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { layOutRows, quantizeScale, rowsInWindow } from '#domain/picture/levelOfDetail.ts';
import type { HolderChange } from '#domain/record/holders.ts';
import { dayOf, MS_PER_DAY } from '#domain/time/dates.ts';
import { lengthOf, type TimeWindow, zoomWindow } from '#domain/time/timeWindow.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { drawLane, drawMarks, drawRow } from './drawRows.ts';
import styles from './Timeline.module.css';
import { measureTitles, textScale } from './titleWidth.ts';
import { useElementSize } from './useElementSize.ts';
import type { TimelineCallbacks, TimelineHandle } from './visTimelineAdapter.ts';

/** Heights at the usual text size; they grow with it. */
const ROW_PX = 26;
const AXIS_PX = 52;
const FEWEST_ROWS = 4;
/** Titles turned round at the right edge take room on their left that was not reckoned with. */
const SPARE_ROWS = 1;
/** A month and what surrounds it shows every event by its title, however deep the rows. */
const NO_MARKERS_BELOW_MS = 45 * MS_PER_DAY;
const NO_MARKS: readonly HolderChange[] = [];
const DOUBLE_CLICK_ZOOM = 0.4;
/** Longer titles are cut with an ellipsis, so that one does not take a whole phone's row. */
const LONGEST_TITLE_PX = 400;
const LONGEST_TITLE_SHARE = 0.6;
const WHOLE_TITLE_SHARE = 0.92;

const GLIDE_MS = 250;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

interface Props {
  /** How long the picture takes to move to another window. */
  readonly glideMs?: number;
}

export function TimelineChart({ glideMs = GLIDE_MS }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { indices, span, limits } = record;
  const { openEvent, showWindow, hover } = useActions();
  const lanes = useAppState(select.lanes);
  const lanesBy = useAppState((state) => state.lanes);
  const marks = useAppState((state) => (state.holders ? select.holderChanges(state) : NO_MARKS));
  const selection = useAppState((state) => state.selection);
  const hovered = useAppState((state) => state.hovered);
  const chosenWindow = useAppState(select.shownWindow);
  // While the user drags or wheels, the picture leads and the store follows when it comes to rest.
  const [movingWindow, setMovingWindow] = useState<TimeWindow | null>(null);
  const shownWindow = movingWindow ?? chosenWindow;
  const isMoving = movingWindow !== null;

  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const [handle, setHandle] = useState<TimelineHandle | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure) throw failure;

  const showsEveryTitle = lengthOf(shownWindow) <= NO_MARKERS_BELOW_MS;
  const longestTitlePx = Math.round(
    showsEveryTitle
      ? size.width * WHOLE_TITLE_SHARE
      : Math.min(LONGEST_TITLE_PX * textScale(), size.width * LONGEST_TITLE_SHARE),
  );
  const titleWidthPx = useMemo(
    () => measureTitles(indices, language, longestTitlePx),
    [indices, language, longestTitlePx],
  );
  const msPerPx = quantizeScale(lengthOf(shownWindow) / Math.max(size.width, 1));
  const rowsPerLane = showsEveryTitle
    ? Number.POSITIVE_INFINITY
    : Math.max(
        FEWEST_ROWS,
        Math.floor(((size.height / textScale() - AXIS_PX) / ROW_PX - SPARE_ROWS) / Math.max(lanes.length, 1)),
      );
  const alwaysDrawn = selection ? (indices.positionOf.get(selection) ?? null) : null;
  const allRows = useMemo(
    () => layOutRows(lanes, indices, span, { msPerPx, rowsPerLane, titleWidthPx, alwaysDrawn }),
    [lanes, indices, span, msPerPx, rowsPerLane, titleWidthPx, alwaysDrawn],
  );
  const rows = useMemo(() => {
    const near = rowsInWindow(allRows, shownWindow, msPerPx, titleWidthPx);
    // At rest, a point whose mark is out of the picture would show half a title and nothing else.
    return isMoving ? near : near.filter((row) => row.end > shownWindow.start);
  }, [allRows, shownWindow, msPerPx, titleWidthPx, isMoving]);
  const picture = useMemo(
    () =>
      isMoving ? null : { window: shownWindow, msPerPx: lengthOf(shownWindow) / Math.max(size.width, 1), titleWidthPx },
    [isMoving, shownWindow, size.width, titleWidthPx],
  );

  const onRowChosen = useCallback(
    (key: string) => {
      const row = allRows.find((candidate) => candidate.key === key);
      if (!row) return;
      if (row.kind === 'single') {
        const event = indices.events[row.event];
        if (event) openEvent(event.id);
        return;
      }
      const around = { start: row.start, end: Math.max(row.end, row.start + MS_PER_DAY) as typeof row.end };
      showWindow(zoomWindow(around, 1.6, limits));
    },
    [allRows, indices, limits, openEvent, showWindow],
  );
  const onRowHovered = useCallback(
    (key: string | null) => {
      const row = key === null ? undefined : allRows.find((candidate) => candidate.key === key);
      hover(row?.kind === 'single' ? (indices.events[row.event]?.id ?? null) : null);
    },
    [allRows, indices, hover],
  );

  // The chart is mounted once a language; what it calls back is always the latest.
  const latest = useRef<TimelineCallbacks | null>(null);
  const initialWindow = useRef(shownWindow);
  useEffect(() => {
    initialWindow.current = shownWindow;
    latest.current = {
      onWindowMoving: setMovingWindow,
      onWindowChosen: (window) => {
        showWindow(window);
        setMovingWindow(null);
      },
      onRowChosen,
      onRowHovered,
      onDoubleClicked: (at) => showWindow(zoomWindow(shownWindow, DOUBLE_CLICK_ZOOM, limits, at)),
    };
  });

  useEffect(() => {
    let mounted: TimelineHandle | null = null;
    let isGone = false;
    import('./visTimelineAdapter.ts').then(({ mountTimeline }) => {
      if (isGone || !host.current) return;
      mounted = mountTimeline(
        host.current,
        { window: initialWindow.current, limits, language },
        {
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

  useEffect(() => {
    if (!handle) return;
    const context = { indices, language, m, selection, hovered };
    handle.showRows(
      lanes.map((lane) => drawLane(lane, lanesBy, context)),
      rows.map((row) => drawRow(row, context, picture)),
      drawMarks(marks, msPerPx, context),
    );
  }, [handle, lanes, lanesBy, rows, picture, marks, msPerPx, indices, language, m, selection, hovered]);

  useEffect(() => {
    if (!movingWindow) handle?.showWindow(chosenWindow, reducedMotion.matches ? 0 : glideMs);
  }, [handle, chosenWindow, movingWindow, glideMs]);

  useEffect(() => {
    if (size.width > 0) handle?.resize();
  }, [handle, size]);

  const from = formatMonth(dayOf(shownWindow.start), language);
  const to = formatMonth(dayOf(shownWindow.end), language);
  return (
    <div
      ref={host}
      role="img"
      aria-label={m['timeline.chart'](from, to)}
      aria-busy={handle === null}
      style={{ '--longest-title': `${longestTitlePx}px` } as CSSProperties}
      className={lanesBy === 'none' ? styles.chart : styles.tallChart}
      data-settled="false"
    />
  );
}
