// The painter of a record as it is asked for: its rows follow what matches, its scales what the strip shows.

import { spanOf } from '#domain/picture/density.ts';
import { type DaySpan, type WindowLimits, windowAround } from '#domain/time/timeWindow.ts';
import { createPainter, type Painter, type PainterInput } from './painter.ts';

interface Input extends Omit<PainterInput, 'root' | 'fit'> {
  readonly limits: WindowLimits;
  readonly stripSpan: DaySpan;
  /** The ordinals of what matches, in time order. */
  readonly matched: Uint32Array;
}

export function fittedPainter({ limits, stripSpan, matched, ...input }: Input): Painter {
  const root = windowAround(stripSpan, limits);
  const days = spanOf(input.indices, matched);
  return createPainter({ ...input, root, fit: days ? windowAround(days, limits) : root });
}
