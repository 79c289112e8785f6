import { expect, test } from 'vitest';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { toModel } from '#dataset/toModel.ts';
import { withEventTexts } from '#domain/record/eventTexts.ts';
import type { Dataset } from '#domain/record/model.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { readAppendix } from './readAppendix.ts';
import { appendixOf, joinTexts, textsOf } from './splitTexts.ts';

const SHORT = { en: 'Short', vi: 'Ngắn' };
const events = LEDGER_DOCUMENT.events.map((event, i) => (i === 1 ? { ...event, shortTitle: SHORT, weight: 7 } : event));
const DATASET = toModel({ ...LEDGER_DOCUMENT, events }).dataset as Dataset;
const packed = unpackDataset(packDataset(DATASET, ['en']));

/** As they come over the network. */
function joined(...languages: string[]) {
  const parts = languages.map((language) => textsOf(DATASET, language));
  return joinTexts(JSON.parse(JSON.stringify(parts)), JSON.parse(JSON.stringify(appendixOf(DATASET))));
}

test('the index alone has no articles, positions or notes', () => {
  expect(Array.from(packed.events, ({ article, positions, note }) => [article, positions, note])).toEqual(
    DATASET.events.map(() => [[], [], null]),
  );
});

test('joined with the texts of all languages, every event is whole again', () => {
  expect([...withEventTexts(packed.events, joined('en', 'vi').events)]).toEqual(DATASET.events);
});

test('sources come with the texts', () => {
  expect(joined('en').sources).toEqual(DATASET.sources);
});

test('with one language only, texts are in that language', () => {
  const event = withEventTexts(packed.events, joined('vi').events).at(1);
  expect(event?.positions[0]?.statement).toEqual({ vi: 'Thủ tục đơn giản.' });
  expect(event?.note).toEqual({ vi: 'Chưa chắc.' });
  expect(event?.title).toEqual({ en: 'Second', vi: 'Hai' });
  expect(event?.shortTitle).toEqual(SHORT);
});

test('what is not written in a language comes in its first', () => {
  const event = withEventTexts(packed.events, joined('ja').events).at(1);
  expect(Object.keys(event?.positions[0]?.statement ?? {})).toHaveLength(1);
});

test('sources as they were split before they said whose account they are come back as nobody’s, with their publisher', () => {
  const { sources, briefings } = appendixOf(DATASET);
  const [first] = sources;
  if (!first) throw new Error('no source');
  const {
    side: _side,
    type: _type,
    isJoint: _joint,
    isTitleRead: _title,
    read: _read,
    address: _address,
    ...older
  } = first;
  const read = readAppendix({ sources: [{ ...older, publisher: 'MOFA' }], briefings });
  expect(read.sources).toEqual([
    { ...first, publisher: { und: 'MOFA' }, side: null, type: null, isJoint: false, isTitleRead: true, read: null },
  ]);
  expect(readAppendix(JSON.parse(JSON.stringify({ sources, briefings })))).toEqual({ sources, briefings });
});
