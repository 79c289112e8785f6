import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { bundledPlace } from './datasetPlace.ts';
import { loadDataset } from './loadDataset.ts';

const DOCUMENT = {
  format: 'nenpyo',
  version: 1,
  dataset: { id: 'd', title: 'D', languages: ['en', 'ja'] },
  events: [{ id: 'talks', date: '2024', title: 'Talks', article: [{ text: { en: 'They met.', ja: '会談' } }] }],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function inline(text: string) {
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'nenpyo-data' ? { textContent: text } : null) });
  vi.stubGlobal('fetch', () => {
    throw new Error('asked for something');
  });
}

test.each([
  ['plainly', JSON.stringify(DOCUMENT)],
  ['packed', JSON.stringify(deflateRawSync(JSON.stringify(DOCUMENT)).toString('base64'))],
])('a page that holds its data %s fetches neither the dataset nor its texts', async (_, text) => {
  inline(text);
  const result = await loadDataset(bundledPlace('en'));
  if (result.status === 'failed') throw new Error(JSON.stringify(result.report));
  expect(result.textLanguages).toEqual(['en', 'ja']);
  expect(result.indices.events.at(0)?.article[0]?.text).toEqual({ en: 'They met.', ja: '会談' });
  await result.loadTexts(['ja']);
});

test('packed data that was damaged is a problem, not an error', async () => {
  inline('"AAAA"');
  expect(await loadDataset(bundledPlace('en'))).toMatchObject({ status: 'failed' });
});

test('data that was cut short is a problem like any other', async () => {
  inline('{"format":');
  expect(await loadDataset(bundledPlace('en'))).toMatchObject({
    status: 'failed',
    report: { first: [{ kind: 'notADataset' }] },
  });
});
