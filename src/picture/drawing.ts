// What is drawn of a picture: words in the user's language at their places, and the paths of the marks. Plain data,
// whoever draws it: the page (timeline/layer), the first picture (build), paper and files.

import type { CountBox, Places, TermBox } from '#domain/picture/places.ts';
import { scaleOf } from '#domain/picture/scales.ts';
import type { TitleBox } from '#domain/picture/titles/titleBoxes.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { PersonId } from '#domain/record/model.ts';
import { sideOfTerm, type TermOfOffice } from '#domain/record/officeTerms.ts';
import { type SidesPresent, sidesPresent } from '#domain/record/sidesPresent.ts';
import { type Endpoint, MS_PER_DAY } from '#domain/time/dates.ts';
import { drawMarkPaths, type MarkLooks, type MarkPath, type Softness } from './markPaths.ts';
import type { TermWords } from './termWords.ts';
import { textWidth } from './textWidth.ts';
import type { TitleWords } from './titleWords.ts';

export interface DrawnTitle extends TitleBox {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly language: string;
  readonly sides: SidesPresent;
}

export interface DrawnTerm extends TermBox {
  /** As much as has room beside its ellipsis; '' where that would say nothing. */
  readonly text: string;
  readonly language: string;
  /** Holder, office and the exact dates. */
  readonly whole: string;
  readonly holder: PersonId;
}

export interface DrawnCount {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Drawing {
  readonly titles: readonly DrawnTitle[];
  readonly paths: readonly MarkPath[];
  /** The numbers over counted marks, where there is room for them. */
  readonly numbers: readonly DrawnCount[];
  readonly terms: readonly DrawnTerm[];
}

export interface DrawingWords {
  readonly indices: Indices;
  readonly wordsOf: (ordinal: number) => TitleWords;
  readonly looks: MarkLooks;
  readonly termWordsOf: (term: TermOfOffice) => TermWords;
}

export const NUMBER_FONT_PX = 11;
const BESIDE_NUMBER_PX = 4;
/** Less than this of an office or a name says nothing. */
const LEAST_TERM_PX = 36;
/** Where a px stands for more, the axis names years, and a day alone would say little. */
const YEARS_FROM_MS_PER_PX = 3 * MS_PER_DAY;
/** A title that sticks so far out of the chart does not say something else. */
const UNSEEN_PX = 4.5;
/** More of a title is never in sight. */
const MOST_LETTERS = 240;

export function drawPlaces(places: Places, rowPx: number, level: number, words: DrawingWords): Drawing {
  const isOfYears = scaleOf(level) > YEARS_FROM_MS_PER_PX;
  return {
    titles: places.titles.map((box) => drawTitle(box, isOfYears, words)),
    paths: drawMarkPaths(places, rowPx, words.looks),
    numbers: drawNumbers(places.counts),
    terms: places.terms.map((box) => drawTerm(box, words)),
  };
}

export function drawTitle(
  box: TitleBox,
  isOfYears: boolean,
  { indices, wordsOf, looks }: DrawingWords,
  isWhole = false,
): DrawnTitle {
  const { short, whole, date, year, language, wholePx } = wordsOf(box.event);
  return {
    ...box,
    id: indices.events.at(box.event)?.id ?? '',
    date: isOfYears ? year : date,
    text: (isWhole || box.width >= wholePx - UNSEEN_PX ? whole : short).slice(0, MOST_LETTERS),
    language,
    sides: looks.sidesOf(box.event),
  };
}

function drawTerm(box: TermBox, { termWordsOf }: DrawingWords): DrawnTerm {
  const { name, namePx, office, both, language, whole } = termWordsOf(box.bar.term);
  const words = box.isInLaneOfHolder ? office : box.roomPx >= namePx + LEAST_TERM_PX ? both : name;
  const text = box.roomPx >= LEAST_TERM_PX ? words : '';
  return { ...box, text, language, whole, holder: box.bar.term.person };
}

/** The greatest numbers first, as far as they have room beside each other. */
function drawNumbers(counts: readonly CountBox[]): readonly DrawnCount[] {
  const taken: (readonly [left: number, right: number, y: number])[] = [];
  const drawn: DrawnCount[] = [];
  for (const { count, x: left, y, width } of counts.toSorted((a, b) => b.count.count - a.count.count)) {
    const text = String(count.count);
    const x = left + width / 2;
    const half = (textWidth(text) * NUMBER_FONT_PX + BESIDE_NUMBER_PX) / 2;
    if (taken.some(([a, b, top]) => top === y && x - half < b && x + half > a)) continue;
    taken.push([x - half, x + half, y]);
    drawn.push({ x, y, text });
  }
  return drawn;
}

/** The looks of the marks of a record, kept once they are known. */
export function markLooks(indices: Indices): MarkLooks {
  const sides = new Map<number, SidesPresent>();
  const softness = new Map<number, Softness>();
  return {
    sideOfTerm: (term) => sideOfTerm(indices, term),
    sidesOf: (ordinal) => kept(sides, ordinal, () => sidesPresent(indices, ordinal)),
    softnessOf: (ordinal) =>
      kept(softness, ordinal, () => {
        const date = indices.events.at(ordinal)?.date;
        return { start: date ? isSoft(date.start) : false, end: date ? isSoft(date.end) : false };
      }),
  };
}

function isSoft(end: Endpoint): boolean {
  return typeof end === 'string' || end.precision !== 'day' || end.approximate || end.uncertain;
}

function kept<Value>(known: Map<number, Value>, ordinal: number, make: () => Value): Value {
  const value = known.get(ordinal) ?? make();
  known.set(ordinal, value);
  return value;
}
