// Documents as people write them by hand or make them from tables: nothing that is in them is lost without a word, and
// nothing is lost that could be kept.

import { describe, expect, test } from 'vitest';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { toModel } from '#dataset/toModel.ts';
import { reportOf } from '#domain/problems/problemReport.ts';
import type { Dataset } from '#domain/record/model.ts';

const EVENT = { id: 'a', date: '2024-01-01', title: 'Talks' };

function read(document: object) {
  const { dataset, problems } = toModel(document);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return { dataset, problems, kinds: problems.map(({ kind }) => kind) };
}
const readEvent = (fields: object, document: object = {}) => read({ ...document, events: [{ ...EVENT, ...fields }] });

describe('a field that is not known', () => {
  const LETTER_OFF = {
    topics: [{ id: 'dredging', label: 'Dredging' }],
    sources: [{ id: 's1', publisher: 'Archive', title: 'Folder 7', language: 'en' }],
    people: [{ id: 'p1', name: 'Delegate One' }],
  };

  test('is named, with the one probably meant and the record it stands in', () => {
    const { problems } = readEvent(
      { topic: ['dredging'], source: ['s1'], participant: [{ person: 'p1' }], endDate: '2024-01-05', text: 'Said.' },
      LETTER_OFF,
    );
    expect(problems.map(({ detail, nearest }) => [detail, nearest])).toEqual([
      ['topic', 'topics'],
      ['source', 'sources'],
      ['participant', 'participants'],
      ['endDate', 'date'],
      ['text', 'article'],
    ]);
    const record = { id: 'a', title: 'Talks' };
    for (const problem of problems) expect(problem).toMatchObject({ kind: 'unknownField', path: 'events[0]', record });
  });

  test('is named wherever it stands', () => {
    const { problems } = read({
      dataset: { titel: 'X' },
      peeple: [],
      people: [{ id: 'p', name: 'P', offices: [{ office: 'Mayor', since: '1999' }] }],
      events: [
        {
          ...EVENT,
          participants: [{ person: 'p', role: 'chair' }],
          article: [{ text: 'x', quote: 'y' }],
          positions: [{ actor: 'p', act: 'asks', statement: 'More', when: '2024' }],
        },
      ],
    });
    const unknown = problems.filter(({ kind }) => kind === 'unknownField');
    expect(unknown.map(({ path, detail }) => `${path} ${detail}`)).toEqual([
      ' peeple',
      'dataset titel',
      'people[0].offices[0] since',
      'events[0].participants[0] role',
      'events[0].article[0] quote',
      'events[0].positions[0] when',
    ]);
  });

  test('in three thousand rows is one problem with the first row and the number', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({ ...EVENT, id: `x${i}`, source: 'Folder', extra: i }));
    const { problems } = read({ events });
    expect(problems).toMatchObject([
      { kind: 'unknownField', path: 'events[0]', detail: 'source', count: 3000 },
      { kind: 'unknownField', path: 'events[0]', detail: 'extra', count: 3000 },
    ]);
    expect(reportOf(problems)).toMatchObject({ total: 6000, byKind: [['unknownField', 6000]] });
  });

  test('of another name in every row fills no memory, and all are counted', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({ ...EVENT, id: `x${i}`, [`field ${i}`]: 1 }));
    const { problems } = read({ events });
    expect(problems).toHaveLength(1000);
    expect(reportOf(problems).total).toBe(5000);
  });
});

