import { expect, test } from 'vitest';
import { foldWords } from '#domain/find/text/foldWords.ts';
import { readSearch } from '#domain/find/text/readSearch.ts';
import { tableOf } from '#domain/record/eventTable.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { MOST_PER_GROUP, type PaletteEntry } from './paletteEntries.ts';
import { pickByTitle } from './useFoundEvents.ts';

const LINES = Array.from({ length: 1000 }, (_, i) => `${i === 900 ? '2024-12-31 | Rare' : '2024-01-01 | Talks'} ${i}`);
const events = tableOf([...drawIndices(LINES.join('\n')).events]);
const toEntry = ({ id, title }: EventRecord): PaletteEntry => {
  const [label = ''] = Object.values(title);
  return { id, label, language: 'en', aside: '', shortcuts: [], haystack: foldWords(label), run: () => {} };
};
const everywhere = new Uint8Array(events.length).fill(1);
const pick = (typed: string, signal = new AbortController().signal) =>
  pickByTitle(events, everywhere, readSearch(typed), toEntry, signal);

test('of hits on names and texts too, only those of the title are offered, however far on', async () => {
  expect((await pick('rare')).map(({ label }) => label)).toEqual(['Rare 900']);
});

test('no more are looked for than are shown', async () => {
  expect(await pick('talks')).toHaveLength(MOST_PER_GROUP);
});

test('where nothing was hit, nothing is looked at', async () => {
  const none = new Uint8Array(events.length);
  expect(
    await pickByTitle(events, none, readSearch('talks'), () => expect.unreachable(), new AbortController().signal),
  ).toEqual([]);
});

test('who has typed on is no longer answered', async () => {
  const controller = new AbortController();
  controller.abort();
  expect(await pick('rare', controller.signal)).toEqual([]);
});
