import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { tallyOfEvents } from '#domain/record/accounts.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { Dataset, EventId, Mode } from '#domain/record/model.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset } from '#testing/generators.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { packStrings, readContainer, stringReader, writeContainer } from './container.ts';
import { packDataset } from './packDataset.ts';
import { PACKED_VERSION, type PackedHead } from './packedHead.ts';
import { unpackDataset } from './unpackDataset.ts';

const LEDGER = toModel(LEDGER_DOCUMENT).dataset as Dataset;

const SHORT = { en: 'Short', vi: 'Ngắn' };

/** What a packed event keeps. */
function withoutTexts(dataset: Dataset) {
  return dataset.events.map((event) => ({ ...event, sides: [], article: [], positions: [], note: null }));
}

test('unpacked, every event, facet and day is what was packed', () => {
  assertProperty(
    fc.property(anyDataset(), (dataset) => {
      const built = buildIndices(dataset);
      const unpacked = unpackDataset(packDataset(dataset, ['en', 'vi']));
      expect([...unpacked.events]).toEqual(withoutTexts(dataset));
      for (const key of [
        'firstDays',
        'lastDays',
        'wholes',
        'ranks',
        'references',
        'positionCounts',
        'accountCounts',
        'facets',
        'sideOfPerson',
        'spokenTopics',
        'personById',
      ] as const) {
        expect(unpacked[key], key).toEqual(built[key]);
      }
      for (const { id } of dataset.events) expect(unpacked.ordinalOf.get(id)).toBe(built.ordinalOf.get(id));
    }),
  );
});

test('a hand-made record with offices, parts and sources comes back whole, and who spoke on what', () => {
  const { events, spokenTopics } = unpackDataset(packDataset(LEDGER, ['en', 'vi']));
  expect([...events]).toEqual(withoutTexts(LEDGER));
  expect(spokenTopics.size).toBeGreaterThan(0);
  expect(spokenTopics).toEqual(buildIndices(LEDGER).spokenTopics);
});

test('titles come in the languages asked for, else in their own', () => {
  const titles = (languages: string[]) =>
    Array.from(unpackDataset(packDataset(LEDGER, languages)).events, ({ title }) => title);
  expect(titles(['vi'])[1]).toEqual({ vi: 'Hai' });
  expect(titles(['ja'])[1]).toEqual({ en: 'Second' });
});

test('of the short titles those in the languages of the titles come', () => {
  const document = {
    ...LEDGER_DOCUMENT,
    events: LEDGER_DOCUMENT.events.map((event) => ({ ...event, shortTitle: SHORT })),
  };
  const dataset = toModel(document).dataset as Dataset;
  const shortTitle = (languages: string[]) => unpackDataset(packDataset(dataset, languages)).events.at(1)?.shortTitle;
  expect(shortTitle(['vi', 'en'])).toEqual(SHORT);
  expect(shortTitle(['vi'])).toEqual({ vi: SHORT.vi });
  expect(shortTitle(['ja'])).toEqual({ en: SHORT.en });
});

test('more than 255 sides, scopes and positions are as many', () => {
  const count = 300;
  const ids = Array.from({ length: count }, (_, i) => `x${i}`);
  const { dataset } = toModel({
    format: 'nenpyo',
    version: 1,
    sides: ids.map((id) => ({ id, label: id })),
    people: ids.map((id) => ({ id, name: id })),
    acts: [{ id: 'asks', label: 'asks' }],
    events: ids.map((id) => ({
      id,
      date: '2024',
      title: id,
      scope: `scope ${id}`,
      participants: [{ person: id, side: id }],
      positions: id === 'x0' ? ids.map((position) => ({ id: position, actor: id, act: 'asks', statement: id })) : [],
      ...(id === 'x0' ? {} : { partOf: 'x0' }),
    })),
  });
  if (!dataset) throw new Error('no dataset');
  const unpacked = unpackDataset(packDataset(dataset, ['en']));
  expect([...unpacked.events]).toEqual(withoutTexts(dataset));
  expect([unpacked.positionCounts[0], unpacked.references[0]]).toEqual([count, count - 1]);
});

test.each(['hybrid', 'by-drone'])('a mode that the app does not know yet, "%s", is not lost', (mode) => {
  const dataset = { ...LEDGER, events: LEDGER.events.map((event) => ({ ...event, mode: mode as Mode })) };
  expect(unpackDataset(packDataset(dataset, ['en'])).events.at(0)?.mode).toBe(mode);
});

