import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSearch } from '#domain/find/text/readSearch.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { openRecord } from '#store/record.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { describeProblem } from './problems.ts';
import { COLLECTIONS } from './schema.ts';
import { toModel } from './toModel.ts';

const HEAD = { format: 'nenpyo', version: 1 };
const EVENT = { id: 'talks', date: '2024-08-21', title: 'Talks' };

/** The problems of a document of format and version, as the build prints them. */
function problemsOf(document: object): readonly string[] {
  return toModel({ ...HEAD, ...document }).problems.map(describeProblem);
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
    return { event: dataset?.events[0], lines: problems.map(describeProblem) };
  };

  test('both come into the model, and are null where they are not given', () => {
    expect(eventOf({ weight: 96, shortTitle: { en: 'Talks', ja: '会談' } })).toMatchObject({
      event: { weight: 96, shortTitle: { en: 'Talks' } },
      lines: [],
    });
    expect(eventOf({})).toMatchObject({ event: { weight: null, shortTitle: null }, lines: [] });
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
    [{ weight: 'high' }, 'events[0].weight: expected number'],
    [{ weight: null }, 'events[0].weight: expected number'],
    [{ weight: 0 }, 'events[0].weight: less than 1'],
    [{ weight: 101 }, 'events[0].weight: more than 100'],
    [{ weight: 3.5 }, 'events[0].weight: expected a whole number'],
    [{ shortTitle: 'x'.repeat(33) }, 'events[0].shortTitle: longer than 32'],
    [{ shortTitle: { en: 'Talks', vi: '会'.repeat(33) } }, 'events[0].shortTitle.vi: longer than 32'],
    [{ shortTitle: { en: 'x'.repeat(10_000) } }, 'events[0].shortTitle.en: longer than 32'],
    [{ shortTitle: `e${'\u0301'.repeat(10_000)}` }, 'events[0].shortTitle: longer than 32'],
    [{ shortTitle: 7 }, 'events[0].shortTitle: expected a text, or texts by language tag'],
  ])('%j is told, and costs the event only that', (change, line) => {
    const sound = 'weight' in change ? { shortTitle: 'Short' } : { weight: 7 };
    const { event, lines } = eventOf({ ...sound, ...change });
    expect(lines).toEqual([line]);
    expect(event).toMatchObject({
      id: 'talks',
      weight: 'weight' in change ? null : 7,
      shortTitle: 'weight' in change ? { en: 'Short' } : null,
    });
  });

  test('beside a broken field that an event cannot do without, they do not save it', () => {
    expect(problemsOf({ events: [EVENT, { ...EVENT, id: 'b', title: 7, weight: 0 }] })).toEqual([
      'events[1].title: expected a text, or texts by language tag',
      'events[1].weight: less than 1',
    ]);
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
  expect(problems.map(describeProblem)).toEqual(['offices[1].leads: expected "state", "government", "party"']);
});

describe('a document that is none is told in one problem', () => {
  test.each([
    [null, 'expected an object'],
    ['text', 'expected an object'],
    [[EVENT], 'expected an object'],
    [{}, 'format'],
    [{ format: 'nenpyo', version: 2, events: [EVENT] }, 'version expected 1'],
    [{ format: 'timelinejs', version: 1, events: [EVENT] }, 'format expected "nenpyo"'],
    [{ ...HEAD, dataset: { id: 'd', title: 'D', languages: [] }, events: [EVENT] }, 'dataset.languages'],
  ])('%j', (document, words) => {
    const { dataset, problems } = toModel(document);
    expect(dataset).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'wrongFormat', path: '', detail: expect.stringContaining(words) });
  });

  test('without one sound event there is nothing to show', () => {
    expect(problemsOf({})).toEqual(['events: holds no event that can be shown']);
    expect(problemsOf({ events: [{ ...EVENT, title: undefined }] })).toEqual([
      expect.stringContaining('events[0].title'),
      'events: holds no event that can be shown',
    ]);
  });
});

