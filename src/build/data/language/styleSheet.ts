// The style sheet of one language of the record: forms that may not stand in its texts, forms that have to, and why.
// It is data (`data/language/<language>.json`), because another record has other names and other words.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** A text that a rule is tried on: alone, or with what else the rule looks at. */
const SAMPLE = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    /** The same text in another language. */
    beside: z.optional(z.record(z.string(), z.string())),
    act: z.optional(z.string()),
    /** The id of the event it stands in. */
    event: z.optional(z.string()),
    path: z.optional(z.string()),
  }),
]);

const RULE = z.strictObject({
  /**
   * A pattern that may not be found. `{elsewhere}` stands for the names people have in other languages, `{holders}` for
   * those who took part in the event holding an office of `holding`.
   */
  forbidden: z.optional(z.string()),
  /** A pattern that has to be found, where the other conditions hold. */
  required: z.optional(z.string()),
  /** Patterns the same text has to meet in other languages, for the rule to hold. */
  beside: z.optional(z.record(z.string(), z.string())),
  /** Only statements of these acts. */
  acts: z.optional(z.array(z.string())),
  /** A pattern of ids of offices. */
  holding: z.optional(z.string()),
  /** Not in events of these kinds. */
  exceptKinds: z.optional(z.array(z.string())),
  /** Patterns of paths: only there, not there. */
  only: z.optional(z.string()),
  except: z.optional(z.string()),
  why: z.string(),
  /** Texts the rule stops, and texts it lets pass: the tests try every rule on them. */
  wrong: z.array(SAMPLE),
  right: z.array(SAMPLE),
});

const SHEET = z.strictObject({ rules: z.array(RULE) });

export type StyleRule = z.infer<typeof RULE>;
export type StyleSample = z.infer<typeof SAMPLE>;
export type StyleSheets = ReadonlyMap<string, readonly StyleRule[]>;

const FOLDER = 'language';

/** The sheets beside the data files, by language; a record without the folder has none. */
export function readStyleSheets(dataFolder: string): StyleSheets {
  const sheets = new Map<string, readonly StyleRule[]>();
  for (const name of namesIn(join(dataFolder, FOLDER))) {
    const file = join(dataFolder, FOLDER, name);
    sheets.set(name.replace(/\.json$/, ''), SHEET.parse(JSON.parse(readFileSync(file, 'utf8'))).rules);
  }
  return sheets;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
