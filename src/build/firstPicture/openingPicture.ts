// The picture the plain address opens with, painted for one size of page as the app will paint it there, and the sizes
// up to which nothing of it changes but the places across, which keep their share of the width.

import { spanOf } from '#domain/picture/density.ts';
import { levelOf, scaleOf } from '#domain/picture/scales.ts';
import { buildIndices, type Indices, ordinalsWith } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import { type DaySpan, lengthOf, limitsFor, type TimeWindow, windowAround } from '#domain/time/timeWindow.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { AXIS_PX, type AxisDrawing, drawAxis } from '#picture/axisDrawing.ts';
import { axisLabel } from '#picture/axisLabel.ts';
import { chartHeight, mostChartHeight, pictureRoom } from '#picture/chartHeight.ts';
import { createPainter, type Painted } from '#picture/painter.ts';

/** What a dataset is opened on. */
export interface Opening {
  readonly indices: Indices;
  readonly ordinals: Uint32Array;
  readonly span: DaySpan;
  readonly window: TimeWindow;
}

/** Of the chart's width and the page's height, in px. */
export interface PictureSize {
  readonly width: number;
  readonly pageHeight: number;
}

export interface OpeningPicture {
  readonly painted: Painted;
  readonly axis: AxisDrawing;
  readonly rows: number;
  readonly rowPx: number;
  /** Without the axis, and with it and the frame. */
  readonly height: number;
  readonly chartPx: number;
}

/** The least and the greatest size, both included. */
export interface SizeRange {
  readonly width: readonly [number, number];
  readonly pageHeight: readonly [number, number];
}

export interface SizedPictures {
  readonly size: PictureSize;
  readonly range: SizeRange;
  /** The marks of one level stand at the same places. */
  readonly level: number;
  readonly pictures: Readonly<Record<Language, OpeningPicture>>;
}

/** Null for a dataset without events that have days. */
export function openingOf(dataset: Dataset): Opening | null {
  const indices = buildIndices(dataset);
  const tiers = dataset.info.opensOnTiers.filter((tier) => indices.facets.tier.codeOf.has(tier));
  const ordinals = Uint32Array.from(
    tiers.length === 0 ? indices.firstDays.keys() : ordinalsWith(indices.facets.tier, tiers),
  );
  const span = spanOf(indices);
  const opened = spanOf(indices, ordinals);
  return span && opened && { indices, ordinals, span, window: windowAround(opened, limitsFor(span)) };
}

export function paintOpening(
  { indices, ordinals, span, window }: Opening,
  language: Language,
  { width, pageHeight }: PictureSize,
): OpeningPicture {
  const mostPx = mostChartHeight(pageHeight);
  const painter = createPainter({
    indices,
    lanes: [{ id: '', label: null, events: ordinals }],
    span,
    root: window,
    fit: window,
    language,
    widthPx: width,
    mostHeightPx: pictureRoom(mostPx, AXIS_PX),
    textScale: 1,
  });
  const { height, rowPx, frames } = painter.picture;
  return {
    painted: painter.paint(window, -1),
    axis: drawAxis(window, width, (instant, unit, level) => axisLabel(instant, unit, level, language)),
    rows: Math.floor(((frames[0]?.titlesBottom ?? 0) - (frames[0]?.top ?? 0)) / rowPx),
    rowPx,
    height,
    chartPx: chartHeight(height, AXIS_PX, mostPx),
  };
}

/** The pictures of a size in every language of the interface, and where else they are exact. */
export function paintSized(opening: Opening, size: PictureSize): SizedPictures {
  const level = levelOf(lengthOf(opening.window) / size.width);
  const pictures = Object.fromEntries(
    LANGUAGES.map((language) => [language, paintOpening(opening, language, size)]),
  ) as Record<Language, OpeningPicture>;
  const isSame = (other: PictureSize) =>
    LANGUAGES.every((language) => looksOf(paintOpening(opening, language, other)) === looksOf(pictures[language]));
  const widths = widthsOf(level, opening.window);
  const width = [
    furthest(size.width, widths[0], (px) => isSame({ ...size, width: px })),
    furthest(size.width, widths[1], (px) => isSame({ ...size, width: px })),
  ] as const;
  const pageHeight = heightsOf(pictures, size.pageHeight);
  return { size, level, pictures, range: { width, pageHeight } };
}

/** The heights of page at which every picture has room for as many rows, or for more than it has use for. */
function heightsOf(pictures: SizedPictures['pictures'], pageHeight: number): readonly [number, number] {
  const rooms = Object.values(pictures).map(({ height, rows, rowPx }) => {
    const besideRows = height - rows * rowPx;
    const mostRows = (page: number) => Math.floor((pictureRoom(mostChartHeight(page), AXIS_PX) - besideRows) / rowPx);
    const wanted = mostRows(pageHeight);
    return (page: number) => (rows < wanted ? mostRows(page) > rows : mostRows(page) === wanted);
  });
  const isSame = (page: number) => rooms.every((isSameFor) => isSameFor(page));
  return [furthest(pageHeight, LOWEST_PAGE_PX, isSame), furthest(pageHeight, HIGHEST_PAGE_PX, isSame)];
}

const LOWEST_PAGE_PX = 320;
const HIGHEST_PAGE_PX = 2400;

/** The whole px in which a window is laid out for a level. */
function widthsOf(level: number, window: TimeWindow): readonly [number, number] {
  const length = lengthOf(window);
  return [Math.ceil(length / scaleOf(level)), Math.ceil(length / scaleOf(level - 1)) - 1];
}

/** The number furthest from one that passes, towards another, up to which all pass. */
function furthest(from: number, towards: number, passes: (value: number) => boolean): number {
  if (passes(towards)) return towards;
  let [good, bad] = [from, towards];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.round((good + bad) / 2);
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Everything of a picture but its places across. */
function looksOf({ painted: { drawing, places }, axis, height, chartPx }: OpeningPicture): string {
  const titles = drawing.titles.map(({ id, top, isLeft, isOff, width, text, date, line }) => [
    id,
    top,
    isLeft,
    isOff,
    Math.round(width),
    text,
    date,
    line?.bottom,
  ]);
  const marks = places.marks.map(({ event, y, width }) => [event, y, width > 0]);
  const counts = places.counts.map(({ count, y, height: px }) => [count.key, count.count, y, px]);
  const numbers = drawing.numbers.map(({ text, y }) => [text, y]);
  const labels = axis.labels.map(({ text, level }) => [text, level]);
  return JSON.stringify([titles, marks, counts, numbers, labels, axis.lines.length, height, chartPx]);
}
