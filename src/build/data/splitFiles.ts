// The split form of a dataset: `index.<language>.nenpyo`, packed and gzipped, `texts.<language>.json` (of many events in
// parts, `texts.<language>.<part>.json`) and `appendix.json`. The app asks for its own languages; one that the dataset
// lacks gets the dataset's first.

import { gzipSync } from 'node:zlib';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { indexName, isInParts, partsOf, textsName, textsPartName } from '#dataset/split/splitParts.ts';
import { appendixOf, textsOf } from '#dataset/split/splitTexts.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import { LANGUAGES } from '#i18n/languages.ts';

/** File names and contents. */
export function splitFiles(dataset: Dataset): ReadonlyMap<string, string | Uint8Array> {
  const { languages } = dataset.info;
  const files = new Map<string, string | Uint8Array>([['appendix.json', JSON.stringify(appendixOf(dataset))]]);
  const indices = buildIndices(dataset);
  for (const language of new Set([...LANGUAGES, ...languages])) {
    files.set(indexName(language), zip(packDataset(dataset, [language], indices)));
  }
  for (const language of languages) {
    const { events } = textsOf(dataset, language);
    if (!isInParts(events.length)) {
      files.set(textsName(language), JSON.stringify({ language, events }));
      continue;
    }
    for (const { part, from, to } of partsOf(events.length)) {
      files.set(textsPartName(language, part), JSON.stringify({ language, events: events.slice(from, to) }));
    }
  }
  return files;
}

function zip(file: ArrayBuffer): Uint8Array {
  return gzipSync(new Uint8Array(file), { level: 9 });
}
