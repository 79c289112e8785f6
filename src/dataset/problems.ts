// What can be wrong with a dataset document. Problems are values: the build prints them, the load
// screen shows them in the user's language.

import type * as z from 'zod/mini';

export type ProblemKind =
  | 'notJson'
  | 'notFound'
  | 'wrongFormat'
  | 'tooLarge'
  | 'tooMany'
  | 'wrongShape'
  | 'notADate'
  | 'twoDates'
  | 'notATime'
  | 'duplicateId'
  | 'danglingReference'
  | 'noEvents'
  | 'unknownKey'
  | 'missingLanguage'
  | 'unusedRecord'
  | 'missingSource'
  | 'linksDiffer'
  | 'officeOutsideTerm';

export interface Problem {
  readonly kind: ProblemKind;
  /** Where: `events[12].date`; '' for the document as a whole. */
  readonly path: string;
  /** The offending value or what was expected, for the message. */
  readonly detail: string;
}

/** The problems zod found in one record, with paths that begin with the record's own. */
export function toProblems(issues: readonly z.core.$ZodIssue[], prefix: string): readonly Problem[] {
  return issues.map((issue) => ({
    kind: 'wrongShape' as const,
    path: joinPath(prefix, issue.path),
    detail: describeIssue(issue),
  }));
}

function joinPath(prefix: string, path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return (prefix + parts.join('')).replace(/^\./, '');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `missing (${issue.expected})`;
      return issue.expected === 'int' ? 'expected a whole number' : `expected ${issue.expected}`;
    case 'invalid_union':
      return issue.input === undefined ? 'missing (text)' : 'expected a text, or texts by language tag';
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return `${issue.origin === 'string' ? 'longer' : 'more'} than ${String(issue.maximum)}`;
    case 'too_small':
      return `less than ${String(issue.minimum)}`;
    case 'invalid_format':
      return `does not fit ${issue.pattern ?? issue.format}`;
    default:
      return issue.code.replaceAll('_', ' ');
  }
}

const WORDS: Readonly<Record<ProblemKind, (detail: string) => string>> = {
  notJson: (detail) => `is not JSON: ${detail}`,
  notFound: (detail) => `cannot be read: ${detail}`,
  wrongFormat: (detail) => `is not a Nenpyo dataset of version 1: ${detail}`,
  tooLarge: (detail) => `is too large: ${detail}`,
  tooMany: (detail) => `holds too many: ${detail}`,
  wrongShape: (detail) => detail,
  notADate: (detail) => `"${detail}" is not a date`,
  twoDates: (detail) => `can be two dates, "${detail}"`,
  notATime: (detail) => `"${detail}" is not the time of a known day`,
  duplicateId: (detail) => `the id "${detail}" is used twice`,
  danglingReference: (detail) => `refers to nothing: ${detail}`,
  noEvents: () => 'holds no event that can be shown',
  unknownKey: (detail) => `has the unknown key "${detail}"`,
  missingLanguage: (detail) => `has no text in "${detail}"`,
  unusedRecord: (detail) => `"${detail}" is used by nothing`,
  missingSource: () => 'has no source',
  linksDiffer: (detail) => `links differ between languages: ${detail}`,
  officeOutsideTerm: (detail) => `was not recorded in this office on that day: ${detail}`,
};

/** One line in English, for the build: `events[12].date: "2024-13" is not a date`. */
export function describeProblem({ kind, path, detail }: Problem): string {
  return `${path || 'document'}: ${WORDS[kind](detail)}`;
}
