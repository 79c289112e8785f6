import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSearch } from '#domain/find/text/readSearch.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { describeInEnglish } from '#i18n/problems/describeProblem.ts';
import { openRecord } from '#store/record.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { COLLECTIONS } from './schema.ts';
import { toModel } from './toModel.ts';

const HEAD = { format: 'nenpyo', version: 1 };
const EVENT = { id: 'talks', date: '2024-08-21', title: 'Talks' };

/** The problems of a document of format and version, as the build prints them. */
function problemsOf(document: object): readonly string[] {
  return toModel({ ...HEAD, ...document }).problems.map(describeInEnglish);
}

function eventIdsOf(document: object): readonly string[] {
  return toModel({ ...HEAD, ...document }).dataset?.events.map(({ id }) => id) ?? [];
}

test('a list of events with id, date and title is a dataset', () => {
  const { dataset, problems } = toModel({ ...HEAD, events: [EVENT] });
  expect(problems).toEqual([]);
  expect(dataset?.info).toMatchObject({ title: { en: 'Untitled' }, languages: ['en'] });
  expect(dataset?.events[0]).toMatchObject({
    id: 'talks',
    title: { en: 'Talks' },
    date: { edtf: '2024-08-21' },
    kind: null,
    participants: [],
    topics: [],
    article: [],
  });
});

test('a text is in the first language of the dataset, or in those it names, that first', () => {
  const dataset = { id: 'd', title: 'Quan hệ', languages: ['vi', 'ja'] };
  const model = toModel({
    ...HEAD,
    dataset,
    events: [{ ...EVENT, title: { en: 'Talks', ja: '会談', vi: 'Hội đàm' } }],
  });
  expect(model.dataset?.info.title).toEqual({ vi: 'Quan hệ' });
  expect(Object.entries(model.dataset?.events[0]?.title ?? {})).toEqual([
    ['vi', 'Hội đàm'],
    ['ja', '会談'],
  ]);
});

test('events stand in time order: by first day, what lasts longer first, then as the file has them', () => {
  const dates = { d: '2024-08-21', c: '2024-08-21', b: '2024-08', a: '2024-08-21/2024-08-23', e: '2023' };
  const events = Object.entries(dates).map(([id, date]) => ({ ...EVENT, id, date }));
  expect(eventIdsOf({ events })).toEqual(['e', 'b', 'a', 'd', 'c']);
});

test('events of one day keep the order of the file, whatever their ids', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `${i + 1}`);
  expect(eventIdsOf({ events: ids.map((id) => ({ ...EVENT, id })) })).toEqual(ids);
  expect(eventIdsOf({ events: ids.toReversed().map((id) => ({ ...EVENT, id })) })).toEqual(ids.toReversed());
});

describe('of weight and short title', () => {
  const eventOf = (change: object) => {
    const { dataset, problems } = toModel({ ...HEAD, events: [{ ...EVENT, ...change }] });
    return { event: dataset?.events[0], problems, lines: problems.map(describeInEnglish) };
  };

  test('both come into the model, and are null where they are not given', () => {
    expect(eventOf({ weight: 96, shortTitle: { en: 'Talks' } })).toMatchObject({
      event: { weight: 96, shortTitle: { en: 'Talks' } },
      lines: [],
    });
    expect(eventOf({})).toMatchObject({ event: { weight: null, shortTitle: null }, lines: [] });
    expect(eventOf({ weight: null, shortTitle: null }).lines).toEqual([]);
  });

  test.each([
    [{ weight: 1 }, { weight: 1 }],
    [{ weight: 100 }, { weight: 100 }],
    [{ shortTitle: 'x'.repeat(32) }, { shortTitle: { en: 'x'.repeat(32) } }],
    // Characters are counted, not UTF-16 units, and an accent written apart is none.
    [{ shortTitle: '𠮷'.repeat(32) }, { shortTitle: { en: '𠮷'.repeat(32) } }],
    [{ shortTitle: 'ế'.repeat(32).normalize('NFD') }, { shortTitle: { en: 'ế'.repeat(32).normalize('NFD') } }],
    [{ shortTitle: ' ' }, { shortTitle: null }],
    [{ shortTitle: {} }, { shortTitle: null }],
  ])('%j is sound', (change, expected) => {
    expect(eventOf(change)).toMatchObject({ event: expected, lines: [] });
  });

  test.each([
    [{ weight: 'high' }, 'wrongType', 'weight'],
    [{ weight: 0 }, 'outOfRange', 'weight'],
    [{ weight: 101 }, 'outOfRange', 'weight'],
    [{ weight: 3.5 }, 'wrongType', 'weight'],
    [{ shortTitle: 'x'.repeat(33) }, 'tooLong', 'shortTitle'],
    [{ shortTitle: { en: 'Talks', vi: '会'.repeat(33) } }, 'tooLong', 'shortTitle.vi'],
    [{ shortTitle: { en: 'x'.repeat(10_000) } }, 'tooLong', 'shortTitle.en'],
    [{ shortTitle: `e${'\u0301'.repeat(10_000)}` }, 'tooLong', 'shortTitle'],
    [{ shortTitle: true }, 'wrongType', 'shortTitle'],
  ])('%j is told, and costs the event only that', (change, kind, field) => {
    const sound = 'weight' in change ? { shortTitle: 'Short' } : { weight: 7 };
    const { event, problems } = eventOf({ ...sound, ...change });
    expect(problems).toMatchObject([{ kind, path: `events[0].${field}`, record: { id: 'talks', title: 'Talks' } }]);
    expect(event).toMatchObject({
      id: 'talks',
      weight: 'weight' in change ? null : 7,
      shortTitle: 'weight' in change ? { en: 'Short' } : null,
    });
  });
});

