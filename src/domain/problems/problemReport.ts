// The problems of a document as they are shown: the first of them, and how many there are of each kind.

import type { Problem, ProblemKind } from './problem.ts';

/** As many problems are listed; the rest is counted. */
export const MOST_PROBLEMS = 100;

export interface ProblemReport {
  readonly first: readonly Problem[];
  readonly total: number;
  /** The most frequent first. */
  readonly byKind: readonly (readonly [ProblemKind, number])[];
}

export function reportOf(problems: readonly Problem[]): ProblemReport {
  const counts = new Map<ProblemKind, number>();
  for (const { kind, count = 1 } of problems) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return {
    first: problems.slice(0, MOST_PROBLEMS),
    total: timesOf(problems),
    byKind: [...counts].sort((a, b) => b[1] - a[1]),
  };
}

/** How often what is told of was met. */
export function timesOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

export const NO_PROBLEMS: ProblemReport = reportOf([]);