describe('a reference written in words', () => {
  test('becomes a record of that name, and that is told', () => {
    const { dataset, problems } = read({
      events: [
        { ...EVENT, id: 'a', kind: 'summit' },
        { ...EVENT, id: 'b', kind: 'Summit meeting' },
        { ...EVENT, id: 'c', topics: ['Harbour works'] },
        { ...EVENT, id: 'd', place: 'Phố cổ' },
        { ...EVENT, id: 'e', sources: ['https://example.org/a'] },
        { ...EVENT, id: 'f', organizations: ['港湾局'] },
        { ...EVENT, id: 'g', participants: [{ person: 'Delegate One', side: 'North', offices: ['Harbour master'] }] },
        { ...EVENT, id: 'h', positions: [{ actor: 'The harbour board', act: 'asks', statement: 'More' }] },
      ],
    });
    expect(dataset.events).toHaveLength(8);
    expect(dataset.kinds).toMatchObject([
      { id: 'summit', label: { en: 'summit' } },
      { id: 'summit-meeting', label: { en: 'Summit meeting' } },
    ]);
    expect(dataset.topics).toMatchObject([{ id: 'harbour-works', label: { en: 'Harbour works' }, group: null }]);
    expect(dataset.places).toMatchObject([{ id: 'phố-cổ', name: { en: 'Phố cổ' } }]);
    expect(dataset.sources).toMatchObject([{ title: 'https://example.org/a', url: 'https://example.org/a' }]);
    expect(dataset.organizations.map(({ name }) => name['en'])).toEqual(['港湾局', 'The harbour board']);
    expect(dataset.people).toMatchObject([{ name: { en: 'Delegate One' }, offices: [] }]);
    expect([dataset.sides[0]?.label['en'], dataset.offices[0]?.title['en']]).toEqual(['North', 'Harbour master']);
    expect(dataset.events.map(({ kind }) => kind).slice(0, 2)).toEqual(['summit', 'summit-meeting']);
    expect(problems.every(({ kind }) => kind === 'fromWords')).toBe(true);
    expect(problems.map(({ detail }) => detail)).toContain('Harbour works');
  });

  test('is one record and one problem however often it is written, in whatever case', () => {
    const events = ['Harbour works', 'harbour  works', 'HARBOUR WORKS'].map((topic, i) => ({
      ...EVENT,
      id: `${i}`,
      topics: [topic],
    }));
    const { dataset, kinds } = read({ events });
    expect(dataset.topics).toHaveLength(1);
    expect(kinds).toEqual(['fromWords']);
  });

  test('that is the name of a listed record, in any language, leads to that record', () => {
    const people = [{ id: 'k', name: { en: 'Kishida Fumio', ja: '岸田文雄' }, alsoWritten: ['Fumio Kishida'] }];
    const dataset = { languages: ['en', 'ja'] };
    for (const person of ['k', 'Kishida Fumio', 'kishida fumio', '岸田文雄', 'Fumio Kishida']) {
      const { dataset: read, problems } = readEvent({ participants: [{ person }] }, { dataset, people });
      expect(read.events[0]?.participants).toMatchObject([{ person: 'k' }]);
      expect(problems).toEqual([]);
    }
  });

  test('beside a listed one is told with the nearest name; what looks like an id is no name', () => {
    const people = [{ id: 'kishida-fumio', name: 'Kishida Fumio' }];
    expect(readEvent({ participants: [{ person: 'Kishida Fumo' }] }, { people }).problems).toMatchObject([
      { kind: 'fromWords', detail: 'Kishida Fumo', nearest: 'Kishida Fumio' },
    ]);
    expect(readEvent({ participants: [{ person: 'kishida-fumo' }] }, { people }).problems).toMatchObject([
      { kind: 'danglingReference', detail: 'kishida-fumo', nearest: 'kishida-fumio' },
    ]);
  });

  test('to an event is told, because an event has a date', () => {
    expect(readEvent({ partOf: 'The great visit' }).problems).toMatchObject([{ kind: 'danglingReference' }]);
    const { dataset, problems } = read({ events: [EVENT, { ...EVENT, id: 'b', title: 'B', partOf: 'Talks' }] });
    expect([dataset.events[1]?.partOf, problems]).toEqual(['a', []]);
  });

  test('in a link of an article leads to the record of that name; one that leads nowhere stays as its words', () => {
    const { dataset, problems } = readEvent(
      { article: [{ text: 'By [[person:Delegate One|him]] in [[place:nowhere-1|the town]].' }] },
      { people: [{ id: 'p1', name: 'Delegate One' }] },
    );
    expect(dataset.events[0]?.article[0]?.text).toEqual({ en: 'By [[person:p1|him]] in the town.' });
    expect(problems).toMatchObject([{ kind: 'danglingReference', detail: 'nowhere-1' }]);
  });

  test('behind a sentence leads to the source of that name, and the paragraph rests on it', () => {
    const { dataset, problems } = readEvent(
      { article: ['One.[[source:Folder 7]] Two.[[source:s9]]'] },
      { sources: [{ id: 's1', title: 'Folder 7' }] },
    );
    expect(dataset.events[0]?.article).toEqual([{ text: { en: 'One.[[source:s1]] Two.' }, sources: ['s1'] }]);
    expect(problems).toMatchObject([{ kind: 'danglingReference', detail: 's9' }]);
  });
});

