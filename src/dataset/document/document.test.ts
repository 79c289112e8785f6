// Documents as people hand them in, and as they should not: whatever comes, the reading ends in a dataset
// or in words.

import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { MOST_PROBLEMS, reportOf } from '#domain/problems/problemReport.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { fetchBytes } from './fetchBytes.ts';
import { MOST_BYTES, MOST_EVENTS } from './limits.ts';
import { type OnReading, readFiles } from './readFiles.ts';

const HEAD = { format: 'nenpyo', version: 1 };
const EVENT = { id: 'talks', date: '2024', title: 'Talks' };
const readText = (text: string, onProgress?: OnReading) =>
  readFiles([{ name: '', bytes: new TextEncoder().encode(text) }], onProgress);
const read = (document: unknown) => readText(JSON.stringify(document));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the text of a source', () => {
  const address = { kind: 'address', address: 'data/other.json' } as const;
  const answer = (make: () => Response) => vi.stubGlobal('fetch', async () => make());

  test('comes from its address, with the share that has been read', async () => {
    const text = 'họp '.repeat(1000);
    const shares: number[] = [];
    answer(() => new Response(text, { headers: { 'content-length': String(new TextEncoder().encode(text).length) } }));
    expect(await fetchBytes(address, 'other.json', (share) => shares.push(share))).toEqual([
      { name: 'other.json', bytes: new TextEncoder().encode(text) },
    ]);
    expect(shares.at(-1)).toBe(1);
  });

  test('comes from a file', async () => {
    const files = [{ name: 'a.json', file: new Blob(['{}']) }];
    expect(await fetchBytes({ kind: 'files', files }, 'a.json')).toEqual([
      { name: 'a.json', bytes: new TextEncoder().encode('{}') },
    ]);
  });

  test.each<[string, () => Response, object]>([
    [
      'missing',
      () => new Response('', { status: 404, statusText: 'Not Found' }),
      { kind: 'notFound', detail: '404 Not Found' },
    ],
    ['with a server in trouble', () => new Response('{}', { status: 500 }), { kind: 'notFound', detail: '500' }],
    [
      'without a network',
      () => {
        throw new TypeError('Failed to fetch');
      },
      { kind: 'notFound', detail: '' },
    ],
    [
      'announced as 300 MB',
      () => new Response('{', { headers: { 'content-length': '300000000' } }),
      { kind: 'tooLarge', detail: '300 MB', expected: ['200 MB'] },
    ],
  ])('%s is a problem', async (_, make, problem) => {
    answer(make);
    expect(await fetchBytes(address, '')).toMatchObject(problem);
  });

  test('of a file that is too large is not even read', async () => {
    const file = { size: MOST_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await fetchBytes({ kind: 'files', files: [{ name: '', file }] }, '')).toMatchObject({ kind: 'tooLarge' });
  });
});

describe('nothing can be shown of', () => {
  const json = JSON.stringify({ ...HEAD, events: [EVENT] });
  test.each<[string, string, string]>([
    ['half a file', json.slice(0, 40), 'cutOff'],
    ['a web page', '<!doctype html>', 'notJson'],
    ['nothing', '', 'cutOff'],
    ['a list', '[]', 'notADataset'],
    ['null', 'null', 'notADataset'],
    ['another version', JSON.stringify({ ...HEAD, version: 2, events: [EVENT] }), 'newerVersion'],
    ['no event', JSON.stringify({ ...HEAD, events: [] }), 'noEvents'],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'notADataset'],
    ['two million events', `{"format":"nenpyo","version":1,"events":[${'0,'.repeat(1_999_999)}0]}`, 'tooMany'],
  ])('%s', (_, text, kind) => {
    const { dataset, problems } = readText(text);
    expect(dataset).toBeNull();
    expect(problems[0]?.kind).toBe(kind);
  });
});

test('as many events as allowed are read, with the share that has been checked', () => {
  const shares: number[] = [];
  const events = Array.from({ length: MOST_EVENTS }, (_, i) => ({ ...EVENT, id: `e${i}` }));
  const { dataset } = readText(JSON.stringify({ ...HEAD, events }), (_, share) => shares.push(share));
  expect(dataset?.events).toHaveLength(MOST_EVENTS);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(10);
});

test('a hundred problems are listed and all are counted', () => {
  const events = Array.from({ length: 500 }, (_, i) => ({ ...EVENT, id: `e${i}`, topics: ['nowhere'] }));
  const topics = [{ id: 'trade', label: 'Trade' }];
  const report = reportOf(
    read({ ...HEAD, topics, events: [...events, { id: 'x', date: 'soon', title: 'X' }] }).problems,
  );
  expect(report.first).toHaveLength(MOST_PROBLEMS);
  expect(report.total).toBe(501);
  expect(report.byKind).toEqual([
    ['danglingReference', 500],
    ['notADate', 1],
  ]);
});

describe('in a hostile document', () => {
  const HOSTILE_TEXTS = [
    '__proto__',
    'constructor',
    '\ud800',
    '<img src=x onerror=alert(1)>',
    '</script>',
    '\u0000',
    'x'.repeat(30_000),
    '[[event:',
    '',
  ];
  const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 12 }));
  const date = fc.oneof(
    fc.constantFrom(
      '2024',
      '2024-02-30',
      '-9999',
      '9999-12-31',
      '10000',
      '-99999',
      '2024/..',
      '../..',
      '2024-12/2024-01',
    ),
    text,
  );
  const any = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.constant(null));
  const event = fc.record(
    {
      id: fc.oneof(text, fc.constantFrom('a', 'b', 'c')),
      date,
      title: fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'vi', '__proto__'), text), any),
      participants: fc.oneof(
        fc.array(fc.record({ person: text, part: any }, { requiredKeys: [] }), { maxLength: 3 }),
        any,
      ),
      topics: any,
      partOf: fc.oneof(fc.constantFrom('a', 'b', 'c'), any),
      article: fc.oneof(fc.array(fc.record({ text, sources: any }, { requiredKeys: [] }), { maxLength: 2 }), any),
      positions: any,
    },
    { requiredKeys: [] },
  );
  const document = fc.record(
    {
      format: fc.constant('nenpyo'),
      version: fc.constant(1),
      dataset: any,
      events: fc.oneof(fc.array(event, { maxLength: 6 }), any),
      people: any,
      topics: any,
      sides: any,
    },
    { requiredKeys: ['format', 'version'] },
  );

  test('what is sound is shown and the rest is told: 2,000 of them', () => {
    assertProperty(
      fc.property(document, (value) => {
        const { dataset, problems } = read(value);
        if (!dataset) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        const indices = unpackDataset(packDataset(dataset, dataset.info.languages));
        expect(Array.from(indices.events, ({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('cut off anywhere it is told to be no JSON', () => {
    const json = JSON.stringify({ ...HEAD, events: [EVENT] });
    for (let end = 0; end < json.length; end++) {
      expect(readText(json.slice(0, end)).problems[0]?.kind).toBe('cutOff');
    }
  });
});
