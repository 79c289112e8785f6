// What zod found wrong with a value, as a problem.

import type * as z from 'zod/mini';
import type { FieldType, Problem } from '#domain/problems/problem.ts';

const TYPES: Readonly<Partial<Record<string, FieldType>>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'truth',
  array: 'list',
  object: 'object',
};

/** `prefix` is the path of what was checked. */
export function describeIssue(issue: z.core.$ZodIssue, prefix: string): Problem {
  const path = joinPath(prefix, issue.path);
  const detail = written(issue.input);
  if (issue.input === undefined) return { kind: 'missing', path: prefix, detail: path.slice(prefix.length + 1) };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongType', path, detail, expected: TYPES[issue.expected] };
    case 'invalid_union':
      return { kind: 'wrongType', path, detail, expected: 'texts' };
    case 'invalid_value':
      return { kind: 'notOneOf', path, detail, expected: issue.values.map(String) };
    case 'too_big':
      return issue.origin === 'string'
        ? { kind: 'tooLong', path, detail: '', expected: [Number(issue.maximum)] }
        : { kind: 'outOfRange', path, detail, expected: [`≤ ${issue.maximum}`] };
    case 'too_small':
      return { kind: 'outOfRange', path, detail, expected: [`≥ ${issue.minimum}`] };
    default:
      return { kind: 'wrongType', path, detail };
  }
}

function joinPath(prefix: string, path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return (prefix + parts.join('')).replace(/^\./, '');
}

function written(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' ? String(input).slice(0, 80) : '';
}
