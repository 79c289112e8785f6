// A document that was read without a worker and is kept in the page, texts and all: where a file opened by double click
// has no worker to ask.

import type { LoadResult } from '#dataset/loaded.ts';
import type { ModelResult } from '#dataset/toModel.ts';
import { reportOf } from '#domain/problems/problemReport.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { FilesRead } from './readFiles.ts';

/** `address` is shown when there is nothing to open. */
export function openInMemory(read: ModelResult & Partial<FilesRead>, address: string): LoadResult {
  const { dataset, problems, names = [], briefings = [] } = read;
  const report = reportOf(problems);
  if (!dataset) return { status: 'failed', address, report, briefings };
  return {
    status: 'loaded',
    indices: buildIndices(dataset),
    report,
    names,
    briefings,
    textLanguages: dataset.info.languages,
    loadTexts: async () => ({ events: new Map(), sources: dataset.sources, briefings: dataset.briefings }),
  };
}
