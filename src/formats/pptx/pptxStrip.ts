// The timeline at the foot of a slide, drawn with native lines, shapes and text: axis, ticks, marks by side, and
// the titles where stripLayout.ts puts them.

import type PptxGenJS from 'pptxgenjs';
import type { HandoutMark, HandoutStrip } from '#formats/handout.ts';
import { cleanLine } from '#formats/handoutText.ts';
import { POINTS } from './pptxPage.ts';
import { INK, type Lettering, runOf } from './pptxText.ts';
import { layOutStrip, type StripLayout } from './stripLayout.ts';

const TITLE_POINTS = 11;
const TICK_POINTS = 10;
const ROW = 0.235;
const MARK = 0.15;
const CHOSEN_MARK = 0.21;
/** Kept free right of the axis for the count of the marks without a title. */
const COUNT_WIDTH = 0.55;
const ABOVE_AXIS = 0.16;
const BELOW_AXIS = 0.36;

const COLOURS = { first: INK.first, second: INK.second, both: INK.secondary, neither: INK.other } as const;

export interface StripDrawing {
  readonly layout: StripLayout;
  readonly width: number;
  readonly height: number;
}

/** How high the strip will be, before it is drawn. */
export function planStrip(strip: HandoutStrip, chosen: string | null, width: number): StripDrawing {
  const cleaned = {
    ticks: strip.ticks.map(({ at, label }) => ({ at, label: cleanLine(label) })),
    marks: strip.marks.map((mark) => ({ ...mark, title: cleanLine(mark.title) })),
  };
  const axis = width - COUNT_WIDTH;
  const em = TITLE_POINTS / POINTS;
  const layout = layOutStrip(cleaned, { width: axis, em, mostRows: 4, widestTitle: axis * 0.45, chosen });
  return { layout, width: axis, height: layout.rows * ROW + ABOVE_AXIS + BELOW_AXIS };
}

export function drawStrip(
  slide: PptxGenJS.Slide,
  strip: HandoutStrip,
  { layout, width, height }: StripDrawing,
  at: { readonly x: number; readonly y: number; readonly chosen: string | null; readonly lettering: Lettering },
): void {
  const axisY = at.y + height - BELOW_AXIS;
  const line = (x: number, y: number, w: number, h: number, color: string, points: number, objectName: string) =>
    slide.addShape('line', { x, y, w, h, line: { color, width: points }, objectName });
  for (const { x, label, labelX, labelWidth } of layout.ticks) {
    line(at.x + x, axisY, 0, label === '' ? 0.05 : 0.08, INK.hairline, 1, 'Tick');
    if (label === '') continue;
    slide.addText([runOf(label, { points: TICK_POINTS, color: INK.secondary }, at.lettering)], {
      x: at.x + labelX,
      w: labelWidth,
      align: x === 0 ? 'left' : x === width ? 'right' : 'center',
      y: axisY + 0.1,
      h: 0.24,
      margin: 0,
      wrap: false,
      valign: 'top',
      objectName: 'Tick label',
    });
  }
  for (const { event, text, markX, x, width: titleWidth, row } of layout.titles) {
    const isChosen = event === at.chosen;
    const top = axisY - ABOVE_AXIS - (row + 1) * ROW;
    // Beside the title where that begins or ends at its mark, else up to it.
    const isBeside = x === markX || Math.abs(x + titleWidth - markX) < 0.001;
    const leaderTop = isBeside ? top + 0.03 : top + ROW;
    line(
      at.x + markX,
      leaderTop,
      0,
      axisY - leaderTop,
      isChosen ? INK.ink : INK.hairline,
      isChosen ? 1 : 0.75,
      'Leader',
    );
    const look = { points: TITLE_POINTS, color: isChosen ? INK.ink : INK.secondary, bold: isChosen };
    slide.addText([runOf(text, look, at.lettering)], {
      x: at.x + x + 0.05,
      y: top,
      w: titleWidth - 0.1,
      align: x < markX && isBeside ? 'right' : 'left',
      h: ROW,
      margin: 0,
      wrap: false,
      valign: 'middle',
      objectName: 'Mark title',
    });
  }
  line(at.x, axisY, width, 0, INK.ink, 1.25, 'Axis');
  const last = (mark: HandoutMark) => (mark.event === at.chosen ? 1 : 0);
  for (const mark of [...strip.marks].sort((a, b) => last(a) - last(b))) {
    drawMark(slide, mark, at.x + mark.from * width, axisY, (mark.to - mark.from) * width, mark.event === at.chosen);
  }
  if (layout.untitled === 0) return;
  slide.addText([runOf(`+${layout.untitled}`, { points: TITLE_POINTS, color: INK.secondary }, at.lettering)], {
    x: at.x + width + 0.08,
    y: axisY - 0.12,
    w: COUNT_WIDTH - 0.08,
    h: 0.24,
    margin: 0,
    wrap: false,
    valign: 'middle',
    align: 'right',
    objectName: 'Marks without a title',
  });
}

function drawMark(
  slide: PptxGenJS.Slide,
  { side, title, from, to }: HandoutMark,
  x: number,
  axisY: number,
  length: number,
  isChosen: boolean,
): void {
  const size = isChosen ? CHOSEN_MARK : MARK;
  const objectName = cleanLine(title);
  const line = { color: INK.paper, width: 0.75 };
  const box = { x: x - size / 2, y: axisY - size / 2, w: size, h: size, line, objectName };
  if (to > from && length > size / 2) {
    slide.addShape('rect', { x, y: axisY - 0.03, w: length, h: 0.06, fill: { color: COLOURS[side] }, objectName });
  }
  if (side === 'first') slide.addShape('ellipse', { ...box, fill: { color: INK.first } });
  else if (side === 'second') slide.addShape('rect', { ...box, fill: { color: INK.second } });
  else if (side === 'neither') slide.addShape('diamond', { ...box, fill: { color: INK.other } });
  else {
    // A lozenge of two halves; the marks of both sides side by side would stand on two days.
    const half = (centre: number, rotate: number, color: string) =>
      slide.addShape('triangle', {
        ...box,
        x: centre - size / 2,
        y: axisY - size / 4,
        h: size / 2,
        rotate,
        line: { color, width: 0.25 },
        fill: { color },
      });
    half(x - size / 4, 270, INK.first);
    half(x + size / 4, 90, INK.second);
  }
}
