// The picture of a scene on a slide, in native shapes and text: its marks are freeforms, one for each look, its titles
// and labels are texts. Of what a frame cuts off, only what lies within it is drawn.

import type PptxGenJS from 'pptxgenjs';
import { cleanLine } from '#formats/handoutText.ts';
import { PAPER } from '#picture/sheet/inks.ts';
import type { Sheet } from '#picture/sheet/pictureSheet.ts';
import type { FrameShape, PathShape, Shape, TextShape } from '#picture/sheet/shapes.ts';
import { textWidth } from '#picture/textWidth.ts';
import { type PathPoint, pathPoints } from './pathPoints.ts';
import { type Box, POINTS } from './pptxPage.ts';
import { INK, type Lettering, runOf } from './pptxText.ts';

interface Canvas {
  readonly slide: PptxGenJS.Slide;
  readonly lettering: Lettering;
  /** Inches of a px. */
  readonly scale: number;
  /** Where px 0, 0 lies, in inches. */
  readonly x: number;
  readonly y: number;
  /** What of the slide the frames around leave to be seen, in inches. */
  readonly seen: Box;
}

/** Baselines of Latin and Japanese letters lie about so much below the middle of their line, in ems. */
const BASELINE_BELOW_MIDDLE = 0.34;
const LINE_EMS = 1.4;
/** The typeface of slides may be a little wider than the one the picture was laid out for. */
const TEXT_SLACK = 1.06;
/** Finer lines are lost on a projector. */
const LEAST_LINE_POINTS = 0.5;

export function pictureHeight({ width, height }: Sheet, widthInches: number): number {
  return (height / width) * widthInches;
}

/** As wide as `place`, whose height it has (`pictureHeight`). */
export function drawPicture(slide: PptxGenJS.Slide, { width, shapes }: Sheet, place: Box, lettering: Lettering): void {
  drawShapes(shapes, { slide, lettering, scale: place.w / width, x: place.x, y: place.y, seen: place });
}

function drawShapes(shapes: readonly Shape[], canvas: Canvas): void {
  for (const shape of shapes) {
    if (shape.kind === 'frame') drawShapes(shape.shapes, within(shape, canvas));
    else if (shape.kind === 'path') drawPath(shape, canvas);
    else drawText(shape, canvas);
  }
}

function within({ x, y, width, height }: FrameShape, canvas: Canvas): Canvas {
  const { scale, seen } = canvas;
  const [left, top] = [canvas.x + x * scale, canvas.y + y * scale];
  const [from, to] = [Math.max(left, seen.x), Math.min(left + width * scale, seen.x + seen.w)];
  const [above, below] = [Math.max(top, seen.y), Math.min(top + height * scale, seen.y + seen.h)];
  return { ...canvas, x: left, y: top, seen: { x: from, y: above, w: to - from, h: below - above } };
}

function drawPath({ d, fill, stroke, strokeWidth, opacity }: PathShape, canvas: Canvas): void {
  const points = pathPoints(d).map((point) => onSlide(point, canvas));
  const { xs, ys } = extentOf(points);
  if (xs.length === 0) return;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const transparency = Math.round((1 - opacity) * 100);
  const linePoints = Math.max(strokeWidth * canvas.scale * POINTS, LEAST_LINE_POINTS);
  canvas.slide.addShape('custGeom' as PptxGenJS.ShapeType, {
    x,
    y,
    w: Math.max(...xs) - x,
    h: Math.max(...ys) - y,
    ...(fill === null ? {} : { fill: { color: colourOf(fill), transparency } }),
    ...(stroke === null ? {} : { line: { color: colourOf(stroke), width: linePoints, transparency } }),
    points: points.map((point) => ('x' in point ? { ...point, x: point.x - x, y: point.y - y } : point)),
    objectName: fill === null ? 'Lines' : 'Marks',
  });
}

/** Where the points lie, and how far a half circle may reach beyond its ends: a freeform as high as it is drawn. */
function extentOf(points: readonly PathPoint[]): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const around = (at: number, reach: number) => (reach === 0 ? [at] : [at - reach, at + reach]);
  const placed = points.filter((point) => 'x' in point);
  const reachOf = (point: (typeof placed)[number]) => ('curve' in point ? point.curve.hR : 0);
  return {
    xs: placed.flatMap((point) => around(point.x, reachOf(point))),
    ys: placed.flatMap((point) => around(point.y, reachOf(point))),
  };
}

/** In inches of the slide, moved to the edge of what is seen where it lies beyond. */
function onSlide(point: PathPoint, { x, y, scale, seen }: Canvas): PathPoint {
  if (!('x' in point)) return point;
  const moved = {
    x: between(x + point.x * scale, seen.x, seen.x + seen.w),
    y: between(y + point.y * scale, seen.y, seen.y + seen.h),
  };
  if (!('curve' in point)) return { ...point, ...moved };
  const { hR, wR } = point.curve;
  return { ...moved, curve: { ...point.curve, hR: hR * scale, wR: wR * scale } };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function drawText({ x, y, anchor, sizePx, weight, spans }: TextShape, canvas: Canvas): void {
  const { slide, scale, seen, lettering } = canvas;
  const words = spans.map(({ text }) => text).join('');
  const width = textWidth(words) * sizePx * scale * TEXT_SLACK;
  const at = canvas.x + x * scale;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  const height = sizePx * LINE_EMS * scale;
  const top = canvas.y + (y - sizePx * BASELINE_BELOW_MIDDLE) * scale - height / 2;
  const isOff = left >= seen.x + seen.w || left + width <= seen.x || top >= seen.y + seen.h || top + height <= seen.y;
  if (isOff || cleanLine(words) === '') return;
  const look = { points: Math.round(sizePx * scale * POINTS * 10) / 10, bold: weight === 600 };
  slide.addText(
    spans.map(({ text, fill }) => runOf(text, { ...look, color: colourOf(fill) }, lettering)),
    {
      x: left,
      y: top,
      w: width,
      h: height,
      margin: 0,
      wrap: false,
      align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
      valign: 'middle',
      objectName: 'Words of the timeline',
    },
  );
}

/** `#b5382a` as `B5382A`; the paper of a sheet is that of the slide. */
function colourOf(ink: string): string {
  return ink === PAPER ? INK.paper : ink.slice(1).toUpperCase();
}
