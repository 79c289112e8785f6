// What comes of opening a dataset.

import type { Search } from '#domain/find/text/readSearch.ts';
import type { ProblemReport } from '#domain/problems/problemReport.ts';
import type { EventTexts, RecordTexts } from '#domain/record/eventTexts.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import type { NamedText } from './document/documentMessages.ts';

export interface LoadedDataset {
  readonly status: 'loaded';
  readonly indices: Indices;
  readonly report: ProblemReport;
  /** Of opened files, those that the dataset stands in; the first holds the events. */
  readonly names?: readonly string[];
  /** Briefing files that were opened with it. */
  readonly briefings?: readonly NamedText[];
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
  /** Briefing files, which are no dataset and are opened as what they are. */
  readonly briefings?: readonly NamedText[];
}

export type LoadResult = LoadedDataset | FailedLoad;
