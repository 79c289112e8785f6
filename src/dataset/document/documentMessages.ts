// What the page and the worker that reads a document say to each other.

import type { AppendixDocument } from '#dataset/split/splitTexts.ts';
import type { Search } from '#domain/find/text/readSearch.ts';
import type { ProblemReport } from '#domain/problems/problemReport.ts';
import type { EventTexts } from '#domain/record/eventTexts.ts';
import type { EventId } from '#domain/record/model.ts';

export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Files of the user's, or an address on the same origin. */
export type DocumentSource =
  | { readonly kind: 'files'; readonly files: readonly NamedFile[] }
  | { readonly kind: 'address'; readonly address: string };

export type ReadingStage = 'fetching' | 'parsing' | 'checking' | 'indexing';

export type ToWorker =
  | { readonly kind: 'read'; readonly source: DocumentSource; readonly name: string }
  /** A packed index to search in: titles and names, without texts. */
  | { readonly kind: 'index'; readonly packed: ArrayBuffer }
  | { readonly kind: 'texts'; readonly request: number; readonly ids: readonly EventId[] }
  | { readonly kind: 'search'; readonly request: number; readonly search: Search };

export type FromWorker =
  | { readonly kind: 'progress'; readonly stage: ReadingStage; readonly share: number }
  | {
      readonly kind: 'loaded';
      readonly packed: ArrayBuffer;
      readonly appendix: AppendixDocument;
      readonly report: ProblemReport;
      readonly names: readonly string[];
      readonly briefings: readonly NamedText[];
    }
  | { readonly kind: 'failed'; readonly report: ProblemReport; readonly briefings: readonly NamedText[] }
  | { readonly kind: 'texts'; readonly request: number; readonly texts: readonly EventTexts[] }
  /** One byte an event: 1 where every term was found. */
  | { readonly kind: 'found'; readonly request: number; readonly hits: Uint8Array };
