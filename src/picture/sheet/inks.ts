// The colours of a sheet: those of the light theme on white paper, spelled out, because a file has no style sheet.

import type { SidesPresent } from '#domain/record/sidesPresent.ts';
import type { MarkPath } from '#picture/markPaths.ts';
import { filled, type PathShape, stroked } from './shapes.ts';

export const PAPER = '#ffffff';
export const INK = '#1d1c1a';
export const QUIET_INK = '#5c5852';
export const HAIRLINE = '#d3ccbf';
const COUNTED = '#8f887c';

export const SIDE_INKS: Readonly<Record<Exclude<SidesPresent, 'both'>, string>> = {
  first: '#b5382a',
  second: '#2f4b8a',
  neither: '#55585e',
};
/** Behind the title of the chosen event. */
export const SIDE_TINTS: Readonly<Record<SidesPresent, string>> = {
  first: '#f6e3dd',
  second: '#e1e6f2',
  both: '#e6dfd1',
  neither: '#e9e8e4',
};
/** What is left of a bar's ink towards an end that is not exactly known. */
const FADES: Readonly<Record<string, number>> = { 'fade-1': 0.72, 'fade-2': 0.46, 'fade-3': 0.22 };
const HOLLOW_PX = 1.4;

/** A path of the picture in its colours. */
export function inkedMark({ look, d }: MarkPath): PathShape {
  const words = look.split(' ');
  const [kind, side] = words;
  if (kind === 'line') return stroked(d, HAIRLINE);
  if (kind === 'count') return filled(d, COUNTED);
  const ink = side === 'first' || side === 'second' ? SIDE_INKS[side] : SIDE_INKS.neither;
  if (words.includes('is-hollow')) return { ...stroked(d, ink, HOLLOW_PX), fill: PAPER };
  return filled(d, ink, FADES[words.at(-1) ?? ''] ?? 1);
}
