// The files of a `data/` folder as one document: each holds some collections.

import type { Problem } from '#domain/problems/problem.ts';

export interface DocumentFile {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface JoinedDocument {
  readonly document: Readonly<Record<string, unknown>>;
  /** The file that a collection, or another key, stands in. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** A collection that stands in two files: it is in the document with the records of both. */
  readonly problems: readonly Problem[];
}

/** What a file says to editors is no part of the document. */
const FOR_EDITORS = '$schema';

export function joinFiles(files: readonly DocumentFile[]): JoinedDocument {
  const document: Record<string, unknown> = {};
  const fileOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, value } of files) {
    for (const [key, found] of Object.entries(value)) {
      if (key === FOR_EDITORS || key === '__proto__') continue;
      const before = document[key];
      const isTwice = fileOf.has(key) && key !== 'format' && key !== 'version';
      if (isTwice) problems.push({ kind: 'repeatedCollection', path: key, detail: fileOf.get(key) ?? '', file: name });
      document[key] = isTwice && Array.isArray(before) && Array.isArray(found) ? [...before, ...found] : found;
      fileOf.set(key, name);
    }
  }
  return { document, fileOf, problems };
}

/** The file of a joined document that a problem stands in; undefined for one of the document as a whole. */
export function fileOfProblem({ path }: Problem, fileOf: JoinedDocument['fileOf']): string | undefined {
  return fileOf.get(/^\w+/.exec(path)?.[0] ?? '');
}
