// `appendix.json` as it comes over the network, with what was added to sources since it was split.

import type { Source } from '#domain/record/model.ts';
import type { AppendixDocument } from './splitTexts.ts';

const UNSAID = { side: null, type: null, isJoint: false, isTitleRead: true, read: null, address: null } as const;

export function readAppendix(document: unknown): AppendixDocument {
  const { sources, briefings } = document as AppendixDocument;
  return { sources: sources.map(complete), briefings };
}

/** A publisher was a name in no language. */
function complete(source: Omit<Source, 'publisher'> & { readonly publisher: Source['publisher'] | string }): Source {
  const { publisher } = source;
  return { ...UNSAID, ...source, publisher: typeof publisher === 'string' ? { und: publisher } : publisher };
}
