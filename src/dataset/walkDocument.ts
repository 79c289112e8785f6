// Walks a document beside its JSON Schema and tells what the schema allows but the bundled dataset may
// not have: keys it does not know, and texts that lack a language.

import * as z from 'zod/mini';
import type { Problem } from './problems.ts';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
}

export function walkDocument(
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
    if (!child) return [{ kind: 'unknownKey' as const, path, detail: key }];
    return walk(item, child, path === '' ? key : `${path}.${key}`, languages);
  });
}

/** The only alternatives in the schema are texts: one string, or one string a language. */
function checkLanguages(value: unknown, path: string, languages: readonly string[]): readonly Problem[] {
  const texts: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const missing = languages.filter((language) => typeof texts[language] !== 'string' || texts[language].trim() === '');
  const unknown = Object.keys(texts).filter((language) => !languages.includes(language));
  return [
    ...missing.map((detail) => ({ kind: 'missingLanguage' as const, path, detail })),
    ...unknown.map((detail) => ({ kind: 'unknownKey' as const, path, detail })),
  ];
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? `(${id})` : '';
}
