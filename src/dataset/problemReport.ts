// The problems of a document as they are shown: the first of them, and how many there are of each kind.

import { MOST_PROBLEMS } from './document/limits.ts';
import type { Problem, ProblemKind } from './problems.ts';

export interface ProblemReport {
  readonly first: readonly Problem[];
  readonly total: number;
  /** The most frequent first. */
  readonly byKind: readonly (readonly [ProblemKind, number])[];
}

export function reportOf(problems: readonly Problem[]): ProblemReport {
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    first: problems.slice(0, MOST_PROBLEMS),
    total: problems.length,
    byKind: [...counts].sort((a, b) => b[1] - a[1]),
  };
}

export const NO_PROBLEMS: ProblemReport = reportOf([]);
