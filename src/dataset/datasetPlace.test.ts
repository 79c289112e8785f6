import { expect, test } from 'vitest';
import { readDatasetPlace } from './datasetPlace.ts';

const PAGE = 'https://example.org/record/#lang=vi';

test('a file on the same origin is a document', () => {
  expect(readDatasetPlace('other.json', PAGE, 'vi')).toEqual({
    form: 'document',
    address: 'https://example.org/record/other.json',
  });
});

test('a folder holds a dataset in split form', () => {
  expect(readDatasetPlace('../archive/', PAGE, 'vi')).toEqual({
    form: 'split',
    folder: 'https://example.org/archive/',
    language: 'vi',
  });
});

test.each([
  'https://evil.example/x.json',
  '//evil.example/x.json',
  'javascript:alert(1)',
  'data:,{}',
  'blob:x',
  'http://[',
])('%s is refused', (data) => {
  expect(readDatasetPlace(data, PAGE, 'en')).toBeNull();
});
