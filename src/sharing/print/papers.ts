// The two sizes a handout is printed in.

export const PAPERS = ['a4', 'wide'] as const;
export type Paper = (typeof PAPERS)[number];

export interface PaperMeasures {
  /** The `size` of `@page`. */
  readonly size: string;
  /** Of the strip, in CSS pixels: the page without its sides. */
  readonly stripWidthPx: number;
  readonly stripEmPx: number;
  readonly stripRows: number;
}

export const MEASURES: Readonly<Record<Paper, PaperMeasures>> = {
  a4: { size: '210mm 297mm', stripWidthPx: 672, stripEmPx: 10.5, stripRows: 6 },
  wide: { size: '13.333in 7.5in', stripWidthPx: 1168, stripEmPx: 14, stripRows: 4 },
};
