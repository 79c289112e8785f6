// Where the titles of a drawn timeline stand: in rows above the axis, beside their marks, with a thin leader down
// to the axis. No title overlaps another or is crossed by a leader; one that finds no place in the
// rows is counted instead. Lengths are in whatever unit the width is in.
//
//        ┌ Joint statement signed
//        │      ┌ Talks in Tokyo
//   ─────●──────■──────────────────  +3

import type { HandoutMark, HandoutStrip } from '#formats/handout.ts';
import { boldnessOf, cutToLines, textWidth } from '#formats/handoutText.ts';

export interface StripTitle {
  readonly event: string;
  readonly text: string;
  /** Where its mark and its leader stand. */
  readonly markX: number;
  readonly x: number;
  readonly width: number;
  /** 0 is the row next to the axis. */
  readonly row: number;
}

export interface StripLayout {
  readonly titles: readonly StripTitle[];
  /** Rows in use. */
  readonly rows: number;
  /** Marks that have no title. */
  readonly untitled: number;
  /** Every tick; the label is '' where it would touch the one before. */
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly labelX: number;
    readonly labelWidth: number;
  }[];
}

export interface StripMeasures {
  readonly width: number;
  /** One em of the titles and tick labels, in the unit of the width. */
  readonly em: number;
  readonly mostRows: number;
  /** Longer titles are cut. */
  readonly widestTitle: number;
  readonly chosen: string | null;
}

/** Arrangements tried; the one that leaves the fewest titles out is taken. */
const TRIES = { few: 300, many: 30 } as const;
const FEW = 12;

export function layOutStrip(strip: HandoutStrip, measures: StripMeasures): StripLayout {
  const places = strip.marks.map((mark) => placesFor(mark, measures));
  const tries = strip.marks.length <= FEW ? TRIES.few : TRIES.many;
  let best: readonly StripTitle[] = [];
  for (let i = 0; i < tries; i++) {
    const titles = placeTitles(arranged(places, i, measures.chosen));
    const isBetter = titles.length > best.length || (titles.length === best.length && rowsOf(titles) < rowsOf(best));
    if (isBetter) best = titles;
    // Everything is there in an orderly arrangement: a shuffled one would only save rows.
    if (i === ORDERLY - 1 && best.length === strip.marks.length) break;
  }
  return {
    titles: best,
    rows: rowsOf(best),
    untitled: strip.marks.length - best.length,
    ticks: layOutTicks(strip, measures),
  };
}

function rowsOf(titles: readonly StripTitle[]): number {
  return titles.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** The places a title may take, best first: the lowest row, to the right of its mark, then to the left. */
function placesFor({ event, title, from }: HandoutMark, measures: StripMeasures): readonly StripTitle[] {
  const { width, em, widestTitle, mostRows } = measures;
  const markX = from * width;
  const text = cutToLines(title, Math.min(widestTitle, width) / em - 1, 1);
  const own = (textWidth(text) * (event === measures.chosen ? boldnessOf(text) : 1) + 1) * em;
  const starts = [...new Set([Math.max(0, Math.min(markX, width - own)), Math.max(0, markX - own)])];
  return Array.from({ length: mostRows }, (_, row) => row).flatMap((row) =>
    starts.map((x) => ({ event, text, markX, x, width: own, row })),
  );
}

/** From right to left, so that leaders pass beside later titles, and from left to right. */
const ORDERLY = 2;

/** The marks in the order in which they may choose a place, the chosen event always first; after the orderly ones shuffled, the same way every time. */
function arranged(places: readonly (readonly StripTitle[])[], attempt: number, chosen: string | null) {
  if (attempt < ORDERLY) {
    const sign = attempt === 0 ? -1 : 1;
    return inOrder(places, ([first]) =>
      first?.event === chosen ? Number.NEGATIVE_INFINITY : sign * (first?.markX ?? 0),
    );
  }
  let seed = attempt;
  const draw = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const shuffled = inOrder(places, ([first]) => (first?.event === chosen ? -1 : draw()));
  return shuffled.map((own) => inOrder(own, ({ row }) => row + draw() * own.length));
}

function inOrder<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** First fit. */
function placeTitles(places: readonly (readonly StripTitle[])[]): readonly StripTitle[] {
  const titles: StripTitle[] = [];
  for (const own of places) {
    const place = own.find((one) => !titles.some((other) => isInTheWay(one, other)));
    if (place) titles.push(place);
  }
  return titles;
}

function isInTheWay(a: StripTitle, b: StripTitle): boolean {
  if (a.row === b.row) return a.x < b.x + b.width && b.x < a.x + a.width;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  // At the very left of a title stands its own leader, which another may share.
  return upper.markX > lower.x && upper.markX < lower.x + lower.width;
}

/** Labels stand centred on their ticks, but within the axis. */
function layOutTicks({ ticks }: HandoutStrip, { width, em }: StripMeasures): StripLayout['ticks'] {
  let freeFrom = Number.NEGATIVE_INFINITY;
  return ticks.map(({ at, label }) => {
    const x = at * width;
    const own = (textWidth(label) + 0.8) * em;
    const labelX = Math.max(0, Math.min(x - own / 2, width - own));
    if (labelX < freeFrom) return { x, label: '', labelX, labelWidth: 0 };
    freeFrom = labelX + own;
    return { x, label, labelX, labelWidth: own };
  });
}