describe('every problem says where it is', () => {
  const person = { id: 'kishida-fumio', name: 'Kishida Fumio' };
  test.each([
    [{ events: [EVENT, { ...EVENT, id: 'b', date: '2024-13' }] }, 'events[1].date: "2024-13" is not a date'],
    [
      { events: [EVENT, { ...EVENT, id: 'b', title: 7 }] },
      'events[1].title: expected a text, or texts by language tag',
    ],
    [{ events: [EVENT, { id: 'b', date: '2024' }] }, 'events[1].title: missing (text)'],
    [{ events: [EVENT, { ...EVENT, id: 7 }] }, 'events[1].id: expected string'],
    [{ events: [EVENT, null] }, 'events[1]: expected object'],
    [{ events: [EVENT, EVENT] }, 'events[1].id: the id "talks" is used twice'],
    [{ events: [EVENT], people: {} }, 'people: expected array'],
    [{ events: [EVENT], people: [person, person] }, 'people[1].id: the id "kishida-fumio" is used twice'],
    [{ events: [{ ...EVENT, kind: 'summit' }] }, 'events[0].kind: refers to nothing: summit'],
    [{ events: [{ ...EVENT, topics: ['oda'] }] }, 'events[0].topics[0]: refers to nothing: oda'],
    [{ events: [{ ...EVENT, partOf: 'talk' }] }, 'events[0].partOf: refers to nothing: talk (nearest: talks)'],
    [
      { events: [{ ...EVENT, participants: [{ person: 'kishida-fumo' }] }], people: [person] },
      'events[0].participants[0].person: refers to nothing: kishida-fumo (nearest: kishida-fumio)',
    ],
    [
      { events: [{ ...EVENT, article: [{ text: 'Words', sources: ['s1'] }] }] },
      'events[0].article[0].sources[0]: refers to nothing: s1',
    ],
    [
      { events: [{ ...EVENT, positions: [{ id: 'p', actor: 'who', act: 'asks', statement: 'More' }] }] },
      'events[0].positions[0].actor: refers to nothing: who',
    ],
    [
      { events: [EVENT], people: [{ ...person, offices: [{ office: 'pm', from: '2021-10' }] }] },
      'people[0].offices[0].office: refers to nothing: pm',
    ],
    [
      { events: [EVENT], sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en', url: 'javascript:x' }] },
      'sources[0].url: does not fit',
    ],
    [
      { events: [EVENT], sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en', published: '2024-13' }] },
      'sources[0].published: "2024-13" is not a date',
    ],
    [
      { events: [EVENT], sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en', accessed: 'today' }] },
      'sources[0].accessed: "today" is not a date',
    ],
    [
      { events: [EVENT], dataset: { id: 'd', title: 'D', languages: ['en'], revised: 'today' } },
      'dataset.revised: "today" is not a date',
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
      kinds: [{ id: 'summit' }, { id: 'meeting', label: 'Meeting' }],
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
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['kinds[0].label', 'events[2].tier', 'events[0].kind']);
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
      isMirror: true,
    });
  });
});

describe('hostile documents', () => {
  test.each(['__proto__', '-', '.x', 'a b', 'a/b', '', 'ạ', 'x'.repeat(129)])('"%s" is no id', (id) => {
    expect(problemsOf({ events: [EVENT, { ...EVENT, id }] })[0]).toContain('events[1].id: does not fit');
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'prototype'])('the id "%s" is one like any other', (id) => {
    const events = [{ ...EVENT, id, kind: id, topics: [id], participants: [{ person: id }] }];
    const document = { kinds: [{ id, label: id }], topics: [{ id, label: id }], people: [{ id, name: id }], events };
    expect(problemsOf(document)).toEqual([]);
    expect(problemsOf({ events })).toHaveLength(3);
  });

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
