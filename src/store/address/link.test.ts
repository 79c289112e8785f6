import { describe, expect, test } from 'vitest';
import { openRecord } from '#store/record.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { readLink } from './link.ts';
import { BUNDLED, type RecordOrigin } from './recordOrigin.ts';

const indices = drawIndices(`
  2023-11-27 | Upgrade | vn:Thuong, jp:Kishida | Partnership | Tokyo | Summit
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida  | Aid         | Tokyo | Summit
`);
const opened = (origin: RecordOrigin) => openRecord(indices, undefined, origin);
const bundled = opened(BUNDLED);
const own = opened({ kind: 'file', names: ['inclusive.json'] });
const named = opened({ kind: 'address', data: 'archive.json' });
const kindOf = (text: string, record = bundled) => readLink(text, record).doubt?.kind ?? null;

describe('a link is doubted', () => {
  test('never when all of it is understood', () => {
    for (const text of ['', '#', '#lang=vi', '#topic=aid', '#event=2023-12-16-talks.', '#topic=aid&utm_source=mail']) {
      expect([text, kindOf(text)]).toEqual([text, null]);
    }
    expect(kindOf('#topic=aid&file=inclusive.json', own)).toBeNull();
    expect(kindOf('#topic=aid&data=archive.json', named)).toBeNull();
    expect(kindOf('', own)).toBeNull();
    expect(kindOf('#lang=vi', own)).toBeNull();
  });

  test('when it names what the record does not hold; the rest is shown', () => {
    const { view, doubt } = readLink('#topic=aid&event=2023-12-16-talk', bundled);
    expect(view?.query.facets.topic).toEqual(['aid']);
    expect(doubt).toMatchObject({ kind: 'unread', unread: [{ key: 'event', value: '2023-12-16-talk' }] });
  });

  test('when it is about a file that is not open, and nothing of it is shown of another', () => {
    expect(readLink('#topic=aid&file=mine.json', bundled)).toMatchObject({
      view: null,
      doubt: { kind: 'file', name: 'mine.json' },
    });
    expect(kindOf('#topic=aid&file=mine.json', own)).toBe('file');
    expect(kindOf('#file=mine.json', named)).toBe('file');
  });

  test('when it is about a dataset that is not open', () => {
    expect(readLink('#topic=aid&data=https://elsewhere.example/', bundled)).toMatchObject({
      view: null,
      doubt: { kind: 'data', address: 'https://elsewhere.example/' },
    });
    expect(kindOf('#data=other.json', named)).toBe('data');
  });

  test('when it is about the bundled record, and a file is open: what the file does not hold is not guessed at', () => {
    expect(readLink('#event=2009-04-20-strategic-partnership', own)).toMatchObject({
      view: null,
      doubt: { kind: 'bundled' },
    });
    expect(readLink('#event=2023-12-16-talks', own)).toMatchObject({
      view: { selection: '2023-12-16-talks' },
      doubt: { kind: 'bundled' },
    });
  });
});

test('a file is known by its name, however a mail and a system write it', () => {
  const viet = opened({ kind: 'file', names: ['Niên biểu (1).json'.normalize('NFD')] });
  for (const file of [
    'Ni%C3%AAn+bi%E1%BB%83u+(1).json',
    'Niên biểu (1).json',
    'Niên%20biểu%20(1).json.',
    'Niên biểu (1).json&gt;',
  ]) {
    expect(kindOf(`#file=${file}`, viet)).toBeNull();
  }
  expect(kindOf('#file=Nien bieu (1).json', viet)).toBe('file');
});