describe('what is written shorter or in another way', () => {
  test('is taken as it is meant, without a word', () => {
    const { dataset, problems } = read({
      topics: ['Trade', 'Fisheries'],
      people: [{ id: 7, name: 'Delegate' }],
      sources: [
        { id: 's', title: 'Folder' },
        { id: 't', url: 'https://example.org/' },
      ],
      events: [
        {
          id: 12,
          date: 1992,
          title: 1992,
          topics: 'Trade',
          participants: [7, { person: 7, part: 'Principal' }],
          article: ['First.', 'Second.'],
          positions: { actor: 7, act: 'asks', statement: 'More', mutual: 'true' },
          sources: 's',
          mode: 'In person',
          weight: '50',
          kind: '',
          place: null,
          note: null,
        },
      ],
    });
    expect(problems.filter(({ kind }) => kind !== 'fromWords')).toEqual([]);
    expect(dataset.events).toMatchObject([
      {
        id: '12',
        title: { en: '1992' },
        topics: ['trade'],
        participants: [{ person: '7', part: 'attending' }],
        article: [{ text: { en: 'First.' } }, { text: { en: 'Second.' } }],
        positions: [{ id: 'p1', isMutual: true }],
        sources: ['s'],
        mode: 'in-person',
        weight: 50,
        kind: null,
        place: null,
      },
    ]);
    expect(dataset.sources).toMatchObject([
      { publisher: { en: '' }, title: 'Folder', language: '' },
      { title: 'https://example.org/', url: 'https://example.org/' },
    ]);
  });

  test('of a broken field the field is lost, and not the event', () => {
    const { dataset, problems } = readEvent({
      mode: 'by pigeon',
      participants: [{ part: 'principal' }, { person: 'Delegate' }],
      article: [{ sources: ['s'] }, { text: { en: 'Kept.', vi: true } }],
      scope: { a: 1 },
      topics: [true, 'Trade'],
    });
    expect(dataset.events[0]).toMatchObject({ article: [{ text: { en: 'Kept.' } }], topics: ['trade'], mode: null });
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['notOneOf', 'events[0].mode'],
      ['wrongType', 'events[0].scope'],
      ['missing', 'events[0].participants[0]'],
      ['wrongType', 'events[0].topics[0]'],
      ['missing', 'events[0].article[0]'],
      ['wrongType', 'events[0].article[1].text.vi'],
      ['fromWords', 'events[0].participants[0].person'],
      ['fromWords', 'events[0].topics[0]'],
    ]);
  });

  test('a choice that is an object with a toString of its own is told, and not called', () => {
    const { dataset, problems } = readEvent({
      mode: { toString: '' },
      participants: [{ person: 'Delegate', part: [{ toString: '' }] }],
    });
    expect(dataset.events[0]).toMatchObject({ mode: null, participants: [{ person: 'delegate' }] });
    expect(problems.map(({ kind, path }) => [kind, path])).toContainEqual(['notOneOf', 'events[0].mode']);
    expect(problems.map(({ kind, path }) => [kind, path])).toContainEqual([
      'notOneOf',
      'events[0].participants[0].part',
    ]);
  });

  test('a broken head costs only itself', () => {
    const { dataset, problems } = readEvent({}, { dataset: { title: 'Harbour', languages: 'vi', revised: 'soon' } });
    expect(dataset.info).toMatchObject({ title: { vi: 'Harbour' }, languages: ['vi'], revised: null });
    expect(problems).toMatchObject([{ kind: 'notADate', path: 'dataset.revised' }]);
  });

  test('a text that is too long is cut, and that is told', () => {
    const { dataset, problems } = readEvent({ note: 'x'.repeat(30_000) });
    expect(dataset.events[0]?.note?.['en']).toHaveLength(20_000);
    expect(problems).toMatchObject([{ kind: 'tooLong', path: 'events[0].note', expected: [20_000] }]);
  });
});

