// What a document says of itself before its records are looked at: whether it is a dataset at all.

import { COLLECTIONS, FORMAT, VERSION } from '#dataset/schema.ts';
import { BRIEFING_FORMAT } from '#domain/briefing/briefingFile.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { nearestField } from './fieldNames.ts';
import { shown } from './shown.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Why a document is no dataset, in one problem; null when it is one. Format and version may be left out. */
export function refusalOf(document: unknown): Problem | null {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { kind: 'notADataset', path: '', detail: '', expected: 'object' };
  }
  const { format, version } = document as Raw;
  if (format === BRIEFING_FORMAT) return { kind: 'isBriefing', path: '', detail: '' };
  if (format !== undefined && format !== FORMAT) {
    return { kind: 'otherFormat', path: 'format', detail: shown(format), expected: [FORMAT] };
  }
  if (version !== undefined && Number(version) !== VERSION) {
    return { kind: 'newerVersion', path: 'version', detail: shown(version), expected: [VERSION] };
  }
  if (format === FORMAT || COLLECTIONS.some((name) => Object.hasOwn(document, name))) return null;
  const keys = Object.keys(document).slice(0, 20);
  const near = keys.map((key) => nearestField(key, COLLECTIONS)).find((name) => name !== null);
  return { kind: 'notADataset', path: '', detail: keys.map(shown).join(', '), nearest: near ?? undefined };
}

const HEAD: readonly string[] = ['$schema', 'format', 'version', 'dataset', ...COLLECTIONS];

/** The keys of a document that name nothing in it. */
export function unknownKeys(document: Raw): readonly Problem[] {
  return Object.keys(document)
    .filter((key) => !HEAD.includes(key))
    .map((key) => ({
      kind: 'unknownField',
      path: '',
      detail: shown(key),
      nearest: nearestField(key, COLLECTIONS) ?? undefined,
    }));
}
