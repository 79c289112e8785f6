// The problems met while a document is read: as many as somebody may look through, the rest counted. A document of a
// hundred thousand broken records must not fill the memory with what is wrong with it.

import { MOST_PROBLEMS } from '#domain/problems/problemReport.ts';
import type { Problem, ProblemKind } from './problem.ts';

const MOST_KEPT = 1000;
/** What takes time to work out is worked out for what is shown. */
const MOST_COMPLETED = MOST_PROBLEMS;

/** Said once for the whole document: a field that is misspelt in one row is misspelt in every row. */
const TOLD_ONCE: ReadonlySet<ProblemKind> = new Set(['unknownField', 'unknownLanguage']);

export class ProblemLog {
  private readonly kept: (Problem & { count: number })[] = [];
  private readonly lastOfKind = new Map<ProblemKind, { count: number }>();
  private readonly toldOnce = new Map<string, { count: number }>();

  /** `complete` works out what takes time, such as the nearest known id. */
  add(problem: Problem, complete?: () => Partial<Problem>): void {
    const { kind, count = 1 } = problem;
    const once = TOLD_ONCE.has(kind) ? `${kind} ${problem.path.replace(/\[\d+\]/g, '')} ${problem.detail}` : null;
    const known = once === null ? undefined : this.toldOnce.get(once);
    const last = this.lastOfKind.get(kind);
    if (known) known.count += count;
    else if (this.kept.length >= MOST_KEPT && last) last.count += count;
    else {
      const more = this.kept.length < MOST_COMPLETED ? complete?.() : undefined;
      const own = { ...problem, ...more, count };
      this.kept.push(own);
      this.lastOfKind.set(kind, own);
      if (once !== null) this.toldOnce.set(once, own);
    }
  }

  get problems(): readonly Problem[] {
    return this.kept.map(({ count, ...problem }) => (count === 1 ? problem : { ...problem, count }));
  }
}
