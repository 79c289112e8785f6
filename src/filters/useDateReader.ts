// Reads dates as they are typed. Plain EDTF is read at once; the many other ways of writing a date, when the part that
// knows them is there: it comes when a field is gone to.

import { useCallback, useState } from 'react';
import { parseBound } from '#domain/find/query.ts';
import type { Edge } from '#domain/time/timeWindow.ts';
import type { readTypedBound, TypedBound } from '#domain/time/written/typedBound.ts';
import type { Language } from '#i18n/languages.ts';
import { fetchPart } from '#lib/fetchPart.ts';
import { type Obstacle, obstacleOf } from '#lib/notFetched.ts';

export interface DateReader {
  /** `isFinished`: nothing will be added any more. */
  readonly read: (typed: string, edge: Edge, isFinished: boolean) => TypedBound | null;
  /** Whether every way of writing is read. */
  readonly readsAll: boolean;
  /** What keeps the part away. */
  readonly obstacle: Obstacle | null;
  readonly fetchReader: () => void;
}

export function useDateReader(language: Language): DateReader {
  const [reader, setReader] = useState<typeof readTypedBound | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const fetchReader = useCallback(() => {
    fetchPart(() => import('#domain/time/written/typedBound.ts')).then(
      (part) => {
        setObstacle(null);
        setReader(() => part.readTypedBound);
      },
      (reason: unknown) => setObstacle(obstacleOf(reason)),
    );
  }, []);
  const read = useCallback<DateReader['read']>(
    (typed, edge, isFinished) =>
      reader ? reader(typed, edge, { isDayFirst: language === 'vi', isFinished }) : readPlain(typed),
    [reader, language],
  );
  return { read, readsAll: reader !== null, obstacle, fetchReader };
}

function readPlain(typed: string): TypedBound | null {
  return parseBound(typed) && { kind: 'date', edtf: typed.trim() };
}
