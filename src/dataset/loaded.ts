// What comes of opening a dataset.

import type { Search } from '#domain/find/text/readSearch.ts';
import type { EventTexts, RecordTexts } from '#domain/record/eventTexts.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import type { ProblemReport } from './problemReport.ts';

export interface LoadedDataset {
  readonly status: 'loaded';
  readonly indices: Indices;
  readonly report: ProblemReport;
  /** The languages whose texts the events already have. */
  readonly textLanguages: readonly string[];
  /** The texts of these languages; rejects when they cannot be fetched. */
  readonly loadTexts: (languages: readonly string[]) => Promise<RecordTexts>;
  /** Of an opened document: its texts stay with its worker, which searches in them. */
  readonly remote?: RemoteTexts;
}

export interface RemoteTexts {
  /** False where only the index can be searched: titles, names, topics. */
  readonly searchesTexts: boolean;
  readonly textsOf: (ids: readonly EventId[]) => Promise<readonly EventTexts[]>;
  /** One byte an event: 1 where every folded term was found. */
  readonly search: (search: Search) => Promise<Uint8Array>;
  readonly close: () => void;
}

export interface FailedLoad {
  readonly status: 'failed';
  readonly address: string;
  readonly report: ProblemReport;
}

export type LoadResult = LoadedDataset | FailedLoad;
