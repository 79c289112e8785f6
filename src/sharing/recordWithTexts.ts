// The record with the texts a handout needs: those of its language, or all of them where a scene searches.

import { loadTexts } from '#dataset/loadDataset.ts';
import type { IndexDocument } from '#dataset/splitDocument.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { type OpenRecord, withTexts } from '#store/record.ts';
import { hasSearch } from './buildHandout.ts';
import { fetched } from './notFetched.ts';

/** Rejects with NotFetched when a text is out of reach. The record of the page stays as it is. */
export async function recordWithTexts(
  record: OpenRecord,
  index: IndexDocument,
  briefing: Briefing,
  language: string,
): Promise<OpenRecord> {
  const { languages } = record.indices.dataset.info;
  const own = languages.includes(language) ? language : languages[0];
  const needsAll = hasSearch(briefing, record);
  const has = (tag: string) => record.textLanguages.includes(tag);
  const wanted = languages.filter((tag) => needsAll || tag === own || has(tag));
  if (wanted.every(has)) return record;
  const dataset = await fetched(loadTexts(index, wanted));
  if (!dataset) throw new Error('The texts do not fit the record');
  return withTexts(record, dataset, wanted);
}