describe('the languages of texts', () => {
  test('are those the records are named in, where the document names none', () => {
    const title = { vi: 'Hội đàm', ja: '会談' };
    const { dataset, problems } = readEvent({ title });
    expect([dataset.info.languages, dataset.events[0]?.title, problems]).toEqual([['vi', 'ja'], title, []]);
  });

  test('that the document does not name are told', () => {
    const { dataset, problems } = readEvent(
      { title: { en: 'Talks', fr: 'Entretiens' } },
      { dataset: { languages: ['en'] } },
    );
    expect(dataset.events[0]?.title).toEqual({ en: 'Talks' });
    expect(problems).toMatchObject([{ kind: 'unknownLanguage', path: 'events[0].title', detail: 'fr' }]);
  });
});

test('line breaks in texts stay, whatever system wrote them', () => {
  const { dataset } = readEvent({ article: [{ text: 'One\r\ntwo\rthree\u2028four\n\nfive' }], note: 'a\nb' });
  expect(dataset.events[0]?.article[0]?.text).toEqual({ en: 'One\ntwo\nthree\nfour\n\nfive' });
  expect(dataset.events[0]?.note).toEqual({ en: 'a\nb' });
});

describe('a source', () => {
  const sourceOf = (url: unknown) => {
    const { dataset, problems } = readEvent(
      { sources: ['s1'] },
      { sources: [{ id: 's1', publisher: 'Archive', title: 'Folder 7', language: 'en', url }] },
    );
    return { source: dataset.sources[0], cited: dataset.events[0]?.sources, problems };
  };

  test.each([
    ['www.example.org/a', 'https://www.example.org/a'],
    ['doi:10.1000/1', 'https://doi.org/10.1000/1'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('at %s keeps its text and gets a link', (url, link) => {
    expect(sourceOf(url)).toMatchObject({
      source: { publisher: { en: 'Archive' }, title: 'Folder 7', url: link, address: null },
      cited: ['s1'],
      problems: [],
    });
  });

  test.each(['isbn:978-3-16-148410-0', 'Box 7, folder 3', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'at %s keeps its text and that address as text, without a link, and that is told',
    (url) => {
      expect(sourceOf(url)).toMatchObject({
        source: { publisher: { en: 'Archive' }, title: 'Folder 7', url: null, address: url },
        cited: ['s1'],
        problems: [{ kind: 'noLink', path: 'sources[0].url', detail: url, record: { id: 's1', title: 'Folder 7' } }],
      });
    },
  );
});

describe('ids', () => {
  const idsOf = (dataset: Dataset) => dataset.events.map(({ id }) => id as string);

  test('are taken in any script and as numbers, and made where there are none', () => {
    const { dataset, problems } = read({
      events: [
        { ...EVENT, id: 'hội-nghị', date: '2024-01-02' },
        { ...EVENT, id: '会談-1', date: '2024-01-03' },
        { ...EVENT, id: 7, date: '2024-01-06' },
        { date: '2024-01-07', title: 'No id' },
        { date: '2024-01-07', title: 'No id' },
        { id: ' ', date: '2024-01-08', title: '' },
      ],
    });
    expect(idsOf(dataset)).toEqual(['hội-nghị', '会談-1', '7', '2024-01-07-no-id', '2024-01-07-no-id-2', '2024-01-08']);
    expect(problems.map(({ kind }) => kind)).toEqual(['nameless']);
  });

  test('are one in both ways to write a letter', () => {
    const { dataset, problems } = read({
      topics: [{ id: 'cảng'.normalize('NFD'), label: 'Cảng' }],
      events: [{ ...EVENT, topics: ['cảng'.normalize('NFC')] }],
    });
    expect([dataset.topics[0]?.id, dataset.events[0]?.topics, problems]).toEqual(['cảng', ['cảng'], []]);
  });

  test('that no address could hold are changed, and references follow', () => {
    const { dataset, problems } = read({
      people: [
        { id: 'Delegate, One/2', name: 'One' },
        { id: 'all', name: 'Everybody' },
      ],
      events: [
        { ...EVENT, id: '__proto__', participants: [{ person: 'Delegate, One/2' }, { person: 'all' }] },
        { ...EVENT, id: 'b', partOf: '__proto__' },
      ],
    });
    expect(problems).toEqual([]);
    expect(idsOf(dataset)).toEqual(['proto__', 'b']);
    expect(dataset.people.map(({ id }) => id)).toEqual(['Delegate-One-2', 'all-2']);
    expect(dataset.events).toMatchObject([
      { participants: [{ person: 'Delegate-One-2' }, { person: 'all-2' }] },
      { partOf: 'proto__' },
    ]);
  });

  test('are bounded in length, and unlike where they were', () => {
    const long = 'x'.repeat(5000);
    const { dataset } = read({
      events: [
        { ...EVENT, id: `${long}1` },
        { ...EVENT, id: `${long}2` },
      ],
    });
    expect(idsOf(dataset).map((id) => id.length <= 128)).toEqual([true, true]);
    expect(new Set(idsOf(dataset)).size).toBe(2);
  });

  test('an id used twice costs no event; other records of it are told and left out', () => {
    const { dataset, problems } = read({
      people: [
        { id: 'p', name: 'One' },
        { id: 'p', name: 'Two' },
      ],
      events: [EVENT, { ...EVENT, title: 'Other talks' }, { ...EVENT, id: 'c', partOf: 'a' }],
    });
    expect(dataset.events.map(({ title }) => title['en'])).toEqual(['Talks', 'Other talks', 'Talks']);
    expect(new Set(idsOf(dataset)).size).toBe(3);
    expect(dataset.events[2]?.partOf).toBe(dataset.events[0]?.id);
    expect(dataset.people.map(({ name }) => name['en'])).toEqual(['One']);
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['duplicateId', 'people[1].id'],
      ['duplicateId', 'events[1].id'],
    ]);
  });

  test('an id of any form comes back whole from the packed file', () => {
    const ids = ['hội-nghị', '会談-1', 'constructor', 'toString', '__proto__', '𠮷', 'محادثات', 'Å.1_x'];
    const { dataset } = read({
      events: ids.map((id) => ({ ...EVENT, id, kind: id, topics: [id], tier: id, participants: [{ person: id }] })),
    });
    const unpacked = unpackDataset(packDataset(dataset, ['en']));
    expect([...unpacked.events]).toEqual(dataset.events);
    for (const [ordinal, { id }] of dataset.events.entries()) expect(unpacked.ordinalOf.get(id)).toBe(ordinal);
  });
});

describe('a record without a name', () => {
  test.each([[''], ['   '], [{ en: '', vi: ' ' }], [undefined], [null]])(
    'an event with the title %j has none, which is told',
    (title) => {
      const { dataset, problems } = readEvent({ title });
      expect(dataset.events[0]?.title).toEqual({});
      expect(problems).toMatchObject([{ kind: 'nameless', path: 'events[0]', record: { id: 'a' } }]);
    },
  );

  test('a title that is empty in one language is there in the other', () => {
    expect(readEvent({ title: { en: '', vi: 'Hội đàm' } }).dataset.events[0]?.title).toEqual({ vi: 'Hội đàm' });
  });

  test('anything else is called as its id', () => {
    const { dataset, kinds } = readEvent({}, { topics: [{ id: 'trade' }], people: [{ id: 'p', name: ' ' }] });
    expect([dataset.topics[0]?.label, dataset.people[0]?.name]).toEqual([{ en: 'trade' }, { en: 'p' }]);
    expect(kinds).toEqual(['nameless', 'nameless']);
  });
});

test('in three thousand broken rows each problem names its row by id and title', () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({ id: `x${i}`, date: '2024-13', title: `Row ${i}` }));
  const { problems } = toModel({ events: [...events, EVENT] });
  expect(problems[82]).toMatchObject({
    kind: 'notADate',
    path: 'events[82].date',
    record: { id: 'x82', title: 'Row 82' },
  });
  expect(reportOf(problems)).toMatchObject({ total: 3000 });
});
