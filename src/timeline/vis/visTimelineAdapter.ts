// The only file that knows vis-timeline. It starts at mountTimeline and ends at destroy; outside, nobody
// sees a vis object or a DataSet. What is drawn and what is chosen is decided elsewhere; axis, dragging,
// wheel, pinch and stacking are vis's. Measured pitfalls are named where they bite.

import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { axisScale, LONGEST_VIS_YEARS } from '#domain/time/axisTicks.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import { isSameWindow, type TimeWindow } from '#domain/time/timeWindow.ts';
import { MOST_LABEL_CHARACTERS } from '#timeline/axisLabel.ts';
import type { DrawnLane, DrawnMark, DrawnRow, Initial, TimelineCallbacks, TimelineHandle } from './drawn.ts';
import { RowItem, type Screen } from './rowItem.ts';
import { ROW_REM } from './rowMeasures.ts';
import { visOptions } from './visOptions.ts';

const DRAG_PX = 6;

/** What vis takes a character for before it has measured one. */
const VIS_CHARACTER_PX = 10;

/** vis hands on hammer's events, which carry the browser's own. */
interface HammerEvent {
  readonly srcEvent: { readonly clientX: number; readonly clientY: number };
}

export function mountTimeline(host: HTMLElement, initial: Initial, callbacks: TimelineCallbacks): TimelineHandle {
  // A fresh child per mount: destroying before the first drawing leaves vis's loading screen behind.
  const root = document.createElement('div');
  root.className = 'timeline-root';
  // vis moves its panels to their places in two steps; unseen, they push nobody's eye along.
  root.style.opacity = '0';
  host.append(root);
  const marks = new DataSet<VisMark>([]);
  const groups = new DataSet<VisGroup>([]);
  // No `start`/`end` here: with them vis hides itself for a second. The window is set in the same tick.
  // vis's types allow text only, its code takes elements, which are safe from its HTML filter.
  const timeline = new Timeline(root, marks as never, groups as never, visOptions(initial) as never);
  timeline.setWindow(new Date(initial.window.start), new Date(initial.window.end), { animation: false });
  const { itemSet, body, timeAxis } = internalsOf(timeline);
  // Once in the coming frame. The public `redraw` would detach every lane and row and attach it again.
  // Of windows of ten thousand years vis would draw the days.
  const scaleAxis = ({ start, end }: TimeWindow) => {
    const labelPx = (timeAxis.props.minorCharWidth || VIS_CHARACTER_PX) * MOST_LABEL_CHARACTERS;
    const scale = axisScale(((end - start) / Math.max(body.domProps.center.width, 1)) * labelPx);
    timeAxis.options.timeAxis = scale && scale.step > LONGEST_VIS_YEARS ? { scale: 'year', step: scale.step } : null;
  };
  scaleAxis(initial.window);
  let isDrawingPending = false;
  const redraw = () => {
    isDrawingPending = true;
    body.emitter.emit('_change', { queue: true });
  };
  // What was pressed is in the picture of the very next frame; while it moves, one drawing a frame is enough.
  const drawNow = () => {
    if (isDrawingPending) redraw();
    else body.emitter.emit('_change', { queue: false });
  };

  let rowPx = rowHeight();
  const screen: Screen = {
    toScreen: (instant) => body.util.toScreen(instant),
    width: () => body.domProps.center.width,
    rowPx: () => rowPx,
  };
  const items = new Map<string, RowItem>();
  let shown = initial.window;
  let drawnLanes = '';
  let drawnMarks = '';
  let isGiven = false;
  let isDrawn = false;
  let isRangeChanging = false;
  let settling = 0;

  const unsettle = () => {
    host.dataset['settled'] = 'false';
  };
  const settle = () => {
    cancelAnimationFrame(settling);
    settling = requestAnimationFrame(() => {
      host.dataset['settled'] = 'true';
    });
  };
  unsettle();

  timeline.on('changed', () => {
    isDrawn = true;
    isDrawingPending = false;
    settle();
    if (!isGiven) return;
    root.style.opacity = '';
    callbacks.onDrawn();
  });
  // vis redraws on each change of range before anyone else hears of it, and once more when rows have followed.
  // Here rows follow first, and it is drawn once, in the same tick.
  timeline.off('rangechange');
  timeline.on('rangechange', (range: RangeEvent) => {
    unsettle();
    scaleAxis(windowOf(range));
    isRangeChanging = true;
    if (range.byUser) {
      shown = windowOf(range);
      callbacks.onWindowMoving(shown);
    }
    isRangeChanging = false;
    if (isDrawn) redraw();
  });
  timeline.on('rangechanged', (range: RangeEvent) => {
    settle();
    if (!range.byUser) return;
    shown = windowOf(range);
    callbacks.onWindowChosen(shown);
  });
  // vis says "click" at the end of a drag that began on a title, too.
  let pressedAt = { x: 0, y: 0 };
  root.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
    pressedAt = { x, y };
  });
  timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent | HammerEvent }) => {
    const { clientX, clientY } = 'srcEvent' in event ? event.srcEvent : event;
    const isDragged = Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > DRAG_PX;
    if (item !== null && item !== undefined && !isDragged) callbacks.onRowChosen(item);
  });
  timeline.on('doubleClick', ({ time }: { time: Date }) => callbacks.onDoubleClicked(time.getTime() as Instant));
  timeline.on('itemover', ({ item }: { item: string }) => callbacks.onRowHovered(item));
  timeline.on('itemout', () => callbacks.onRowHovered(null));

  const removeGone = (rows: readonly DrawnRow[]) => {
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, item] of items) {
      if (keys.has(key)) continue;
      itemSet._removeItem(item);
      items.delete(key);
    }
  };
  const addAndChange = (rows: readonly DrawnRow[]) => {
    for (const row of rows) {
      const known = items.get(row.key);
      if (known) {
        known.change(row);
        continue;
      }
      const item = new RowItem(row, screen);
      items.set(row.key, item);
      itemSet._addItem(item);
    }
  };

  return {
    show({ lanes, rows, marks: wished }) {
      const laneSignature = JSON.stringify(lanes);
      const markSignature = JSON.stringify(wished);
      unsettle();
      scaleAxis(shown);
      isGiven = true;
      removeGone(rows);
      // Groups before items: vis places an item when it is added.
      if (laneSignature !== drawnLanes) {
        groups.remove(groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id)));
        groups.update(lanes.map(toVisGroup));
        drawnLanes = laneSignature;
      }
      addAndChange(rows);
      itemSet._order();
      if (markSignature !== drawnMarks) {
        marks.remove(marks.getIds().filter((id) => !wished.some(({ key }) => key === id)));
        marks.update(wished.map(toVisMark));
        drawnMarks = markSignature;
      }
      if (!isRangeChanging) drawNow();
    },
    showWindow(window, glideMs) {
      const halfPixelMs = (shown.end - shown.start) / Math.max(screen.width(), 1) / 2;
      if (isSameWindow(window, shown, halfPixelMs)) return;
      shown = window;
      unsettle();
      const animation = glideMs > 0 ? { duration: glideMs, easingFunction: 'easeInOutQuad' as const } : false;
      timeline.setWindow(new Date(window.start), new Date(window.end), { animation });
    },
    resize() {
      rowPx = rowHeight();
      unsettle();
      timeline.redraw();
      settle();
    },
    destroy() {
      cancelAnimationFrame(settling);
      timeline.destroy();
      root.remove();
    },
  };
}

interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

function windowOf(range: RangeEvent): TimeWindow {
  return { start: range.start.getTime() as Instant, end: range.end.getTime() as Instant };
}

function rowHeight(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * What is used of vis's insides: a DataSet would redraw at once for every change, and once more later. With
 * another version of vis than the one in package.json, these are to be looked at again.
 */
interface Internals {
  readonly timeAxis: {
    readonly props: { readonly minorCharWidth?: number };
    readonly options: { timeAxis: { readonly scale: 'year'; readonly step: number } | null };
  };
  readonly itemSet: {
    readonly _addItem: (item: RowItem) => void;
    readonly _removeItem: (item: RowItem) => void;
    readonly _order: () => void;
  };
  readonly body: {
    readonly emitter: { readonly emit: (event: '_change', options: { readonly queue: boolean }) => void };
    readonly util: { readonly toScreen: (instant: number) => number };
    readonly domProps: { readonly center: { readonly width: number } };
  };
}

function internalsOf(timeline: Timeline): Internals {
  const internals = timeline as unknown as Internals;
  const { _addItem, _removeItem, _order } = internals.itemSet ?? {};
  const isKnown = [_addItem, _removeItem, _order, internals.body?.util?.toScreen].every(
    (method) => typeof method === 'function',
  );
  if (!isKnown) throw new Error('This is another vis-timeline than the one the adapter was written for.');
  return internals;
}

interface VisMark {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  readonly type: 'background';
  readonly content: Element;
  readonly className: string;
}

interface VisGroup {
  readonly id: string;
  readonly content: Element;
  readonly order: number;
}

function toVisMark({ key, at, label }: DrawnMark): VisMark {
  const content = document.createElement('span');
  content.className = 'mark-label';
  content.textContent = label;
  const end = new Date(at + MS_PER_DAY);
  return { id: key, start: new Date(at), end, type: 'background', content, className: 'holder-mark' };
}

function toVisGroup(lane: DrawnLane, order: number): VisGroup {
  const content = document.createElement('span');
  content.textContent = lane.label;
  content.lang = lane.language;
  return { id: lane.id, content, order };
}
