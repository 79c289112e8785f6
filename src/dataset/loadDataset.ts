// Fetching the dataset document. Everything that can go wrong comes back as a value.

import type { Dataset } from '#domain/record/model.ts';
import type { Problem } from './problems.ts';
import { toModel } from './toModel.ts';

export type LoadResult =
  | { readonly status: 'loaded'; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly address: string; readonly problems: readonly Problem[] };

export async function loadDataset(address: string): Promise<LoadResult> {
  const fail = (kind: Problem['kind'], detail: string): LoadResult => ({
    status: 'failed',
    address,
    problems: [{ kind, path: '', detail }],
  });
  let body: string;
  try {
    const response = await fetch(address);
    if (!response.ok) return fail('notFound', `${response.status} ${response.statusText}`.trim());
    body = await response.text();
  } catch (error) {
    return fail('notFound', error instanceof Error ? error.message : String(error));
  }
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch (error) {
    return fail('notJson', error instanceof Error ? error.message : String(error));
  }
  const { dataset, problems } = toModel(document);
  return dataset ? { status: 'loaded', dataset, problems } : { status: 'failed', address, problems };
}
