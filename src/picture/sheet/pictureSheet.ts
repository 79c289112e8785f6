// The picture of a view on a sheet of a given width: what it shows in words, the titles over the marks, the axis, the
// legend and the day the record was revised. Drawn from the data and never from the screen; paper, files and printed
// briefings show the same.

import type { LaneFrame } from '#domain/picture/picture.ts';
import { localize } from '#domain/record/model.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { AXIS_PX, drawAxis } from '#picture/axisDrawing.ts';
import { axisLabel } from '#picture/axisLabel.ts';
import { NUMBER_FONT_PX } from '#picture/drawing.ts';
import { createPainter, type Painter, type PainterInput } from '#picture/painter.ts';
import { axisShapes } from './axisShapes.ts';
import { footShapes, headShapes, laneNameShapes } from './headShapes.ts';
import { HAIRLINE, inkedMark, QUIET_INK } from './inks.ts';
import { type Block, type LegendWords, legendShapes } from './legendShapes.ts';
import { type Shape, stroked, tenth } from './shapes.ts';
import { termShapes } from './termShapes.ts';
import { chosenLine, flagShapes, titleShapes } from './titleShapes.ts';
import { todayShapes } from './todayShapes.ts';

export interface SheetInput extends Omit<PainterInput, 'textScale'> {
  readonly window: TimeWindow;
  /** The ordinal of the chosen event; -1 for none. */
  readonly chosen: number;
  /** Of the whole sheet in px, its margin included; lanes may need more where they are not divided. */
  readonly mostHeightPx: number;
  readonly marginPx: number;
  /** Null for the picture alone. */
  readonly words: SheetWords | null;
}

