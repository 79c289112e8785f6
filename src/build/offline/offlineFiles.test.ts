import { expect, test } from 'vitest';
import { offlineFiles } from './offlineFiles.ts';

const BUILT = { 'index.html': '<!doctype html>', 'assets/index-a1.js': 'start()', 'dataset.json': '{}' };

function listOf(contents: Readonly<Record<string, string>>) {
  return offlineFiles(new Map(Object.entries(contents).map(([path, text]) => [path, new TextEncoder().encode(text)])));
}

test('everything built is kept, the page under the address it is asked for', () => {
  expect(listOf(BUILT).paths).toEqual(['', 'assets/index-a1.js', 'dataset.json']);
});

test('what the app never asks for is left out, and does not make a new version', () => {
  const others = {
    _headers: '/*',
    '.vite/license.md': 'MIT',
    'robots.txt': '',
    'sw.js': '',
    'nenpyo.html': '',
    'assets/x.woff': '',
  };
  expect(listOf({ ...BUILT, ...others })).toEqual(listOf(BUILT));
});

test('the order in which files are found does not matter', () => {
  expect(listOf(Object.fromEntries(Object.entries(BUILT).reverse()))).toEqual(listOf(BUILT));
});

test.each<[string, Record<string, string>]>([
  ['another content', { ...BUILT, 'dataset.json': '[]' }],
  ['another name', { 'index.html': '<!doctype html>', 'assets/index-b2.js': 'start()', 'dataset.json': '{}' }],
  ['a file more', { ...BUILT, 'icon.svg': '' }],
  ['a byte moved from one file to the next', { ...BUILT, 'assets/index-a1.js': 'start()d', 'dataset.json': '{' }],
])('%s is another version', (_, contents) => {
  expect(listOf(contents).version).not.toBe(listOf(BUILT).version);
});
