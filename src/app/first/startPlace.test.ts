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
    expect(at('#data=https://elsewhere.example/big/')).toMatchObject({ named: null, place: { folder: './' } });
  });

  test('as everybody, unless the address asks for more than a language', () => {
    expect(at('').isPlain).toBe(true);
    expect(at('#lang=vi').isPlain).toBe(true);
    expect(at('#lang=vi&view=ledger').isPlain).toBe(false);
    expect(at('#data=big/').isPlain).toBe(false);
  });
});
