// Reads `data/*.json`, joins the files to one dataset document and checks it strictly.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '#dataset/problems.ts';
import { COLLECTIONS } from '#dataset/schema.ts';
import { checkStrictly } from '#dataset/strictChecks.ts';

export const SCHEMA_FILE = 'dataset.schema.json';

export interface BundledData {
  /** The joined document, ready to be written as JSON. */
  readonly document: Readonly<Record<string, unknown>>;
  /** One line each, beginning with the file; empty when the data may be shipped. */
  readonly problems: readonly string[];
}

export function readDataFiles(folder: string): BundledData {
  const document: Record<string, unknown> = {};
  const fileOf = new Map<string, string>();
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== SCHEMA_FILE);
  for (const file of files.sort()) {
    const parsed = parseFile(join(folder, file));
    if (typeof parsed === 'string') {
      problems.push(`data/${file}: ${parsed}`);
      continue;
    }
    for (const [key, value] of Object.entries(parsed)) {
      if (key === '$schema') continue;
      if (fileOf.has(key)) problems.push(`data/${file}: "${key}" stands in data/${fileOf.get(key)} too`);
      fileOf.set(key, file);
      document[key] = value;
    }
  }
  for (const problem of checkStrictly(document).problems) {
    const collection = /^[A-Za-z]+/.exec(problem.path)?.[0] ?? '';
    const file =
      fileOf.get(collection) ?? (COLLECTIONS.includes(collection as never) ? `${collection}.json` : 'dataset.json');
    problems.push(`data/${file}: ${describeProblem(problem)}`);
  }
  return { document, problems };
}

/** The object in a file, or a sentence saying why there is none. */
function parseFile(path: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : 'must hold one object, such as { "people": [ … ] }';
  } catch (error) {
    return `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
