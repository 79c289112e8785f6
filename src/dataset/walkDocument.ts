// Walks a document beside its JSON Schema and tells what the schema allows but the bundled dataset may not have: texts
// that lack a language.

import * as z from 'zod/mini';
import type { Problem } from '#domain/problems/problem.ts';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

export function missingLanguages(
  document: unknown,
  schema: z.core.$ZodType,
  languages: readonly string[],
): readonly Problem[] {
  return walk(document, z.toJSONSchema(schema, { reused: 'inline' }) as SchemaNode, '', languages);
}

function walk(value: unknown, node: SchemaNode, path: string, languages: readonly string[]): readonly Problem[] {
  if (node.anyOf) return checkLanguages(value, path, languages);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => walk(item, node.items ?? {}, `${path}[${i}]${idOf(item)}`, languages));
  }
  const { properties } = node;
  if (typeof value !== 'object' || value === null || !properties) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return child ? walk(item, child, path === '' ? key : `${path}.${key}`, languages) : [];
  });
}

/** The only alternatives in the schema are texts: one string, or one string a language. */
function checkLanguages(value: unknown, path: string, languages: readonly string[]): readonly Problem[] {
  const texts: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return languages
    .filter((language) => typeof texts[language] !== 'string' || texts[language].trim() === '')
    .map((detail) => ({ kind: 'missingLanguage', path, detail }));
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? `(${id})` : '';
}
