import { describe, expect, test } from 'vitest';
import { readStartPlace } from './startPlace.ts';

const PAGE = 'https://nenpyo.example/app/';
const at = (hash: string, width = 1440, wished: readonly string[] = ['ja-JP']) =>
  readStartPlace(`${PAGE}${hash}`, wished, width);

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

  test.each([
    ['as the page opens', '', './'],
    ['of another window of time', '#at=2023-11/2024-03&event=a', './'],
    ['of another dataset in split form', '#data=big/&lang=en', `${PAGE}big/`],
    ['of a document', '#data=big.json', null],
    ['narrowed', '#person=kishida-fumio', null],
    ['in lanes', '#lanes=side', null],
    ['of the ledger', '#view=ledger', null],
    ['on stage', '#briefing=a&scene=1', null],
    ['of the presenter', '#presenter=a', null],
  ])('the first picture %s: %s, drawn from %s', (_, hash, folder) => {
    expect(at(hash).outlineFolder).toBe(folder);
  });

  test('a phone waits for the page', () => {
    expect(at('', 390).outlineFolder).toBeNull();
  });
});
