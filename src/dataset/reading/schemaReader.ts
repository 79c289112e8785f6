// Reads a value of a document by its schema, as far as it can be read: what is written in another way and meant beyond
// doubt is taken, what is broken costs only itself, and what is not known is told.

import * as z from 'zod/mini';
import { LONGEST_TEXT, OWN_ID } from '#dataset/schema.ts';
import type { FieldType } from '#domain/problems/problem.ts';
import type { ProblemLog } from '#domain/problems/problemLog.ts';
import { toId } from '#domain/record/ids.ts';
import { nearestField } from './fieldNames.ts';
import { shown } from './shown.ts';
import { FIELD_OF_TEXT, standInsFor } from './standIns.ts';
import { describeIssue } from './zodIssues.ts';

type Schema = z.core.$ZodType;

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;

export class SchemaReader {
  private readonly log: ProblemLog;

  constructor(log: ProblemLog) {
    this.log = log;
  }

  /** Undefined when nothing is there, or when what is there cannot be read and has been told. */
  read<Read extends Schema>(schema: Read, value: unknown, path: string): z.infer<Read> | undefined {
    return this.readAny(schema, value, path) as z.infer<Read> | undefined;
  }

  private readAny(schema: Schema, value: unknown, path: string): unknown {
    if (value === undefined || value === null) return undefined;
    const { def } = (schema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'optional':
        return this.readAny(def.innerType, value, path);
      case 'object':
        return this.readObject(schema, def.shape, value, path);
      case 'array':
        return this.readList(def.element, value, path);
      case 'union':
        return this.readTexts(schema, value, path);
      case 'string':
        return this.readText(schema, value, path);
      case 'enum':
        return this.readChoice(Object.values(def.entries), value, path);
      case 'boolean':
        return this.readTruth(value, path);
      case 'number':
        return this.readNumber(schema, value, path);
      default:
        throw new Error(`No document holds a ${def.type}`);
    }
  }

  private readObject(schema: Schema, shape: Readonly<Record<string, Schema>>, value: unknown, path: string): unknown {
    const short = FIELD_OF_TEXT.get(schema);
    if (short !== undefined && typeof value !== 'object') return this.readAny(schema, { [short]: value }, path);
    if (!isObject(value)) return this.refuse(path, value, 'object');
    const read: Record<string, unknown> = {};
    const standIns = standInsFor(schema, value);
    for (const [key, child] of Object.entries(shape)) {
      const own = Object.hasOwn(value, key) ? this.readAny(child, value[key], `${path}.${key}`) : undefined;
      const found = own ?? standIns[key];
      if (found !== undefined) read[key] = found;
      else if (!isOptional(child)) {
        if (!Object.hasOwn(value, key) || value[key] === null) this.log.add({ kind: 'missing', path, detail: key });
        return undefined;
      }
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape, key)) continue;
      this.log.add({ kind: 'unknownField', path, detail: shown(key) }, () => ({
        nearest: nearestField(key, Object.keys(shape)) ?? undefined,
      }));
    }
    return read;
  }

  /** A single thing is a list of one. */
  private readList(element: Schema, value: unknown, path: string): readonly unknown[] | undefined {
    if (typeof value === 'boolean') return this.refuse(path, value, 'list');
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, i) => {
      const read = this.readAny(element, item, Array.isArray(value) ? `${path}[${i}]` : path);
      return read === undefined || read === '' ? [] : [read];
    });
  }

  /** One text, or one a language. */
  private readTexts(schema: Schema, value: unknown, path: string): unknown {
    const texts = isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([language, text]) => {
            const read = text === null ? undefined : this.plainText(text, `${path}.${language}`, 'text');
            return read === undefined ? [] : [[language, read] as const];
          }),
        )
      : this.plainText(value, path, 'texts');
    return texts === undefined ? undefined : this.checked(schema, texts, path);
  }

  private readText(schema: Schema, value: unknown, path: string): string | undefined {
    const text = this.plainText(value, path, 'text');
    if (text === undefined) return undefined;
    // Of an id that nothing refers to, such as a tier: how it is written does not matter.
    if (schema === OWN_ID) return toId(text) || undefined;
    return this.checked(schema, text, path) as string | undefined;
  }

  private plainText(value: unknown, path: string, expected: FieldType): string | undefined {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return this.refuse(path, value, expected);
    if (value.length <= LONGEST_TEXT) return value.replace(LINE_BREAK, '\n');
    this.log.add({ kind: 'tooLong', path, detail: '', expected: [LONGEST_TEXT] });
    return value.slice(0, LONGEST_TEXT).replace(LINE_BREAK, '\n');
  }

  /** `In person` is `in-person`. */
  private readChoice(choices: readonly (string | number)[], value: unknown, path: string): unknown {
    const plain = (text: string | number) =>
      String(text)
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    // Only a text or a number is turned into text: an object may come with a `toString` of its own that is no function.
    const written = typeof value === 'string' || typeof value === 'number' ? plain(value) : undefined;
    const found = choices.find((choice) => plain(choice) === written);
    if (found !== undefined) return found;
    if (typeof value === 'string' && value.trim() === '') return undefined;
    this.log.add({ kind: 'notOneOf', path, detail: shown(value), expected: choices });
    return undefined;
  }

  private readTruth(value: unknown, path: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    const found = [
      [true, 'true', 1],
      [false, 'false', 0],
    ].find((same) => same.includes(value as string));
    return found === undefined ? this.refuse(path, value, 'truth') : found[0] === true;
  }

  private readNumber(schema: Schema, value: unknown, path: string): number | undefined {
    const isNumeral = typeof value === 'string' && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value);
    return this.checked(schema, isNumeral ? Number(value) : value, path) as number | undefined;
  }

  private checked(schema: Schema, value: unknown, path: string): unknown {
    const result = z.safeParse(schema, value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.log.add(describeIssue(issue, path));
    return undefined;
  }

  private refuse(path: string, value: unknown, expected: FieldType): undefined {
    this.log.add({ kind: 'wrongType', path, detail: shown(value), expected });
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(schema: Schema): boolean {
  return schema._zod.def.type === 'optional';
}
