// The only file that knows vis-timeline. It starts at mountTimeline and ends at destroy; outside, nobody
// sees a vis object, a DataSet or a moment. What is drawn and what is chosen is decided elsewhere;
// pixels, axis, dragging, wheel, pinch and stacking are vis's. Measured pitfalls are named where they bite.

import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { dayOf, type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import { isSameWindow, type TimeWindow, type WindowLimits } from '#domain/time/timeWindow.ts';
import { type AxisUnit, formatAxisLabel } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';

/** The px of the bar drawn with a turned row, 0 for a point, and of its title at most. */
export interface TurnedRow {
  readonly barPx: number;
  readonly titlePx: number;
}

/** A row as it is drawn: an event, or a counted marker. */
export interface DrawnRow {
  readonly key: string;
  readonly lane: string;
  readonly start: Instant;
  /** Equal to `start` for a point. */
  readonly end: Instant;
  readonly title: string;
  /** The language of the title, for the right glyphs. */
  readonly language: string;
  /** How many events a marker stands for; null for one event. */
  readonly count: number | null;
  /** Words for the pointer: the date and the whole title. */
  readonly tooltip: string;
  /** The title stands left of the mark, because right of it it would run out of the picture. */
  readonly turned: TurnedRow | null;
  /** Class names that say what it is like: `side-vn`, `is-selected`, `is-soft`. */
  readonly looks: readonly string[];
}

export interface DrawnLane {
  readonly id: string;
  readonly label: string;
  readonly language: string;
}

/** A hairline across all lanes on a day, such as a change of office. */
export interface DrawnMark {
  readonly key: string;
  readonly at: Instant;
  readonly label: string;
}

export interface TimelineCallbacks {
  /** The user is moving the picture; called in the same tick in which it moved. */
  readonly onWindowMoving: (window: TimeWindow) => void;
  /** The user has moved the picture. */
  readonly onWindowChosen: (window: TimeWindow) => void;
  readonly onRowChosen: (key: string) => void;
  readonly onRowHovered: (key: string | null) => void;
  readonly onDoubleClicked: (at: Instant) => void;
}

export interface TimelineHandle {
  /** Draws these lanes and rows and nothing else; unchanged rows are left alone. */
  readonly showRows: (lanes: readonly DrawnLane[], rows: readonly DrawnRow[], marks: readonly DrawnMark[]) => void;
  /** In `glideMs`, or at once without. */
  readonly showWindow: (window: TimeWindow, glideMs: number) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

interface Initial {
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  readonly language: Language;
}

const DRAG_PX = 6;

/** vis hands on hammer's events, which carry the browser's own. */
interface HammerEvent {
  readonly srcEvent: { readonly clientX: number; readonly clientY: number };
}

export function mountTimeline(host: HTMLElement, initial: Initial, callbacks: TimelineCallbacks): TimelineHandle {
  // A fresh child per mount: destroying before the first drawing leaves vis's loading screen behind.
  const root = document.createElement('div');
  root.className = 'timeline-root';
  host.append(root);
  const items = new DataSet<VisItem>([]);
  const groups = new DataSet<VisGroup>([]);
  // No `start`/`end` here: with them vis hides itself for a second. The window is set in the same tick.
  // vis's types allow text only, its code takes elements, which are safe from its HTML filter.
  const timeline = new Timeline(root, items as never, groups as never, visOptions(initial) as never);
  timeline.setWindow(new Date(initial.window.start), new Date(initial.window.end), { animation: false });

  let shown = initial.window;
  let drawn = new Map<string, string>();
  let drawnLanes = '';
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

  const windowOf = (range: { start: Date; end: Date }): TimeWindow => ({
    start: range.start.getTime() as Instant,
    end: range.end.getTime() as Instant,
  });
  timeline.on('changed', settle);
  timeline.on('rangechange', (range: RangeEvent) => {
    unsettle();
    if (!range.byUser) return;
    shown = windowOf(range);
    callbacks.onWindowMoving(shown);
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

  return {
    showRows(lanes, rows, marks) {
      const laneSignature = JSON.stringify(lanes);
      const next = new Map([...rows, ...marks].map((row) => [row.key, JSON.stringify(row)]));
      const gone = [...drawn.keys()].filter((key) => !next.has(key));
      const isChanged = ({ key }: { readonly key: string }) => drawn.get(key) !== next.get(key);
      const changed = [...rows.filter(isChanged).map(toVisItem), ...marks.filter(isChanged).map(toVisMark)];
      if (gone.length === 0 && changed.length === 0 && laneSignature === drawnLanes) return;
      unsettle();
      // Groups before items: vis places an item when it is added.
      if (laneSignature !== drawnLanes) {
        groups.remove(groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id)));
        groups.update(lanes.map(toVisGroup));
      }
      items.remove(gone);
      items.update(changed);
      drawn = next;
      drawnLanes = laneSignature;
    },
    showWindow(window, glideMs) {
      const halfPixelMs = (shown.end - shown.start) / Math.max(root.clientWidth, 1) / 2;
      if (isSameWindow(window, shown, halfPixelMs)) return;
      shown = window;
      unsettle();
      const animation = glideMs > 0 ? { duration: glideMs, easingFunction: 'easeInOutQuad' as const } : false;
      timeline.setWindow(new Date(window.start), new Date(window.end), { animation });
    },
    resize() {
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

interface VisItem {
  readonly id: string;
  readonly group?: string;
  readonly start: Date;
  readonly end?: Date;
  readonly type: 'point' | 'range' | 'box' | 'background';
  readonly align?: 'right';
  readonly content: Element;
  readonly className: string;
}

interface VisGroup {
  readonly id: string;
  readonly content: Element;
  readonly order: number;
}

function visOptions({ limits, language }: Initial) {
  return {
    min: new Date(limits.earliest),
    max: new Date(limits.latest),
    zoomMin: limits.shortestMs,
    zoomMax: limits.longestMs,
    zoomKey: 'ctrlKey',
    zoomFriction: 6,
    verticalScroll: true,
    height: '100%',
    moment: (date: moment.MomentInput) => moment.utc(date),
    orientation: { axis: 'bottom', item: 'top' },
    margin: { axis: 8, item: { horizontal: 10, vertical: 2 } },
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    groupOrder: 'order',
    // Room for one short label a tick, so that a month shows its days.
    maxMinorChars: 4,
    format: {
      minorLabels: (date: moment.Moment, scale: string) => axisLabel(date, scale, 'minor', language),
      majorLabels: (date: moment.Moment, scale: string) => axisLabel(date, scale, 'major', language),
    },
    // vis warns about a language it does not know; the words it names here are never shown.
    locale: 'en',
  };
}

const UNIT_OF_SCALE: Readonly<Record<string, AxisUnit>> = {
  weekday: 'day',
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
};

function axisLabel(date: moment.Moment, scale: string, level: 'minor' | 'major', language: Language): string {
  const day = dayOf(date.valueOf() as Instant);
  const unit = UNIT_OF_SCALE[scale];
  // Finer than days: the record knows no hours, so only the days above them are named.
  if (!unit) return level === 'major' ? formatAxisLabel(day, 'weekday', 'minor', language) : '';
  // The label above a minor unit names the next larger one.
  if (level === 'major' && unit === 'month') return formatAxisLabel(day, 'year', 'major', language);
  if (level === 'major' && unit === 'year') return '';
  return formatAxisLabel(day, unit, level, language);
}

function toVisItem(row: DrawnRow): VisItem {
  const content = document.createElement('span');
  content.className = row.count === null ? 'row-title' : 'row-count';
  content.textContent = row.title;
  content.lang = row.language;
  content.title = row.tooltip;
  const base = { id: row.key, group: row.lane, start: new Date(row.start), content, className: row.looks.join(' ') };
  if (row.turned) {
    const { barPx, titlePx } = row.turned;
    // A box ends where it is told to start; its line and dot are hidden and the mark is drawn in it.
    const box = document.createElement('span');
    const mark = document.createElement('span');
    box.className = 'row-flipped';
    content.style.maxWidth = `${titlePx}px`;
    mark.className = barPx === 0 ? 'flipped-mark' : 'flipped-bar';
    if (barPx > 0) mark.style.width = `${barPx}px`;
    box.append(content, mark);
    const className = `${base.className} is-flipped`;
    return { ...base, className, type: 'box', align: 'right', start: new Date(row.end), content: box };
  }
  return row.end > row.start ? { ...base, type: 'range', end: new Date(row.end) } : { ...base, type: 'point' };
}

function toVisMark({ key, at, label }: DrawnMark): VisItem {
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
