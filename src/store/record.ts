// A dataset made ready to be asked: its indices, its span on the axis, the limits of its window.
// Built once when a dataset is opened.

import { buildSearchTexts } from '#domain/find/search.ts';
import { spanOfRecord } from '#domain/picture/density.ts';
import { buildIndices, type Indices } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import type { DayNumber } from '#domain/time/dates.ts';
import { type DaySpan, limitsFor, type TimeWindow, type WindowLimits, windowAround } from '#domain/time/timeWindow.ts';

export interface OpenRecord {
  readonly indices: Indices;
  readonly span: DaySpan;
  readonly limits: WindowLimits;
  /** The window that shows everything. */
  readonly wholeWindow: TimeWindow;
  /** Folded texts for searching, made at the first search. */
  readonly searchTexts: () => readonly string[];
}

const SPAN_OF_NOTHING: DaySpan = { firstDay: 0 as DayNumber, lastDay: 0 as DayNumber };

export function openRecord(dataset: Dataset): OpenRecord {
  const indices = buildIndices(dataset);
  const span = spanOfRecord(indices) ?? SPAN_OF_NOTHING;
  const limits = limitsFor(span);
  let texts: readonly string[] | null = null;
  return {
    indices,
    span,
    limits,
    wholeWindow: windowAround(span, limits),
    searchTexts: () => {
      texts ??= buildSearchTexts(indices);
      return texts;
    },
  };
}
