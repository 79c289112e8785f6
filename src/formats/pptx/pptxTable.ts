// Rows of a slide as native tables, in the lettering pptxRows.ts finds to fit.

import type PptxGenJS from 'pptxgenjs';
import { LATIN_FONT } from '#formats/handoutText.ts';
import { addBox, GUTTER, type Stretch, WIDTH } from './pptxPage.ts';
import { fitRows, type Row, type RowsFit, type RowsLook } from './pptxRows.ts';
import { INK, type Lettering, runOf } from './pptxText.ts';

export interface Place extends Stretch {
  readonly x: number;
  readonly w: number;
}

/** The rows as one native table or, where that leaves some out and there is the width, two. Returns how many found room. */
export function drawRows(
  slide: PptxGenJS.Slide,
  rows: readonly Row[],
  place: Place,
  isPositions: boolean,
  lettering: Lettering,
): number {
  if (rows.length === 0) return 0;
  const look = { language: lettering.language, hasBoldHeads: isPositions };
  const height = place.bottom - place.top;
  const whole = fitRows(rows, place.w, height, look);
  if (whole.heights.length === rows.length || place.w < WIDTH) {
    drawTable(slide, rows, whole, place, look, lettering);
    drawRest(slide, rows.length - whole.heights.length, whole, place, lettering);
    return whole.heights.length;
  }
  const w = (place.w - GUTTER) / 2;
  const left = fitRows(rows, w, height, look);
  const next = rows.slice(left.heights.length);
  const right = fitRows(next, w, height, look);
  const x = place.x + w + GUTTER;
  drawTable(slide, rows, left, { ...place, w }, look, lettering);
  if (next.length > 0) drawTable(slide, next, right, { ...place, x, w }, look, lettering);
  const shown = left.heights.length + right.heights.length;
  drawRest(slide, rows.length - shown, right, { ...place, x }, lettering);
  return shown;
}

/** Who or when to the left, what to the right. */
function drawTable(
  slide: PptxGenJS.Slide,
  rows: readonly Row[],
  { points, headWidth, heights }: RowsFit,
  { x, top, w }: Place,
  { hasBoldHeads }: RowsLook,
  lettering: Lettering,
): void {
  const cell = (runs: readonly PptxGenJS.TextProps[], left: number): PptxGenJS.TableCell => ({
    text: runs.map(({ text, options }) => ({ text: text ?? '', options: { ...options } })),
    options: {
      valign: 'top',
      margin: [3, 4, 3, left],
      border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: INK.hairline }, { type: 'none' }],
    },
  });
  const headLook = { points, bold: hasBoldHeads, color: hasBoldHeads ? INK.ink : INK.secondary };
  const table = rows.slice(0, heights.length).map(({ head, under, text }) => {
    const below = under === '' ? [] : [runOf(under, { points, color: INK.secondary }, lettering)];
    const first = runOf(head, below.length === 0 ? headLook : { ...headLook, ends: 0 }, lettering);
    return [cell([first, ...below], 0), cell([runOf(text, { points }, lettering)], 4)];
  });
  slide.addTable(table, {
    x,
    y: top,
    w,
    colW: [headWidth, w - headWidth],
    rowH: [...heights],
    fontFace: LATIN_FONT,
    fontSize: points,
    objectName: hasBoldHeads ? 'Positions' : 'Events',
  });
}

/** How many rows are not shown, under the table. */
function drawRest(
  slide: PptxGenJS.Slide,
  count: number,
  { heights }: RowsFit,
  { x, top }: Place,
  lettering: Lettering,
) {
  if (count <= 0) return;
  const y = top + heights.reduce((sum, height) => sum + height, 0) + 0.04;
  const run = runOf(`+${count}`, { points: 11, color: INK.secondary }, lettering);
  addBox(slide, 'Not shown', { x, y, w: 1, h: 0.22 }, [run]);
}
