// A dataset document as text becomes a dataset in memory, texts and all.

import { buildIndices } from '#domain/record/indices.ts';
import type { LoadResult } from './loadDataset.ts';
import { toModel } from './toModel.ts';

export function readDocument(text: string, address: string): LoadResult {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { status: 'failed', address, problems: [{ kind: 'notJson', path: '', detail }] };
  }
  const { dataset, problems } = toModel(document);
  if (!dataset) return { status: 'failed', address, problems };
  return {
    status: 'loaded',
    indices: buildIndices(dataset),
    problems,
    textLanguages: dataset.info.languages,
    loadTexts: async () => ({ events: new Map(), sources: dataset.sources, briefings: dataset.briefings }),
  };
}