test('a file from before there was a facet opens, and no event has a value of it', () => {
  const { head, columns } = readContainer(packDataset(LEDGER, ['en']));
  const { facetValues, ...rest } = head as PackedHead;
  const { topic: _, ...others } = facetValues;
  const { 'topic.offsets': _offsets, 'topic.ordinals': _codes, ...before } = columns;
  const { events, facets } = unpackDataset(writeContainer({ ...rest, facetValues: others }, before));
  expect(facets.topic.values).toEqual([]);
  expect(Array.from(events, ({ topics }) => topics)).toEqual(LEDGER.events.map(() => []));
});

test('a file from before accounts were counted opens: no event rests on any, and none can be chosen', () => {
  const { head, columns } = readContainer(packDataset(LEDGER, ['en']));
  const { facetValues, ...rest } = head as PackedHead;
  const { account: _, ...others } = facetValues;
  const before = Object.fromEntries(Object.entries(columns).filter(([name]) => !/^accounts?\./.test(name)));
  const indices = unpackDataset(writeContainer({ ...rest, facetValues: others }, before));
  expect(indices.facets.account.values).toEqual([]);
  expect(tallyOfEvents(indices, [0, 1])).toMatchObject({ all: 3, first: 0, second: 0, both: 0 });
});

test('a file from before there was a collection or a word about the dataset opens, and they are empty', () => {
  const { head, columns } = readContainer(packDataset(LEDGER, ['en']));
  const { catalogue, facetValues, ...rest } = head as PackedHead;
  const { organizations: _, people, info, ...collections } = catalogue;
  const { ownTranslations: _translations, coverage: _coverage, ...words } = info;
  const { org: _values, ...others } = facetValues;
  const { 'org.offsets': _offsets, 'org.ordinals': _codes, ...before } = columns;
  const older = { ...collections, info: words, people: people.map(({ sources: _sources, ...person }) => person) };
  const { dataset, organizationById, personById } = unpackDataset(
    writeContainer({ ...rest, facetValues: others, catalogue: older }, before),
  );
  expect(dataset.organizations).toEqual([]);
  expect(organizationById.size).toBe(0);
  expect(dataset.info).toEqual({ ...info, ownTranslations: [], coverage: null });
  expect([...personById.values()]).toEqual(people);
});

test('a date in words, a date-time and the times of a day come back, and a file without times has no column of them', () => {
  const events = [
    { id: 'a', date: 'undated', title: 'A' },
    { id: 'b', date: '2023-11-27T10:30:00Z', title: 'B' },
    { id: 'c', date: '2023-11-27', time: '11:00 JST', title: 'C' },
    { id: 'd', date: '27/11/2023', title: 'D' },
  ];
  const dataset = toModel({ format: 'nenpyo', version: 1, events }).dataset as Dataset;
  expect([...unpackDataset(packDataset(dataset, ['en'])).events]).toEqual(withoutTexts(dataset));
  expect(Object.keys(readContainer(packDataset(LEDGER, ['en'])).columns)).not.toContain('time.bytes');
});

test('an id that is not there is not found', () => {
  const { ordinalOf } = unpackDataset(packDataset(LEDGER, ['en']));
  expect(ordinalOf.get('__proto__' as EventId)).toBeUndefined();
  expect(ordinalOf.has('zzz' as EventId)).toBe(false);
});

test('an event asked for twice is the same object', () => {
  const { events } = unpackDataset(packDataset(LEDGER, ['en']));
  expect(events.at(0)).toBe(events.at(0));
  expect(events.at(-1)).toBeUndefined();
  expect(events.at(events.length)).toBeUndefined();
});

test('texts of every kind survive, but half a surrogate pair', () => {
  assertProperty(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const { columns } = readContainer(writeContainer({}, packStrings('t', texts)));
      const read = stringReader(columns, 't');
      expect(texts.map((_, i) => read(i))).toEqual(texts);
    }),
  );
});

describe('a file is refused', () => {
  const file = packDataset(LEDGER, ['en']);
  test.each<[string, ArrayBuffer, string]>([
    ['that is empty', new ArrayBuffer(0), 'not a packed dataset'],
    ['of another kind', new TextEncoder().encode('{"format":"nenpyo"}').buffer, 'not a packed dataset'],
    ['cut off in its head', file.slice(0, 100), 'cut off'],
    ['cut off in its columns', file.slice(0, file.byteLength - 8), 'cut off'],
    ['of another version', writeContainer({ version: 1 }, {}), 'version 1'],
    ['without its columns', writeContainer({ version: PACKED_VERSION, facetValues: {} }, {}), 'no column'],
  ])('%s', (_, broken, reason) => {
    expect(() => unpackDataset(broken)).toThrow(reason);
  });
});
