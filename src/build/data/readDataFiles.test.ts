import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataFiles } from './readDataFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nenpyo-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const DATASET = { format: 'nenpyo', version: 1, dataset: { id: 'd', title: { en: 'Relations' }, languages: ['en'] } };
const KINDS = { kinds: [{ id: 'meeting', label: { en: 'Meeting' } }] };
const EVENT = { id: 'talks', date: '2024-08-21', title: { en: 'Talks' }, kind: 'meeting' };

/** Writes files given as values or as text, and reads the folder. */
function read(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return readDataFiles(folder);
}

test('files are joined to one document, without what is meant for editors', () => {
  const { document, problems } = read({
    'dataset.json': DATASET,
    'kinds.json': { $schema: './dataset.schema.json', ...KINDS },
    'events.json': { events: [EVENT] },
    'dataset.schema.json': { title: 'no data' },
    'notes.txt': 'no data',
  });
  expect(problems).toEqual([]);
  expect(document).toEqual({ ...DATASET, ...KINDS, events: [EVENT] });
});

test.each([
  [
    {
      'events.json': {
        events: [
          { ...EVENT, kind: 'meetng' },
          { ...EVENT, id: 'b' },
        ],
      },
    },
    'data/events.json · events[0].kind (talks, “Talks”) refers to nothing: meetng (nearest: meeting)',
  ],
  [
    { 'events.json': { events: [EVENT, { ...EVENT, id: 'b', date: '2024-13' }] } },
    'data/events.json · events[1].date (b, “Talks”) is not a date: 2024-13',
  ],
  [
    { 'events.json': { events: [{ ...EVENT, headline: 'x' }] } },
    'data/events.json · events[0] (talks, “Talks”) has a field that is not known and was left out: headline (nearest: title)',
  ],
  [
    { 'all.json': { acts: [{ id: 'asks', label: { en: 'asks' } }] } },
    'data/all.json · acts holds what nothing uses: asks',
  ],
  [{ 'kinds.json': { kinds: {} } }, 'data/kinds.json · kinds has the wrong form and was left out: (expected: a list)'],
  [{ 'more.json': KINDS }, 'data/more.json · kinds stands in another file too; both were read: kinds.json'],
  [{ 'list.json': [EVENT] }, 'data/list.json has the wrong form and was left out: (expected: a record with fields)'],
  [
    { 'dataset.json': { ...DATASET, version: 2 } },
    'data/dataset.json · version is not that of a Nenpyo dataset of version 1: 2 (expected: 1)',
  ],
])('%j is told with file, path and reason', (files, line) => {
  expect(
    read({ 'dataset.json': DATASET, 'kinds.json': KINDS, 'events.json': { events: [EVENT] }, ...files }).problems,
  ).toContain(line);
});

test('a file that is no JSON is told once by its name, and the others are read all the same', () => {
  const { document, problems } = read({
    'dataset.json': DATASET,
    'events.json': { events: [EVENT] },
    'kinds.json': '{"kinds": [',
  });
  expect(problems[0]).toMatch(/^data\/kinds\.json · line 1, column 12 is not JSON: /);
  expect(problems.filter((line) => line.startsWith('data/kinds.json'))).toHaveLength(1);
  expect(document).toHaveProperty('events');
});

test('a form that a style sheet beside the data forbids is told with file, path and reason; one that is missing, too', () => {
  const rules = [
    { forbidden: 'Tlaks', why: 'It is spelled talks.', wrong: ['Tlaks'], right: ['Talks'] },
    { required: 'Kishida', only: '\\.note$', why: 'He is named.', wrong: ['he'], right: ['Kishida'] },
  ];
  mkdirSync(join(folder, 'language'));
  writeFileSync(join(folder, 'language', 'en.json'), JSON.stringify({ rules }));
  const events = [
    { ...EVENT, title: { en: 'The Tlaks' }, note: { en: 'He came.' } },
    { ...EVENT, id: 'b' },
  ];
  expect(read({ 'dataset.json': DATASET, 'kinds.json': KINDS, 'events.json': { events } }).problems).toEqual([
    'data/events.json · events[0](talks).title.en: “The Tlaks” (It is spelled talks.)',
    'data/events.json · events[0](talks).note.en: a form is missing (He is named.)',
  ]);
});
