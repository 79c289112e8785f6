// Several files at once: what belongs together is joined, and every file is told of.

import { describe, expect, test } from 'vitest';
import { readFiles } from './readFiles.ts';

const bytesOf = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const read = (files: Readonly<Record<string, unknown>>) =>
  readFiles(Object.entries(files).map(([name, content]) => ({ name, bytes: bytesOf(content) })));

const EVENTS = { events: [{ id: 'a', date: '2024', title: 'Talks', participants: [{ person: 'p1' }] }] };
const PEOPLE = { people: [{ id: 'p1', name: 'Delegate One' }] };
const BRIEFING = { format: 'nenpyo-briefing', version: 1, briefings: [] };

describe('the files of a data folder', () => {
  test('are one dataset, whatever their order; the one with the events gives it its name', () => {
    for (const files of [
      { 'people.json': PEOPLE, 'events.json': EVENTS },
      { 'events.json': EVENTS, 'people.json': PEOPLE },
    ]) {
      const { dataset, problems, names } = read(files);
      expect(problems).toEqual([]);
      expect(names).toEqual(['events.json', 'people.json']);
      expect(dataset?.people.map(({ name }) => name)).toEqual([{ en: 'Delegate One' }]);
      expect(dataset?.info.title).toEqual({ en: 'events' });
    }
  });

  test('may lie beside the schema of the editors and say what they are for themselves', () => {
    const { dataset, problems } = read({
      'dataset.json': { $schema: './dataset.schema.json', format: 'nenpyo', version: 1, dataset: { title: 'Harbour' } },
      'dataset.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
      'events.json': { $schema: './dataset.schema.json', format: 'nenpyo', version: 1, ...EVENTS },
      'people.json': PEOPLE,
    });
    expect(problems).toEqual([]);
    expect(dataset?.info.title).toEqual({ en: 'Harbour' });
  });

  test('that hold the same collection are both read, and that is told', () => {
    const more = { people: [{ id: 'p2', name: 'Delegate Two' }] };
    const { dataset, problems } = read({ 'events.json': EVENTS, 'people.json': PEOPLE, 'more.json': more });
    expect(dataset?.people).toHaveLength(2);
    expect(problems).toEqual([
      { kind: 'repeatedCollection', path: 'people', detail: 'people.json', file: 'more.json' },
    ]);
  });

  test('name the file in each of their problems', () => {
    const { problems } = read({
      'events.json': EVENTS,
      'people.json': { people: [{ id: 'p1', name: 'One', age: 7 }] },
    });
    expect(problems).toMatchObject([{ kind: 'unknownField', path: 'people[0]', detail: 'age', file: 'people.json' }]);
  });

  test('without events say so', () => {
    expect(read({ 'people.json': PEOPLE, 'kinds.json': { kinds: [] } })).toMatchObject({
      dataset: null,
      problems: [{ kind: 'noEvents' }],
    });
  });
});

test('of two datasets the first is opened, and the other one is told', () => {
  const { dataset, problems, names } = read({
    'a.json': EVENTS,
    'b.json': { events: [{ id: 'b', date: '2025', title: 'Other talks' }] },
  });
  expect(dataset?.events.map(({ id }) => id)).toEqual(['a']);
  expect(names).toEqual(['a.json']);
  expect(problems).toContainEqual({ kind: 'notOpened', path: '', detail: '', file: 'b.json' });
});

test('files that are no dataset are told by their names, and the others are opened', () => {
  const { dataset, problems } = read({
    'a.json': EVENTS,
    'table.csv': 'date,title',
    'geo.json': { type: 'FeatureCollection', features: [] },
    'later.json': { format: 'nenpyo', version: 9 },
    'list.json': [],
  });
  expect(dataset?.events).toHaveLength(1);
  expect(problems.filter(({ file }) => file !== 'a.json').map(({ kind, file }) => [kind, file])).toEqual([
    ['notJson', 'table.csv'],
    ['notADataset', 'geo.json'],
    ['newerVersion', 'later.json'],
    ['notADataset', 'list.json'],
  ]);
});

describe('a briefing file', () => {
  test('is no dataset and no problem: it is given back as what it is', () => {
    expect(read({ 'mine.json': BRIEFING })).toEqual({
      dataset: null,
      problems: [],
      names: [],
      briefings: [{ name: 'mine.json', text: JSON.stringify(BRIEFING) }],
    });
  });

  test('beside a dataset is opened with it; by hand, as far as it is meant', () => {
    const { dataset, briefings, problems } = read({
      'a.json': EVENTS,
      'b.json': '{“format”: “nenpyo-briefing”, “briefings”: []}',
    });
    expect(dataset?.events).toHaveLength(1);
    expect(briefings).toEqual([{ name: 'b.json', text: '{"format":"nenpyo-briefing","briefings":[]}' }]);
    expect(problems.filter(({ file }) => file === 'b.json')).toMatchObject([{ kind: 'quotes', count: 3 }]);
  });
});

test('of one file no problem says its name', () => {
  expect(read({ 'a.json': '{"events": [{"id": "a", "date": "2024", "title": "Talks"},]}' }).problems).toEqual([
    { kind: 'extraComma', path: '', detail: '', place: { line: 1, column: 58 }, count: 1, file: undefined },
  ]);
});
