// The record with the texts a handout needs: those of its language, or all of them where a scene searches.

import type { LoadedDataset, RemoteTexts } from '#dataset/loaded.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { fetched } from '#lib/notFetched.ts';
import { type OpenRecord, withTexts } from '#store/record.ts';
import { hasSearch } from './buildHandout.ts';

/** Rejects with NotFetched when a text is out of reach. The record of the page stays as it is. */
export async function recordWithTexts(
  record: OpenRecord,
  source: LoadedDataset,
  briefing: Briefing,
  language: string,
): Promise<OpenRecord> {
  if (source.remote) return withRemoteTexts(record, source.remote);
  const { languages } = record.indices.dataset.info;
  const own = languages.includes(language) ? language : languages[0];
  const needsAll = hasSearch(briefing, record);
  const has = (tag: string) => record.textLanguages.includes(tag);
  const wanted = languages.filter((tag) => needsAll || tag === own || has(tag));
  if (wanted.every(has)) return record;
  return withTexts(record, await fetched(source.loadTexts(wanted)), wanted);
}

/** A handout of more events than these would be a book. */
const MOST_EVENTS = 5000;

/** An opened document is in all its languages at once. */
async function withRemoteTexts(record: OpenRecord, remote: RemoteTexts): Promise<OpenRecord> {
  const { events, dataset } = record.indices;
  const ids = Array.from({ length: Math.min(events.length, MOST_EVENTS) }, (_, ordinal) => events.at(ordinal)?.id);
  const texts = await remote.textsOf(ids.filter((id) => id !== undefined));
  const { sources, briefings } = dataset;
  const joined = { events: new Map(texts.map((own) => [own.id, own])), sources, briefings };
  return withTexts(record, joined, dataset.info.languages);
}
