// Reads `data/*.json`, joins the files to one dataset document and checks it strictly, its words by the style sheets of
// `data/language`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '#dataset/document/parseFile.ts';
import { type DocumentFile, fileOfProblem, joinFiles } from '#dataset/joinFiles.ts';
import { COLLECTIONS } from '#dataset/schema.ts';
import { checkStrictly } from '#dataset/strictChecks.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { describeInEnglish } from '#i18n/problems/describeProblem.ts';
import { checkLanguage, type NamedPerson } from './language/checkLanguage.ts';
import { recordTexts } from './language/recordTexts.ts';
import { readStyleSheets } from './language/styleSheet.ts';

export const SCHEMA_FILE = 'dataset.schema.json';

export interface BundledData {
  /** The joined document, ready to be written as JSON. */
  readonly document: Readonly<Record<string, unknown>>;
  /** One line each, beginning with the file; empty when the data may be shipped. */
  readonly problems: readonly string[];
}

export function readDataFiles(folder: string): BundledData {
  const found: Problem[] = [];
  const files: DocumentFile[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== SCHEMA_FILE);
  for (const name of names.sort()) {
    const { value, problems } = parseFile(readFileSync(join(folder, name)));
    found.push(...problems.map((problem) => ({ ...problem, file: name })));
    if (value === undefined) continue;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      files.push({ name, value: value as DocumentFile['value'] });
    } else found.push({ kind: 'wrongType', path: '', detail: '', expected: 'object', file: name });
  }
  const { document, fileOf, problems } = joinFiles(files);
  found.push(...problems);
  for (const problem of checkStrictly(document).problems) {
    const collection = /^[A-Za-z]+/.exec(problem.path)?.[0] ?? '';
    const unwritten = COLLECTIONS.includes(collection as never) ? `${collection}.json` : 'dataset.json';
    found.push({ ...problem, file: fileOfProblem(problem, fileOf) ?? unwritten });
  }
  return {
    document,
    problems: [
      ...found.map((problem) => describeInEnglish({ ...problem, file: `data/${problem.file}` })),
      ...styleProblems(document, folder, fileOf),
    ],
  };
}

/** What the style sheets forbid or miss: `data/events.json · events[3](talks).title.vi: “…Hoà…” (why)`. */
function styleProblems(
  document: BundledData['document'],
  folder: string,
  fileOf: ReadonlyMap<string, string>,
): readonly string[] {
  const sheets = readStyleSheets(folder);
  const people = Array.isArray(document['people']) ? (document['people'] as readonly NamedPerson[]) : [];
  return checkLanguage(recordTexts(document, [...sheets.keys()]), sheets, people).map(({ path, found, why }) => {
    const file = fileOf.get(/^\w+/.exec(path)?.[0] ?? '') ?? '';
    return `data/${file} · ${path}: ${found === '' ? 'a form is missing' : `“${found}”`} (${why})`;
  });
}