test('an office that leads nothing known stays an office', () => {
  const offices = [
    { id: 'pm', title: 'Prime Minister', leads: 'government' },
    { id: 'coach', title: 'Coach', leads: 'team' },
  ];
  const { dataset, problems } = toModel({ ...HEAD, offices, events: [EVENT] });
  expect(dataset?.offices.map(({ id, leads }) => [id, leads])).toEqual([
    ['pm', 'government'],
    ['coach', null],
  ]);
  expect(problems).toMatchObject([
    { kind: 'notOneOf', path: 'offices[1].leads', detail: 'team', expected: ['state', 'government', 'party'] },
  ]);
});

describe('a document that is none is told in one problem', () => {
  test.each<[unknown, string, string]>([
    [null, 'notADataset', ''],
    ['text', 'notADataset', ''],
    [[EVENT], 'notADataset', ''],
    [{}, 'notADataset', ''],
    [{ hello: 'world' }, 'notADataset', 'hello'],
    [{ format: 'nenpyo', version: 2, events: [EVENT] }, 'newerVersion', '2'],
    [{ format: 'timelinejs', version: 1, events: [EVENT] }, 'otherFormat', 'timelinejs'],
    [{ format: 'nenpyo-briefing', version: 1, briefings: [] }, 'isBriefing', ''],
  ])('%j', (document, kind, detail) => {
    const { dataset, problems } = toModel(document);
    expect(dataset).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, detail });
  });

  test('without one sound event there is nothing to show', () => {
    expect(problemsOf({})).toEqual(['events holds no event that can be shown']);
    expect(problemsOf({ events: [{ ...EVENT, title: undefined, date: undefined }] })).toEqual([
      expect.stringContaining('events[0]'),
      'events holds no event that can be shown',
    ]);
  });
});

test('format and version may be left out: the example of the README is a dataset', () => {
  const { dataset, problems } = toModel({
    $schema: './dataset.schema.json',
    events: [{ id: 'treaty', date: '1955-05-14', title: 'Treaty signed' }],
  });
  expect(problems).toEqual([]);
  expect(dataset?.events).toMatchObject([{ id: 'treaty', title: { en: 'Treaty signed' } }]);
});

describe('every problem says where it is, with the id and the title of the record', () => {
  const person = { id: 'kishida-fumio', name: 'Kishida Fumio' };
  const topics = [{ id: 'trade', label: 'Trade' }];
  const source = { id: 's', publisher: 'P', title: 'T', language: 'en' };
  test.each([
    [{ events: [EVENT, { ...EVENT, id: 'b', date: '2024-13' }] }, 'events[1].date (b, “Talks”) is not a date: 2024-13'],
    [{ events: [EVENT, { id: 'b', title: 'B' }] }, 'events[1] (b, “B”) lacks what it cannot do without'],
    [{ events: [EVENT, 7] }, 'events[1] has the wrong form and was left out: (expected: a record with fields)'],
    [{ events: [EVENT, EVENT] }, 'events[1].id (talks, “Talks”) is an id used twice: talks'],
    [{ events: [EVENT], people: {} }, 'people has the wrong form and was left out: (expected: a list)'],
    [
      { events: [EVENT], people: [person, person] },
      'people[1].id (kishida-fumio, “Kishida Fumio”) is an id used twice',
    ],
    [
      { events: [{ ...EVENT, topics: ['oda'] }], topics },
      'events[0].topics[0] (talks, “Talks”) refers to nothing: oda',
    ],
    [
      { events: [{ ...EVENT, partOf: 'talk' }] },
      'events[0].partOf (talks, “Talks”) refers to nothing: talk (nearest: talks)',
    ],
    [
      { events: [{ ...EVENT, participants: [{ person: 'kishida-fumo' }] }], people: [person] },
      'events[0].participants[0].person (talks, “Talks”) refers to nothing: kishida-fumo (nearest: kishida-fumio)',
    ],
    [
      { events: [{ ...EVENT, article: [{ text: 'Words', sources: ['s1'] }] }], sources: [source] },
      'events[0].article[0].sources[0] (talks, “Talks”) refers to nothing: s1',
    ],
    [
      { events: [{ ...EVENT, article: [{ text: 'To [[person:kishida-fumo|him]]' }] }], people: [person] },
      'events[0].article[0].text (talks, “Talks”) refers to nothing: kishida-fumo (nearest: kishida-fumio)',
    ],
    [
      {
        events: [{ ...EVENT, positions: [{ id: 'p', actor: 'who', act: 'asks', statement: 'More' }] }],
        people: [person],
      },
      'events[0].positions[0].actor (talks, “Talks”) refers to nothing: who',
    ],
    [
      {
        events: [EVENT],
        people: [{ ...person, offices: [{ office: 'pm', from: '2021-10' }] }],
        offices: [{ id: 'fm', title: 'Foreign Minister' }],
      },
      'people[0].offices[0].office (kishida-fumio, “Kishida Fumio”) refers to nothing: pm (nearest: fm)',
    ],
    [
      { events: [EVENT], sources: [{ ...source, url: 'javascript:x' }] },
      'sources[0].url (s, “T”) leads to no safe web address; it is shown as text: javascript:x',
    ],
    [
      { events: [EVENT], sources: [{ ...source, published: '2024-13' }] },
      'sources[0].published (s, “T”) is not a date: 2024-13',
    ],
    [{ events: [EVENT], dataset: { id: 'd', title: 'D', revised: 'today' } }, 'dataset.revised is not a date: today'],
    [
      { events: [EVENT], evnts: [] },
      'The file has a field that is not known and was left out: evnts (nearest: events)',
    ],
  ])('%j', (document, line) => {
    expect(problemsOf(document)[0]).toContain(line);
    expect(eventIdsOf(document)).toContain('talks');
  });
});

