// Opening a dataset: the bundled one in its split form (a packed index first, texts when they are wanted), or
// a document, which is read whole. Everything that can go wrong comes back as a value. The one-file build
// holds its document in the page: nothing is fetched.

import { readAppendix } from '#dataset/split/readAppendix.ts';
import { indexName, isInParts, textsName } from '#dataset/split/splitParts.ts';
import { joinTexts, type TextsDocument } from '#dataset/split/splitTexts.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { NO_PROBLEMS, reportOf } from '#domain/problems/problemReport.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { DatasetPlace } from './datasetPlace.ts';
import { readInlinedDocument } from './inlinedDocument.ts';
import type { FailedLoad, LoadResult } from './loaded.ts';
import { unpackDataset } from './packed/unpackDataset.ts';
import { unzip } from './packed/unzip.ts';

export async function loadDataset(place: DatasetPlace): Promise<LoadResult> {
  try {
    const inlined = await readInlinedDocument();
    if (inlined !== null) return await readInPage(inlined);
  } catch (error) {
    console.info(String(error));
    return failed('', 'notADataset');
  }
  if (place.form === 'split') return loadSplit(place.folder, place.language);
  const { openDocument } = await import('./document/openDocument.ts');
  return openDocument({ kind: 'address', address: place.address }, { name: place.address });
}

async function loadSplit(folder: string, language: string): Promise<LoadResult> {
  const address = folder + indexName(language);
  const fetched = await fetchFile(address);
  if (!(fetched instanceof Response)) return fetched;
  let indices: Indices;
  let packed: ArrayBuffer;
  try {
    packed = await unzip(fetched);
    indices = unpackDataset(packed);
  } catch (error) {
    console.info(String(error));
    return failed(address, 'notADataset');
  }
  const fetchJson = async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };
  if (isInParts(indices.events.length)) {
    const { splitRemote } = await import('#dataset/split/splitRemote.ts');
    return {
      status: 'loaded',
      indices,
      report: NO_PROBLEMS,
      textLanguages: [],
      loadTexts: async () => ({ events: new Map(), ...readAppendix(await fetchJson('appendix.json')) }),
      remote: splitRemote(indices, packed, fetchJson),
    };
  }
  return {
    status: 'loaded',
    indices,
    report: NO_PROBLEMS,
    textLanguages: [],
    loadTexts: async (languages) => {
      const [appendix, ...parts] = await Promise.all([
        fetchJson('appendix.json'),
        ...languages.map((tag) => fetchJson(textsName(tag))),
      ]);
      return joinTexts(parts as TextsDocument[], readAppendix(appendix));
    },
  };
}

async function readInPage(text: string): Promise<LoadResult> {
  // The checks are not needed for the served dataset, which the build has checked.
  const [{ openInMemory }, { toModel }] = await Promise.all([
    import('./document/openInMemory.ts'),
    import('./toModel.ts'),
  ]);
  return openInMemory(toModel(JSON.parse(text)), '');
}

async function fetchFile(address: string): Promise<Response | FailedLoad> {
  try {
    const response = await fetch(address);
    if (response.ok) return response;
    return failed(address, 'notFound', `${response.status} ${response.statusText}`.trim());
  } catch {
    return failed(address, 'notFound');
  }
}

function failed(address: string, kind: Problem['kind'], detail = ''): FailedLoad {
  return { status: 'failed', address, report: reportOf([{ kind, path: '', detail }]) };
}
