// The split form of a dataset: `index.<language>.nenpyo` (packed, gzipped), `texts.<language>.json` and
// `appendix.json`. The app asks for its own languages; one that the dataset lacks gets the dataset's first.

import { gzipSync } from 'node:zlib';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { appendixOf, textsOf } from '#dataset/splitTexts.ts';
import type { Dataset } from '#domain/record/model.ts';
import { LANGUAGES } from '#i18n/languages.ts';

/** File names and contents. */
export function splitFiles(dataset: Dataset): ReadonlyMap<string, string | Uint8Array> {
  const { languages } = dataset.info;
  const files = new Map<string, string | Uint8Array>([['appendix.json', JSON.stringify(appendixOf(dataset))]]);
  for (const language of new Set([...LANGUAGES, ...languages])) {
    const index = packDataset(dataset, [language]);
    files.set(`index.${language}.nenpyo`, gzipSync(new Uint8Array(index), { level: 9 }));
  }
  for (const language of languages) files.set(`texts.${language}.json`, JSON.stringify(textsOf(dataset, language)));
  return files;
}
