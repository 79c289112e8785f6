// A problem of a dataset document in words: where it is, what is wrong, what is written there, what was meant.

import type { Problem } from '#domain/problems/problem.ts';
import { enProblems, type ProblemWords } from './en.ts';

/** Where it is: `people.json · events[12].date (a, “Talks”)`; the file as a whole where the path is empty. */
export function placeOfProblem({ path, record, file, place }: Problem, words: ProblemWords): string {
  const names = record ? [record.id, record.title && words.quoted(record.title)].filter((name) => name !== '') : [];
  const inRecord = `${path || (file ? '' : words.document)}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
  const inFile = place ? words.place(place.line, place.column ?? null) : '';
  return [file ?? '', inRecord, inFile].filter((part) => part !== '').join(' · ');
}

/** What more there is to say than the kind of the problem; '' for nothing. */
export function detailOfProblem({ detail, nearest, expected, count = 1 }: Problem, words: ProblemWords): string {
  const allowed = typeof expected === 'string' ? words.types[expected] : expected?.join(', ');
  const more = [
    ...(allowed === undefined ? [] : [words.expected(allowed)]),
    ...(nearest === undefined ? [] : [words.nearest(nearest)]),
    ...(count > 1 ? [words.times(count)] : []),
  ].join('; ');
  return [detail, more && `(${more})`].filter((part) => part !== '').join(' ');
}

/** One line: `events[12].date (a, “Talks”) is not a date: 2024-13`. */
export function describeProblem(problem: Problem, words: ProblemWords): string {
  const detail = detailOfProblem(problem, words);
  const what = words.kinds[problem.kind] + (detail && words.colon + detail);
  return words.line(placeOfProblem(problem, words), what);
}

/** For the build, which speaks English. */
export function describeInEnglish(problem: Problem): string {
  return describeProblem(problem, enProblems);
}
