// A sheet as a PNG file. Its shapes are drawn on a canvas one by one, and not as an SVG picture: that would know none of
// the page's typefaces, and no Content-Security-Policy need allow an address for what is drawn directly.

import { isolated } from '#lib/direction.ts';
import type { Sheet } from '#picture/sheet/pictureSheet.ts';
import type { Shape, TextShape } from '#picture/sheet/shapes.ts';
import { loadFonts } from '#sharing/loadFonts.ts';

const SHARPNESS = 2;
/** What every browser gives a canvas: on phones, 16 megapixels. */
const MOST_PIXELS = 16_000_000;

export async function sheetPng(sheet: Sheet): Promise<Blob> {
  const { width, height, shapes } = sheet;
  await loadFonts(shapes.flatMap(wordsIn).join(''));
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  const { fontFamily } = getComputedStyle(document.body);
  for (const shape of shapes) drawShape(context, shape, fontFamily);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}

function wordsIn(shape: Shape): readonly string[] {
  if (shape.kind === 'frame') return shape.shapes.flatMap(wordsIn);
  return shape.kind === 'text' ? shape.spans.map(({ text }) => text) : [];
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape, fontFamily: string): void {
  switch (shape.kind) {
    case 'frame':
      context.save();
      context.translate(shape.x, shape.y);
      context.beginPath();
      context.rect(0, 0, shape.width, shape.height);
      context.clip();
      for (const inner of shape.shapes) drawShape(context, inner, fontFamily);
      context.restore();
      break;
    case 'path': {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity;
      if (shape.fill !== null) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke !== null) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.strokeWidth;
        context.stroke(path);
      }
      context.globalAlpha = 1;
      break;
    }
    case 'text':
      drawText(context, shape, fontFamily);
  }
}

function drawText(
  context: CanvasRenderingContext2D,
  { x, y, anchor, sizePx, weight, spans }: TextShape,
  fontFamily: string,
): void {
  context.font = `${weight} ${sizePx}px ${fontFamily}`;
  const widths = spans.map(({ text }) => context.measureText(text).width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = x - (anchor === 'start' ? 0 : anchor === 'end' ? whole : whole / 2);
  for (const [i, { text, fill }] of spans.entries()) {
    context.fillStyle = fill;
    context.fillText(isolated(text), left, y);
    left += widths[i] ?? 0;
  }
}
