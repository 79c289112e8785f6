// The axis is vis-timeline's (visAxis.ts). It starts at mountAxis and ends at destroy; outside, nobody sees a vis object.
// vis draws the axis and its lines, and is what is dragged, wheeled and pinched; it holds no items and stacks nothing:
// titles and marks are ours (timeline/layer) and lie in its plot. Measured pitfalls are named where they bite.

import './timeline.css';
import type { Instant } from '#domain/time/dates.ts';
import { isSameWindow, type TimeWindow } from '#domain/time/timeWindow.ts';
import { axisScaleIn } from '#picture/axisDrawing.ts';
import { axisLabel, type LabelAxis } from '#picture/axisLabel.ts';
import type { AxisCallbacks, AxisHandle, Initial } from './axis.ts';
import { createVisAxis, type RangeEvent } from './visAxis.ts';
import { type AxisPlace, visOptions } from './visOptions.ts';

const DRAG_PX = 6;

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
  const axis = createVisAxis(root, visOptions(initial, place));
  axis.setWindow(new Date(initial.window.start), new Date(initial.window.end), { animation: false });
  const { timeAxis } = axis;

  // By itself vis takes steps by the letters it measures, whose typeface may not have come yet; and of windows of ten
  // thousand years it would draw the days.
  const labelAxis: LabelAxis = (instant, unit, level) => axisLabel(instant, unit, level, initial.language);
  const scaleAxis = (window: TimeWindow) => {
    const scale = axisScaleIn(window, widthPx, labelAxis);
    timeAxis.options.timeAxis = scale && { scale: scale.unit, step: scale.step };
  };
  scaleAxis(initial.window);

  axis.on('changed', () => {
    if (isDrawn) return;
    isDrawn = true;
    root.style.opacity = '';
    callbacks.onDrawn();
  });
  axis.on('rangechange', (range) => {
    seen = windowOf(range);
    scaleAxis(seen);
    if (range.byUser) shown = seen;
    callbacks.onWindowMoving(seen, range.byUser);
  });
  axis.on('rangechanged', (range) => {
    seen = windowOf(range);
    if (range.byUser) shown = seen;
    callbacks.onWindowReached(seen, range.byUser);
  });
  // A drag that began on a title ends in a click, too.
  let pressedAt = { x: 0, y: 0 };
  root.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
    pressedAt = { x, y };
  });
  root.addEventListener('click', ({ clientX, clientY, target }) => {
    const isDragged = Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > DRAG_PX;
    if (!isDragged) callbacks.onPressed({ clientX, clientY, target });
  });
  root.addEventListener('dblclick', ({ clientX }) => {
    const x = clientX - host.getBoundingClientRect().left;
    callbacks.onDoubleClicked((seen.start + (x / Math.max(widthPx, 1)) * (seen.end - seen.start)) as Instant);
  });

  return {
    plot: axis.dom.centerContainer,
    showWindow(window, glideMs) {
      const halfPixelMs = (shown.end - shown.start) / Math.max(widthPx, 1) / 2;
      if (isSameWindow(window, shown, halfPixelMs)) return false;
      shown = window;
      const animation = glideMs > 0 ? { duration: glideMs, easingFunction: 'easeInOutQuad' as const } : false;
      axis.setWindow(new Date(window.start), new Date(window.end), { animation });
      return true;
    },
    resize() {
      widthPx = host.clientWidth;
      scaleAxis(seen);
      axis.redraw();
    },
    destroy() {
      axis.destroy();
      root.remove();
    },
  };
}

function windowOf(range: RangeEvent): TimeWindow {
  return { start: range.start.getTime() as Instant, end: range.end.getTime() as Instant };
}
