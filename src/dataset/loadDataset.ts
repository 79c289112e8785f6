// Opening a dataset: the bundled one in its split form (a packed index first, texts when they are wanted), or
// a document, which is read whole. Everything that can go wrong comes back as a value. The one-file build
// holds its document in the page: nothing is fetched.

import type { RecordTexts } from '#domain/record/eventTexts.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { DatasetPlace } from './datasetPlace.ts';
import { readInlinedDocument } from './inlinedDocument.ts';
import { unpackDataset } from './packed/unpackDataset.ts';
import type { Problem } from './problems.ts';
import { type AppendixDocument, joinTexts, type TextsDocument } from './splitTexts.ts';

export interface LoadedDataset {
  readonly status: 'loaded';
  readonly indices: Indices;
  readonly problems: readonly Problem[];
  /** The languages whose texts the events already have. */
  readonly textLanguages: readonly string[];
  /** The texts of these languages; rejects when they cannot be fetched. */
  readonly loadTexts: (languages: readonly string[]) => Promise<RecordTexts>;
}

export interface FailedLoad {
  readonly status: 'failed';
  readonly address: string;
  readonly problems: readonly Problem[];
}

export type LoadResult = LoadedDataset | FailedLoad;

export async function loadDataset(place: DatasetPlace): Promise<LoadResult> {
  const inlined = readInlinedDocument();
  if (inlined !== null) return readText(inlined, '');
  if (place.form === 'split') return loadSplit(place.folder, place.language);
  const fetched = await fetchFile(place.address);
  return fetched instanceof Response ? readText(await fetched.text(), place.address) : fetched;
}

async function loadSplit(folder: string, language: string): Promise<LoadResult> {
  const address = `${folder}index.${language}.nenpyo`;
  const fetched = await fetchFile(address);
  if (!(fetched instanceof Response)) return fetched;
  let indices: Indices;
  try {
    indices = unpackDataset(await unzip(fetched));
  } catch (error) {
    return failed(address, 'wrongFormat', reasonOf(error));
  }
  return {
    status: 'loaded',
    indices,
    problems: [],
    textLanguages: [],
    loadTexts: async (languages) => {
      const fetchJson = async (name: string): Promise<unknown> => {
        const response = await fetch(`${folder}${name}`);
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return response.json();
      };
      const [appendix, ...parts] = await Promise.all([
        fetchJson('appendix.json'),
        ...languages.map((tag) => fetchJson(`texts.${tag}.json`)),
      ]);
      return joinTexts(parts as TextsDocument[], appendix as AppendixDocument);
    },
  };
}

/** Packed in the file itself, because hosts compress only types that they know. */
async function unzip(response: Response): Promise<ArrayBuffer> {
  const { body } = response;
  if (!body) throw new Error('the file is empty');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

async function readText(text: string, address: string): Promise<LoadResult> {
  // The checks are not needed for the bundled dataset, which the build has checked.
  const { readDocument } = await import('./readDocument.ts');
  return readDocument(text, address);
}

async function fetchFile(address: string): Promise<Response | FailedLoad> {
  try {
    const response = await fetch(address);
    if (response.ok) return response;
    return failed(address, 'notFound', `${response.status} ${response.statusText}`.trim());
  } catch (error) {
    return failed(address, 'notFound', reasonOf(error));
  }
}

function failed(address: string, kind: Problem['kind'], detail: string): FailedLoad {
  return { status: 'failed', address, problems: [{ kind, path: '', detail }] };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
