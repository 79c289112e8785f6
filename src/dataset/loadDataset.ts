// Fetching the dataset: its index first, the texts of a language when they are wanted. Everything that can
// go wrong with the index comes back as a value. The one-file build holds the whole document: nothing is fetched.

import type { Dataset } from '#domain/record/model.ts';
import { hasInlinedDocument, readInlinedDocument } from './inlinedDocument.ts';
import type { Problem } from './problems.ts';
import { type IndexDocument, joinDocument, type TextsDocument } from './splitDocument.ts';
import { toModel } from './toModel.ts';

export type LoadResult =
  | {
      readonly status: 'loaded';
      readonly dataset: Dataset;
      readonly problems: readonly Problem[];
      /** As it came, for joining with texts. */
      readonly index: IndexDocument;
    }
  | { readonly status: 'failed'; readonly address: string; readonly problems: readonly Problem[] };

export async function loadDataset(address: string): Promise<LoadResult> {
  const fail = (kind: Problem['kind'], detail: string): LoadResult => ({
    status: 'failed',
    address,
    problems: [{ kind, path: '', detail }],
  });
  let body: string | null;
  try {
    body = await readInlinedDocument();
    if (body === null) {
      const response = await fetch(address);
      if (!response.ok) return fail('notFound', `${response.status} ${response.statusText}`.trim());
      body = await response.text();
    }
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
  return dataset
    ? { status: 'loaded', dataset, problems, index: document as IndexDocument }
    : { status: 'failed', address, problems };
}

/** The dataset with the texts of these languages; throws when they cannot be fetched. */
export async function loadTexts(index: IndexDocument, languages: readonly string[]): Promise<Dataset | null> {
  if (hasInlinedDocument()) return toModel(index).dataset;
  const texts = await Promise.all(
    languages.map(async (language) => {
      const response = await fetch(`./texts.${language}.json`);
      if (!response.ok) throw new Error(`texts.${language}.json: ${response.status}`);
      return (await response.json()) as TextsDocument;
    }),
  );
  return toModel(joinDocument(index, texts)).dataset;
}