describe('what is broken costs only itself', () => {
  test('a broken record is left out, and what referred to it loses the reference', () => {
    const { dataset, problems } = toModel({
      ...HEAD,
      kinds: [7, { id: 'meeting', label: 'Meeting' }],
      events: [
        { ...EVENT, kind: 'summit' },
        { ...EVENT, id: 'b', kind: 'meeting' },
        { ...EVENT, id: 'c', tier: 5 },
      ],
    });
    expect(dataset?.kinds.map(({ id }) => id)).toEqual(['meeting']);
    expect(dataset?.events.map(({ id, kind }) => [id, kind])).toEqual([
      ['talks', null],
      ['b', 'meeting'],
      ['c', null],
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['kinds[0]', 'events[0].kind']);
  });

  test('a person named twice at one event took part once', () => {
    const participants = [{ person: 'a', part: 'principal' }, { person: 'a' }];
    const { dataset } = toModel({ ...HEAD, people: [{ id: 'a', name: 'A' }], events: [{ ...EVENT, participants }] });
    expect(dataset?.events[0]?.participants).toMatchObject([{ person: 'a', part: 'principal' }]);
  });

  test('a mirror is named but has no address', () => {
    const source = {
      id: 's',
      publisher: 'P',
      title: 'T',
      language: 'en',
      url: 'https://example.org/',
      reliability: 'mirror',
    };
    expect(toModel({ ...HEAD, sources: [source], events: [EVENT] }).dataset?.sources[0]).toMatchObject({
      url: null,
      address: null,
      isMirror: true,
    });
  });
});

describe('hostile documents', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'prototype', '__proto__'])(
    'the id "%s" is one like any other',
    (id) => {
      const events = [{ ...EVENT, id, kind: id, topics: [id], participants: [{ person: id }] }];
      const document = {
        kinds: [{ id, label: id }],
        topics: [{ id, label: id }],
        people: [{ id, name: id }],
        events,
      };
      expect(problemsOf(document)).toEqual([]);
      const made = toModel({ ...HEAD, events });
      expect(made.problems.map(({ kind }) => kind)).toEqual(['fromWords', 'fromWords', 'fromWords']);
      expect(made.dataset?.topics).toMatchObject([{ label: { en: id } }]);
    },
  );

  test('a __proto__ key changes no object but its own', () => {
    const text = '{"__proto__":{"polluted":true},"en":"Talks"}';
    const document = JSON.parse(`{"format":"nenpyo","version":1,"__proto__":{"polluted":true},
      "events":[{"id":"talks","date":"2024","title":${text},"__proto__":{"polluted":true}}]}`);
    const { dataset } = toModel(document);
    expect(dataset?.events[0]?.title).toEqual({ en: 'Talks' });
    expect('polluted' in {}).toBe(false);
  });

  test('no value at all makes it throw, and what it lets through can be opened', () => {
    const anyRecords = fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.string(), date: fc.string() })));
    const anyDocument = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.record(Object.fromEntries(COLLECTIONS.map((name) => [name, anyRecords])), { requiredKeys: [] }),
      fc.record({
        events: fc.array(fc.record({ ...record(EVENT), ...record({ participants: 1, topics: 1, article: 1 }) })),
      }),
    );
    assertProperty(
      fc.property(anyDocument, (value) => {
        const document = typeof value === 'object' && value !== null ? { ...value, ...HEAD } : value;
        const { dataset } = toModel(document);
        if (dataset) openRecord(buildIndices(dataset)).search(readSearch('a'));
        else expect(toModel(document).problems).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  /** For each key its sound value or any other. */
  function record(sound: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> {
    return Object.fromEntries(
      Object.entries(sound).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]),
    );
  }
});
