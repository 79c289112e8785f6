// The marks of a picture as SVG whose places across are shares of the width: bars and counts are rectangles, a dot is
// the use of a shape that is in the page once. The shapes are the paths the app draws (picture/markPaths.ts).

import type { Indices } from '#domain/record/indices.ts';
import { markLooks } from '#picture/drawing.ts';
import { drawMarkPaths, type MarkPath } from '#picture/markPaths.ts';
import type { OpeningPicture } from './openingPicture.ts';
import { percent, tenth } from './placeClasses.ts';

export interface MarksMarkup {
  /** The marks of a picture that was painted so wide, for a plot whose lower edge is 0. */
  readonly marksOf: (picture: OpeningPicture, widthPx: number) => string;
  /** The shapes of all dots drawn so far. */
  readonly shapes: () => string;
}

const RECTANGLE = /M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-?[\d.]+z/g;
const NUMBER_ABOVE_PX = 3;
/** Hairlines, which begin below a row, are drawn with the titles. */
const NO_ROWS_PX = 0;

export function createMarksMarkup(indices: Indices): MarksMarkup {
  const looks = markLooks(indices);
  const shapes = new Map<string, string>();
  const pathsOf = (drawn: Partial<Parameters<typeof drawMarkPaths>[0]>) =>
    drawMarkPaths({ titles: [], marks: [], counts: [], terms: [], ...drawn }, NO_ROWS_PX, looks);
  const shapeOf = (event: number) => {
    const paths = pathsOf({ marks: [{ event, x: 0, y: 0, width: 0 }] });
    const markup = paths.map(({ look, d }) => `<path class="${look}" d="${d}"/>`).join('');
    const id = shapes.get(markup) ?? `first-dot-${shapes.size}`;
    shapes.set(markup, id);
    return id;
  };
  return {
    marksOf({ painted: { places, drawing }, height }, widthPx) {
      const rectangles = ({ look, d }: MarkPath) =>
        Array.from(d.matchAll(RECTANGLE), ([, x, y, width, high]) => {
          const [left, wide] = [Number(x) / widthPx, Number(width) / widthPx];
          return `<rect class="${look}" x="${percent(left)}" y="${tenth(Number(y) - height)}" width="${percent(wide)}" height="${high}"/>`;
        }).join('');
      const counts = pathsOf({ counts: places.counts }).map(rectangles);
      const bars = pathsOf({ marks: places.marks.filter(({ width }) => width > 0) }).map(rectangles);
      const dots = places.marks
        .filter(({ width }) => width === 0)
        .map(
          ({ event, x, y }) => `<use href="#${shapeOf(event)}" x="${percent(x / widthPx)}" y="${tenth(y - height)}"/>`,
        );
      const numbers = drawing.numbers.map(
        ({ x, y, text }) =>
          `<text x="${percent(x / widthPx)}" y="${tenth(y - NUMBER_ABOVE_PX - height)}">${text}</text>`,
      );
      return `<svg class="picture-marks">${[...counts, ...dots, ...bars, ...numbers].join('')}</svg>`;
    },
    shapes() {
      // The class is there twice: some browsers look for it in the page, others in what is used.
      const all = [...shapes].map(([markup, id]) => `<g id="${id}" class="picture-marks">${markup}</g>`);
      return `<svg class="picture-marks first-shapes"><defs>${all.join('')}</defs></svg>`;
    },
  };
}