export interface SheetWords {
  /** The record's title. */
  readonly title: string;
  /** What is shown: the window, the filters, how many events. */
  readonly under: readonly string[];
  /** When the record was revised; '' where it does not say. */
  readonly foot: string;
  readonly legend: LegendWords;
  /** The name of the lane of what belongs to none. */
  readonly restLane: string;
  /** What the lane of nothing but terms of office is called. */
  readonly termsLane: string;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** What a screen reader and the file's title say of it. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

const LEAST_PLOT_PX = 72;
const ABOVE_LEGEND_PX = 8;
const NAMES_SHARE = 0.18;
const LEAST_NAMES_PX = 76;
const MOST_NAMES_PX = 176;

/** One sheet, as high as its lanes need. */
export function layOutSheet(input: SheetInput): Sheet {
  const plan = planOf(input);
  return sheetOf(input, plan, plan.painter.picture.frames, true, true);
}

/** As many sheets as keep every one of them within `mostHeightPx`: the lanes are divided among them. */
export function layOutSheets(input: SheetInput): readonly Sheet[] {
  const plan = planOf(input);
  const groups: LaneFrame[][] = [];
  let [used, room] = [0, plan.plotPx];
  for (const frame of plan.painter.picture.frames) {
    const group = groups.at(-1);
    const fromTop = used === 0 ? frame.top + frame.height : frame.height;
    if (group && used + frame.height <= room) {
      group.push(frame);
      used += frame.height;
    } else {
      // On the sheets that follow there is no head.
      if (groups.length > 0) room = plan.plotPx + plan.head.heightPx;
      groups.push([frame]);
      used = groups.length === 1 ? fromTop : frame.height;
    }
  }
  return groups.map((frames, i) => sheetOf(input, plan, frames, i === 0, i === groups.length - 1));
}

interface Plan {
  readonly painter: Painter;
  readonly innerPx: number;
  readonly namesPx: number;
  readonly plotPx: number;
  readonly head: Block;
  readonly foot: Block;
}

function planOf(input: SheetInput): Plan {
  const { widthPx, mostHeightPx, marginPx, words, language, lanes, window } = input;
  const innerPx = widthPx - 2 * marginPx;
  const hasNames = lanes.length !== 1 || lanes[0]?.label !== null;
  const namesPx = hasNames ? Math.min(Math.max(innerPx * NAMES_SHARE, LEAST_NAMES_PX), MOST_NAMES_PX) : 0;
  const nothing: Block = { shapes: [], heightPx: 0 };
  const head = words ? headShapes(words.title, words.under, innerPx, language) : nothing;
  const paint = (plotPx: number) =>
    createPainter({ ...input, widthPx: innerPx - namesPx, mostHeightPx: plotPx, textScale: 1 });
  const plotPxWith = (foot: Block) =>
    Math.max(mostHeightPx - 2 * marginPx - head.heightPx - AXIS_PX - foot.heightPx, LEAST_PLOT_PX);
  const whole = words ? footOf(words, innerPx, language) : nothing;
  const plotPx = plotPxWith(whole);
  const painter = paint(plotPx);
  const hasCounts = painter.paint(window, -1).places.counts.length > 0;
  const foot =
    words && !hasCounts ? footOf({ ...words, legend: { ...words.legend, counted: null } }, innerPx, language) : whole;
  return { painter, innerPx, namesPx, plotPx, head, foot };
}

function footOf({ legend, foot }: SheetWords, widthPx: number, language: string): Block {
  const marks = legendShapes(legend, widthPx, language);
  const revised = footShapes(foot, widthPx, language);
  const legendPx = ABOVE_LEGEND_PX + marks.heightPx;
  return {
    shapes: [
      frameOf(0, ABOVE_LEGEND_PX, widthPx, marks.heightPx, marks.shapes),
      frameOf(0, legendPx, widthPx, revised.heightPx, revised.shapes),
    ],
    heightPx: legendPx + revised.heightPx,
  };
}

function sheetOf(
  input: SheetInput,
  plan: Plan,
  frames: readonly LaneFrame[],
  isFirst: boolean,
  isLast: boolean,
): Sheet {
  const { widthPx, marginPx, language, words, window, chosen } = input;
  const { painter, innerPx, namesPx, head, foot } = plan;
  const from = isFirst ? 0 : (frames[0]?.top ?? 0);
  const to = frames.reduce((most, { top, height }) => Math.max(most, top + height), from);
  const plotPx = to - from;
  const plotWidth = innerPx - namesPx;
  const painted = painter.paint(window, isFirst ? chosen : -1, from, to);
  const axis = drawAxis(window, plotWidth, (instant, unit, level) => axisLabel(instant, unit, level, language));
  const { drawing, places } = painted;
  const numbers = drawing.numbers.map(
    ({ x, y, text }): Shape => ({
      kind: 'text',
      x: tenth(x),
      y: tenth(y - 3),
      anchor: 'middle',
      sizePx: NUMBER_FONT_PX,
      weight: 400,
      language,
      spans: [{ text, fill: QUIET_INK }],
    }),
  );
  const picture: readonly Shape[] = [
    ...drawing.paths.map(inkedMark),
    ...numbers,
    ...(painted.today ? todayShapes(painted.today, to, language) : []),
    ...(painted.chosen ? chosenLine(painted.chosen, places.marks, to) : []),
    ...drawing.titles.flatMap((title) => titleShapes(title)),
    ...drawing.terms.flatMap(termShapes),
    ...(painted.chosen ? titleShapes(painted.chosen.title, true) : []),
  ];
  const headPx = isFirst ? head.heightPx : 0;
  const footPx = isLast ? foot.heightPx : 0;
  const edges = namesPx > 0 ? frames.map(({ top, height }) => `M0 ${tenth(top + height - from)}H${innerPx}`) : [];
  const names = frames.flatMap(({ lane, top, height, isOfTerms }) => {
    const unnamed = { text: (isOfTerms ? words?.termsLane : words?.restLane) ?? '', language };
    const name = lane.label ? localize(lane.label, language) : unnamed;
    return namesPx > 0 ? laneNameShapes(name.text, top - from, height, namesPx, name.language) : [];
  });
  const shapes = [
    ...(isFirst ? [frameOf(0, 0, innerPx, head.heightPx, head.shapes)] : []),
    frameOf(0, headPx, innerPx, plotPx, [...names, ...(edges.length > 0 ? [stroked(edges.join(''), HAIRLINE)] : [])]),
    frameOf(namesPx, headPx, plotWidth, plotPx + AXIS_PX, [
      ...axisShapes(axis, plotPx, plotWidth, language),
      frameOf(0, 0, plotWidth, plotPx, from === 0 ? picture : [frameOf(0, -from, plotWidth, to, picture)]),
      ...(painted.chosen ? flagShapes(painted.chosen, plotPx, plotWidth, language) : []),
    ]),
    ...(isLast ? [frameOf(0, headPx + plotPx + AXIS_PX, innerPx, foot.heightPx, foot.shapes)] : []),
  ].filter(({ height, shapes: own }) => height > 0 && own.length > 0);
  const height = Math.ceil(headPx + plotPx + AXIS_PX + footPx);
  return {
    width: widthPx,
    height: height + 2 * marginPx,
    language,
    name: words ? [words.title, ...words.under].join(', ') : '',
    shapes: [frameOf(marginPx, marginPx, innerPx, height, shapes)],
  };
}

function frameOf(x: number, y: number, width: number, height: number, shapes: readonly Shape[]) {
  return { kind: 'frame', x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), shapes } as const;
}
