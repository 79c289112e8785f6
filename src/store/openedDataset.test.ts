import { expect, test } from 'vitest';
import { filesOf } from './openedDataset.ts';

const file = new Blob(['{}']);

test('a dataset that was kept when it was always one file is still there', () => {
  expect(filesOf({ name: 'archive.json', file })).toEqual([{ name: 'archive.json', file }]);
});

test('a dataset of several files is kept as they are', () => {
  const files = [
    { name: 'events.json', file },
    { name: 'people.json', file },
  ];
  expect(filesOf(files)).toBe(files);
});
