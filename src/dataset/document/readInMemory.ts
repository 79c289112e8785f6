// A document read without a worker and kept in the page, texts and all: where a file opened by double click
// has no worker to ask.

import type { LoadResult } from '#dataset/loaded.ts';
import { reportOf } from '#dataset/problemReport.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { readDocumentText } from './readDocumentText.ts';

export function readInMemory(text: string, address: string): LoadResult {
  const { dataset, problems } = readDocumentText(text, undefined, address);
  const report = reportOf(problems);
  if (!dataset) return { status: 'failed', address, report };
  return {
    status: 'loaded',
    indices: buildIndices(dataset),
    report,
    textLanguages: dataset.info.languages,
    loadTexts: async () => ({ events: new Map(), sources: dataset.sources, briefings: dataset.briefings }),
  };
}
