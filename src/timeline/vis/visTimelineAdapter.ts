// The only file that knows vis-timeline. It starts at mountAxis and ends at destroy; outside, nobody sees a vis object.
// vis draws the axis and its lines, and is what is dragged, wheeled and pinched; it holds no items and stacks nothing:
// titles and marks are ours (timeline/layer) and lie in its plot. Measured pitfalls are named where they bite.

import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { axisScale, type TickUnit } from '#domain/time/axisTicks.ts';
import type { Instant } from '#domain/time/dates.ts';
import { isSameWindow, type TimeWindow } from '#domain/time/timeWindow.ts';
import { LEAST_TICK_PX } from '#picture/axisDrawing.ts';
import type { AxisCallbacks, AxisHandle, Initial } from './axis.ts';
import { visOptions } from './visOptions.ts';

const DRAG_PX = 6;

/** vis hands on hammer's events, which carry the browser's own. */
interface HammerEvent {
  readonly srcEvent: PointerEvent;
}

export function mountAxis(host: HTMLElement, initial: Initial, callbacks: AxisCallbacks): AxisHandle {
  // A fresh child per mount: destroying before the first drawing leaves vis's loading screen behind.
  const root = document.createElement('div');
  root.className = 'timeline-root';
  // vis moves its panels to their places in two steps; unseen, they push nobody's eye along.
  root.style.opacity = '0';
  host.append(root);
  // No `start`/`end` here: with them vis hides itself for a second. The window is set in the same tick.
  let shown = initial.window;
  let seen = initial.window;
  let widthPx = host.clientWidth;
  let isDrawn = false;
  const toScreen = (instant: number) => ((instant - seen.start) / (seen.end - seen.start)) * widthPx;
  const place: AxisPlace = { toScreen, width: () => widthPx };
  const timeline = new Timeline(root, [], visOptions(initial, place) as never);
  timeline.setWindow(new Date(initial.window.start), new Date(initial.window.end), { animation: false });
  const { body, timeAxis } = internalsOf(timeline);

  // By itself vis takes steps by the letters it measures, whose typeface may not have come yet; and of windows of ten
  // thousand years it would draw the days.
  const scaleAxis = ({ start, end }: TimeWindow) => {
    const scale = axisScale(((end - start) / Math.max(widthPx, 1)) * LEAST_TICK_PX);
    timeAxis.options.timeAxis = scale && { scale: scale.unit, step: scale.step };
  };
  scaleAxis(initial.window);

  timeline.on('changed', () => {
    if (isDrawn) return;
    isDrawn = true;
    root.style.opacity = '';
    callbacks.onDrawn();
  });
  timeline.on('rangechange', (range: RangeEvent) => {
    seen = windowOf(range);
    scaleAxis(seen);
    if (range.byUser) shown = seen;
    callbacks.onWindowMoving(seen, range.byUser);
  });
  timeline.on('rangechanged', (range: RangeEvent) => {
    seen = windowOf(range);
    if (range.byUser) shown = seen;
    callbacks.onWindowReached(seen, range.byUser);
  });
  // vis says "click" at the end of a drag that began on a title, too.
  let pressedAt = { x: 0, y: 0 };
  root.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
    pressedAt = { x, y };
  });
  timeline.on('click', ({ event }: { event: MouseEvent | HammerEvent }) => {
    const { clientX, clientY, target } = 'srcEvent' in event ? event.srcEvent : event;
    const isDragged = Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > DRAG_PX;
    if (!isDragged) callbacks.onPressed({ clientX, clientY, target });
  });
  timeline.on('doubleClick', ({ time }: { time: Date }) => callbacks.onDoubleClicked(time.getTime() as Instant));

  return {
    plot: body.dom.centerContainer,
    showWindow(window, glideMs) {
      const halfPixelMs = (shown.end - shown.start) / Math.max(widthPx, 1) / 2;
      if (isSameWindow(window, shown, halfPixelMs)) return false;
      shown = window;
      const animation = glideMs > 0 ? { duration: glideMs, easingFunction: 'easeInOutQuad' as const } : false;
      timeline.setWindow(new Date(window.start), new Date(window.end), { animation });
      return true;
    },
    resize() {
      widthPx = host.clientWidth;
      scaleAxis(seen);
      timeline.redraw();
    },
    destroy() {
      timeline.destroy();
      root.remove();
    },
  };
}

/** Where instants stand on the axis, for the words that must not be cut off at its edges. */
export interface AxisPlace {
  readonly toScreen: (instant: number) => number;
  readonly width: () => number;
}

interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

function windowOf(range: RangeEvent): TimeWindow {
  return { start: range.start.getTime() as Instant, end: range.end.getTime() as Instant };
}

/** What is used of vis's insides. With another version of vis than the one in package.json, it is to be looked at again. */
interface Internals {
  readonly timeAxis: {
    readonly options: { timeAxis: { readonly scale: TickUnit; readonly step: number } | null };
  };
  readonly body: { readonly dom: { readonly centerContainer: HTMLElement } };
}

function internalsOf(timeline: Timeline): Internals {
  const internals = timeline as unknown as Internals;
  const isKnown = internals.body?.dom?.centerContainer instanceof HTMLElement && internals.timeAxis?.options;
  if (!isKnown) throw new Error('This is another vis-timeline than the one the adapter was written for.');
  return internals;
}
