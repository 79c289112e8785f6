// What a sheet is drawn with: a few kinds of shapes as plain data. A file, a canvas and the page draw the same ones.

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data, in px. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly opacity: number;
}

export interface TextSpan {
  readonly text: string;
  readonly fill: string;
}

/** One line of text; its spans follow each other without a gap. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePx: number;
  readonly weight: 400 | 600;
  /** Language tag, for the right glyphs. */
  readonly language: string;
  readonly spans: readonly TextSpan[];
}

/** Shapes with their own origin, of which only what lies within the frame is seen. */
export interface FrameShape {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape | FrameShape;

export function filled(d: string, fill: string, opacity = 1): PathShape {
  return { kind: 'path', d, fill, stroke: null, strokeWidth: 0, opacity };
}

export function stroked(d: string, stroke: string, strokeWidth = 1, opacity = 1): PathShape {
  return { kind: 'path', d, fill: null, stroke, strokeWidth, opacity };
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

/** To a tenth of a px. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
