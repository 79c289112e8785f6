// The two sizes a handout is printed in.

export const PAPERS = ['a4', 'wide'] as const;
export type Paper = (typeof PAPERS)[number];

export interface PaperMeasures {
  /** The `size` of `@page`. */
  readonly size: string;
  /** Of the picture, in CSS pixels: as wide as the page without its sides, no higher than leaves the words their room. */
  readonly pictureWidthPx: number;
  readonly pictureMostPx: number;
  readonly pictureEmPx: number;
}

export const MEASURES: Readonly<Record<Paper, PaperMeasures>> = {
  a4: { size: '210mm 297mm', pictureWidthPx: 672, pictureMostPx: 250, pictureEmPx: 10.5 },
  wide: { size: '13.333in 7.5in', pictureWidthPx: 1168, pictureMostPx: 188, pictureEmPx: 13 },
};
