// The measures of a slide's page, in inches, and the plainest thing that stands on it.

import type PptxGenJS from 'pptxgenjs';

/** Points of an inch. */
export const POINTS = 72;
export const PAGE = { left: 0.6, right: 12.733 } as const;
export const WIDTH = PAGE.right - PAGE.left;
/** Between two columns. */
export const GUTTER = 0.5;

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function addBox(slide: PptxGenJS.Slide, objectName: string, box: Box, runs: PptxGenJS.TextProps[]): void {
  slide.addText(runs, { ...box, margin: 0, valign: 'top', objectName });
}
