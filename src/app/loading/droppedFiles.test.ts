import { expect, test } from 'vitest';
import { droppedFiles } from './droppedFiles.ts';

const fileOf = (name: string) => new File([''], name);
const fileEntry = (name: string) =>
  ({ isFile: true, isDirectory: false, name, file: (take: (file: File) => void) => take(fileOf(name)) }) as never;

/** A folder as the browser gives it: its children in portions. */
function folder(name: string, children: readonly FileSystemEntry[], portion = 2): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (take: (entries: readonly FileSystemEntry[]) => void) => {
        take(children.slice(at, at + portion));
        at += portion;
      },
    };
  };
  return { isFile: false, isDirectory: true, name, createReader } as never;
}

async function namesOf(entries: readonly (FileSystemEntry | null)[], files: readonly string[] = []): Promise<string[]> {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const dropped = await droppedFiles({ items, files: files.map(fileOf) } as never);
  return dropped.map(({ name }) => name);
}

test('files are taken as they are dropped, also where a browser knows no entries', async () => {
  expect(await namesOf([fileEntry('b.json'), fileEntry('a.json')], ['b.json', 'a.json'])).toEqual(['b.json', 'a.json']);
  expect(await namesOf([null], ['a.json'])).toEqual(['a.json']);
  expect(await namesOf([], [])).toEqual([]);
});

test('of a folder the files in it are taken, in the order of their names, without what a system hides there', async () => {
  const data = folder('data', ['people.json', 'events.json', '.DS_Store', 'sources.json'].map(fileEntry));
  expect(await namesOf([data])).toEqual(['events.json', 'people.json', 'sources.json']);
  expect(await namesOf([fileEntry('a.json'), folder('outer', [data])])).toEqual([
    'a.json',
    'events.json',
    'people.json',
    'sources.json',
  ]);
});

test('no folder is too deep or too full for the page', async () => {
  let deep = folder('end', [fileEntry('a.json')]);
  for (let i = 0; i < 100; i++) deep = folder(`d${i}`, [deep]);
  expect(await namesOf([deep])).toEqual([]);
  const full = folder(
    'full',
    Array.from({ length: 5000 }, (_, i) => fileEntry(`${i}.json`)),
    100,
  );
  expect(await namesOf([full, full])).toHaveLength(200);
});
