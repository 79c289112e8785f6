// Reads dates as they are typed. Plain EDTF is read at once; the many other ways of writing a date, when the part that
// knows them is there.

import { useCallback } from 'react';
import { parseBound } from '#domain/find/query.ts';
import type { Edge } from '#domain/time/timeWindow.ts';
import type { TypedBound } from '#domain/time/written/typedBound.ts';
import type { Language } from '#i18n/languages.ts';
import { rulesOf } from '#lib/languageRules.ts';
import type { Obstacle } from '#lib/notFetched.ts';
import { usePart } from '#ui/usePart.ts';

export interface DateReader {
  /** `isFinished`: nothing will be added any more. */
  readonly read: (typed: string, edge: Edge, isFinished: boolean) => TypedBound | null;
  /** Whether every way of writing is read. */
  readonly readsAll: boolean;
  /** What keeps the part away. */
  readonly obstacle: Obstacle | null;
  readonly fetchReader: () => void;
}

const loadReader = () => import('#domain/time/written/typedBound.ts');

export function useDateReader(language: Language): DateReader {
  const { part, obstacle, fetch } = usePart(loadReader);
  const read = useCallback<DateReader['read']>(
    (typed, edge, isFinished) =>
      part
        ? part.readTypedBound(typed, edge, { isDayFirst: rulesOf(language).isDayFirst, isFinished })
        : readPlain(typed),
    [part, language],
  );
  return { read, readsAll: part !== null, obstacle, fetchReader: fetch };
}

function readPlain(typed: string): TypedBound | null {
  return parseBound(typed) && { kind: 'date', edtf: typed.trim() };
}
