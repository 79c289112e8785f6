// The languages of a dataset: those it says, else those its records are named in.

import { COLLECTIONS, LANGUAGE_TAG } from '#dataset/schema.ts';
import { NAME_FIELD } from './records.ts';

const MOST_LANGUAGES = 50;

/** At least one. The first is the dataset's own. */
export function languagesOf(said: readonly string[] | undefined, document: Readonly<Record<string, unknown>>) {
  if (said && said.length > 0) return [...new Set(said)];
  const found = new Set<string>();
  for (const name of COLLECTIONS) {
    const records = document[name];
    for (const record of Array.isArray(records) ? records : []) {
      const text: unknown = typeof record === 'object' && record !== null ? record[NAME_FIELD[name]] : null;
      if (typeof text !== 'object' || text === null) continue;
      for (const tag of Object.keys(text)) if (LANGUAGE_TAG.test(tag) && found.size < MOST_LANGUAGES) found.add(tag);
    }
  }
  return found.size > 0 ? [...found] : ['en'];
}
