// What a file of one's own may leave out or write shorter than the schema has it, and what then stands there.

import type * as z from 'zod/mini';
import { officeTerm, paragraph, participant, position, RECORD_SCHEMAS, scene } from '#dataset/schema.ts';

type Schema = z.core.$ZodType;
type Raw = Readonly<Record<string, unknown>>;

/** Where an object is expected, a plain text is this field of it: `"article": ["First.", "Second."]`. */
export const FIELD_OF_TEXT: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [participant, 'person'],
  [paragraph, 'text'],
  [officeTerm, 'office'],
]);

const STAND_INS: ReadonlyMap<Schema, (raw: Raw) => Raw> = new Map<Schema, (raw: Raw) => Raw>([
  // Told apart by their order, where nobody has given them ids.
  [position, () => ({ id: '' })],
  [scene, () => ({ title: '' })],
  [
    RECORD_SCHEMAS.sources,
    ({ id, url, publisher }) => ({ publisher: '', title: url ?? publisher ?? id, language: '' }),
  ],
]);

const NONE: Raw = {};

/** What stands in for required fields of an object that are missing. */
export function standInsFor(schema: Schema, raw: Raw): Raw {
  return STAND_INS.get(schema)?.(raw) ?? NONE;
}
