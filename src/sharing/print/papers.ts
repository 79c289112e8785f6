// The two sizes a handout is printed in.

import type { PictureMeasures } from '#sharing/scenePicture.ts';

export const PAPERS = ['a4', 'wide'] as const;
export type Paper = (typeof PAPERS)[number];

export interface PaperMeasures {
  /** The `size` of `@page`. */
  readonly size: string;
  /** In CSS pixels: as wide as the page without its sides, no higher than leaves the words their room. */
  readonly picture: PictureMeasures;
}

export const MEASURES: Readonly<Record<Paper, PaperMeasures>> = {
  a4: { size: '210mm 297mm', picture: { width: 672, mostHeight: 250, em: 10.5 } },
  wide: { size: '13.333in 7.5in', picture: { width: 1168, mostHeight: 188, em: 13 } },
};
