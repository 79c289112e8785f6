// The marks of a picture as SVG paths, one for each look: ● the first side, ■ the second, half of each for both,
// ◆ neither; hollow where the day is not exactly known, and bars that fade towards an end that is not. Side is told by
// shape and colour. A thousand marks are a dozen elements, the same in the page, on paper and in a file.

import { BAR_PX, type CountBox, type MarkBox, type TermBox } from '#domain/picture/places.ts';
import type { TitleBox } from '#domain/picture/titles/titleBoxes.ts';
import type { TermOfOffice } from '#domain/record/officeTerms.ts';
import type { SidesPresent } from '#domain/record/sidesPresent.ts';

export interface MarkPath {
  /** Class names that say what it shows: `dot first`, `dot second is-hollow`, `bar first fade-2`, `count`, `line`. */
  readonly look: string;
  readonly d: string;
}

/** What of an event's date is not exactly known. */
export interface Softness {
  readonly start: boolean;
  readonly end: boolean;
}

export interface MarkLooks {
  readonly sidesOf: (ordinal: number) => SidesPresent;
  readonly softnessOf: (ordinal: number) => Softness;
  readonly sideOfTerm: (term: TermOfOffice) => SidesPresent;
}

const RADIUS_PX = 3.5;
/** A lozenge of the same area. */
const LOZENGE_PX = 4.3;
/** A term of office stands under its words, at the foot of its row. */
export const TERM_BAR_PX = 3;
const BELOW_TERM_PX = 1;
const FADE_STEPS = 3;
const FADE_SHARE = 0.25;
const LONGEST_FADE_PX = 18;

export function drawMarkPaths(
  {
    titles,
    marks,
    counts,
    terms = [],
  }: {
    readonly titles: readonly TitleBox[];
    readonly marks: readonly MarkBox[];
    readonly counts: readonly CountBox[];
    readonly terms?: readonly TermBox[];
  },
  rowPx: number,
  looks: MarkLooks,
): readonly MarkPath[] {
  const paths = new Map<string, string>();
  const add = (look: string, d: string) => paths.set(look, (paths.get(look) ?? '') + d);
  for (const { line, top } of titles) {
    if (line) add('line', `M${px(line.x)} ${px(top + rowPx)}V${px(line.bottom)}`);
  }
  for (const { x, y, width, height, count } of counts) {
    add(count.kind === 'bin' ? 'count' : 'count is-joined', rectangle(x, y, Math.max(width, 1), height));
  }
  for (const mark of marks) {
    const sides = looks.sidesOf(mark.event);
    const softness = looks.softnessOf(mark.event);
    if (mark.width === 0) drawDot(mark, sides, softness.start || softness.end, add);
    else drawBar(mark, BAR_PX, sides, softness, add);
  }
  for (const { bar, x, width, top, height } of terms) {
    const y = top + height - TERM_BAR_PX - BELOW_TERM_PX;
    const softness = { start: bar.term.softStart, end: bar.term.softEnd };
    drawBar({ x, y, width }, TERM_BAR_PX, looks.sideOfTerm(bar.term), softness, add);
  }
  return [...paths].map(([look, d]) => ({ look, d }));
}

type Add = (look: string, d: string) => void;

function drawDot({ x, y }: MarkBox, sides: SidesPresent, isHollow: boolean, add: Add): void {
  const state = isHollow ? ' is-hollow' : '';
  const r = RADIUS_PX;
  switch (sides) {
    case 'first':
      add(`dot first${state}`, `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`);
      break;
    case 'second':
      add(`dot second${state}`, rectangle(x - r, y - r, 2 * r, 2 * r));
      break;
    case 'both':
      add(`dot first${state}`, `M${px(x)} ${px(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`);
      add(`dot second${state}`, rectangle(x, y - r, r, 2 * r));
      break;
    case 'neither': {
      const l = LOZENGE_PX;
      add(`dot neither${state}`, `M${px(x)} ${px(y - l)}l${l} ${l}l${-l} ${l}l${-l} ${-l}z`);
    }
  }
}

function drawBar(
  { x, y, width }: Pick<MarkBox, 'x' | 'y' | 'width'>,
  barPx: number,
  sides: SidesPresent,
  { start, end }: Softness,
  add: Add,
): void {
  const fade = Math.min(width * FADE_SHARE, LONGEST_FADE_PX);
  const step = fade / FADE_STEPS;
  const [from, to] = [start ? x + fade : x, end ? x + width - fade : x + width];
  const draw = (look: string, top: number, height: number) => {
    add(`bar ${look}`, rectangle(from, top, Math.max(to - from, 0.5), height));
    for (let i = 1; i <= FADE_STEPS; i++) {
      if (start) add(`bar ${look} fade-${i}`, rectangle(from - i * step, top, step, height));
      if (end) add(`bar ${look} fade-${i}`, rectangle(to + (i - 1) * step, top, step, height));
    }
  };
  if (sides !== 'both') {
    draw(sides, y, barPx);
    return;
  }
  draw('first', y, barPx / 2);
  draw('second', y + barPx / 2, barPx / 2);
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}

/** To a tenth of a px. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
