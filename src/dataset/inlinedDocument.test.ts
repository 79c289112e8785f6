import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { loadDataset, loadTexts } from './loadDataset.ts';

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
  const result = await loadDataset('./dataset.json');
  if (result.status === 'failed') throw new Error(JSON.stringify(result.problems));
  const dataset = await loadTexts(result.index, ['ja']);
  expect(JSON.stringify(dataset?.events)).toContain('会談');
  expect(JSON.stringify(dataset?.events)).toContain('They met.');
});

test('packed data that was damaged is a problem, not an error', async () => {
  inline('"AAAA"');
  expect(await loadDataset('./dataset.json')).toMatchObject({ status: 'failed' });
});

test('data that was cut short is a problem like any other', async () => {
  inline('{"format":');
  expect(await loadDataset('./dataset.json')).toMatchObject({ status: 'failed', problems: [{ kind: 'notJson' }] });
});
