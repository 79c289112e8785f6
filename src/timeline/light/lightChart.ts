// The chart before vis-timeline has arrived: the same rows at the same places over the same axis, without anything
// that moves. Of one lane only: how wide the names of several are, only vis knows.

import './light.css';
import { axisScale, axisTicks } from '#domain/time/axisTicks.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import { type LabelAxis, MOST_LABEL_CHARACTERS } from '#timeline/axisLabel.ts';
import type { DrawnRow } from '#timeline/vis/drawn.ts';
import { RowItem } from '#timeline/vis/rowItem.ts';
import { AXIS_MARGIN_PX, ROW_GAP_PX, ROW_REM, TITLE_GAP_PX } from '#timeline/vis/rowMeasures.ts';
import { stackRows } from './stackRows.ts';

/** Left of the plot: the empty column of names. vis reckons the lines on both sides of the plot to its width. */
const NAMES_PX = 12;
const LINE_PX = 1;
/** Beside the words of a major label; vis adds as much to know whether the next one leaves it room. */
const MAJOR_PADDING_PX = 10;

export interface LightDrawing {
  readonly window: TimeWindow;
  readonly rows: readonly DrawnRow[];
  readonly labelAxis: LabelAxis;
}

/** Draws over what else the host holds. Returns what it drew, to be removed. */
export function drawLightChart(host: HTMLElement, { window, rows, labelAxis }: LightDrawing): HTMLElement {
  const chart = part('light-chart');
  chart.setAttribute('aria-hidden', 'true');
  const plot = chart.appendChild(part('light-plot'));
  const lines = plot.appendChild(part('light-lines'));
  const foreground = plot.appendChild(part('light-rows'));
  const axis = plot.appendChild(part('light-axis'));
  const minor = axis.appendChild(label('0', 'is-minor is-measure'));
  const major = axis.appendChild(label('0', 'is-major is-measure'));
  host.append(chart);

  const width = host.clientWidth - NAMES_PX + LINE_PX;
  const height = host.clientHeight;
  const minorPx = minor.clientHeight;
  const majorPx = major.clientHeight;
  const axisTop = height - minorPx - majorPx;
  const majorDigitPx = major.clientWidth;
  const pxPerMs = width / lengthOf(window);
  const toScreen = (instant: number) => (instant - window.start) * pxPerMs;
  const digitMs = Math.max(minor.clientWidth, 1) / pxPerMs;
  foreground.style.height = `${axisTop}px`;
  axis.replaceChildren();
  drawAxis();
  drawRows();
  return chart;

  function drawAxis(): void {
    const scale = axisScale(digitMs * MOST_LABEL_CHARACTERS);
    if (!scale) return;
    let firstMajor = Number.POSITIVE_INFINITY;
    for (const { start, end, isMajor } of axisTicks(window, scale)) {
      const left = toScreen(start);
      const line = lines.appendChild(part(isMajor ? 'light-line' : 'light-line is-minor'));
      line.style.transform = `translate(${left - 0.5}px)`;
      line.style.height = `${isMajor ? height + 1 : axisTop + minorPx + 1}px`;
      const name = label(labelAxis(start, scale.unit, 'minor'), 'is-minor');
      name.style.width = `${toScreen(end) - left}px`;
      place(name, left, 0);
      if (!isMajor || left <= 0) continue;
      firstMajor = Math.min(firstMajor, left);
      place(label(labelAxis(start, scale.unit, 'major'), 'is-major'), left, minorPx);
    }
    const first = labelAxis(window.start, scale.unit, 'major');
    if (first.length * majorDigitPx + MAJOR_PADDING_PX < firstMajor) place(label(first, 'is-major'), 0, minorPx);
  }

  function place(name: HTMLElement, left: number, top: number): void {
    name.style.transform = `translate(${left}px, ${axisTop + top}px)`;
    axis.append(name);
  }

  function drawRows(): void {
    const rowPx = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const screen = { toScreen, width: () => width, rowPx: () => rowPx };
    const items = rows.toSorted((a, b) => a.start - b.start).map((row) => new RowItem(row, screen));
    for (const item of items) {
      item.setParent({ dom: { foreground }, stackDirty: false });
      item.show();
    }
    const numbers = stackRows(items, TITLE_GAP_PX);
    for (const [i, item] of items.entries()) {
      item.top = AXIS_MARGIN_PX + (numbers[i] ?? 0) * (rowPx + ROW_GAP_PX);
      item.repositionY();
    }
  }
}

function part(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

function label(text: string, looks: string): HTMLElement {
  const element = part(`light-label ${looks}`);
  element.textContent = text;
  return element;
}
