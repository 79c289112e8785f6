import { describe, expect, test } from 'vitest';
import { readStartPlace } from './startPlace.ts';

const PAGE = 'https://nenpyo.example/app/';
const at = (hash: string) => readStartPlace(`${PAGE}${hash}`, ['ja-JP']);

describe('where the page starts', () => {
  test('in the language the address names, else the one wished for', () => {
    expect(at('#lang=vi')).toMatchObject({ language: 'vi', addressLanguage: 'vi' });
    expect(at('#lang=xx')).toMatchObject({ language: 'ja', addressLanguage: null });
  });

  test('on the dataset the address names, else the bundled one', () => {
    expect(at('').place).toEqual({ form: 'split', folder: './', language: 'ja' });
    expect(at('#data=big/').place).toEqual({ form: 'split', folder: `${PAGE}big/`, language: 'ja' });
    expect(at('#data=https://elsewhere.example/big/')).toMatchObject({
      origin: { kind: 'bundled' },
      place: { folder: './' },
    });
  });

  test('on the dataset that is meant where a mail has put punctuation behind it', () => {
    for (const hash of ['#data=big/.', '#data=big/)', '#data=big/&gt;', '#lang=vi.&amp;data=big/,', '?data=big/.']) {
      expect(at(hash)).toMatchObject({
        place: { folder: `${PAGE}big/` },
        origin: { kind: 'address', data: 'big/' },
      });
    }
    expect(at('#data=archive.json?v=2').origin).toEqual({ kind: 'address', data: 'archive.json?v=2' });
  });

  test('with the file the address is about', () => {
    expect(at('#event=b&file=inclusive.json').file).toBe('inclusive.json');
    expect(at('#event=b').file).toBeNull();
  });

  test('as the presenter’s window at the scene the address names', () => {
    expect(at('#presenter=five-meetings&scene=3&lang=vi').presenter).toEqual({ briefing: 'five-meetings', scene: 2 });
    expect(at('#presenter=five-meetings&scene=-1').presenter?.scene).toBe(0);
    expect(at('#briefing=five-meetings').presenter).toBeNull();
  });

  test('as everybody, unless the address asks for more than a language', () => {
    expect(at('').isPlain).toBe(true);
    expect(at('#lang=vi').isPlain).toBe(true);
    expect(at('#lang=vi&view=ledger').isPlain).toBe(false);
    expect(at('#data=big/').isPlain).toBe(false);
    expect(at('?event=x').isPlain).toBe(false);
    expect(at('#colour=red').isPlain).toBe(false);
    expect(at('?utm_source=mail').isPlain).toBe(true);
  });
});
