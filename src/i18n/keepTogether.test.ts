import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits } from '#domain/find/text/findHits.ts';
import { foldWords } from '#domain/find/text/foldWords.ts';
import { readSearch } from '#domain/find/text/readSearch.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { keepTogether } from './keepTogether.ts';

/** With the no-break spaces to be seen. */
const shown = (text: string, language: string) => keepTogether(text, language).replaceAll('\u00a0', '~');

test.each([
  ['en', 'on 21 August 2024, 27–29 April', 'on 21~August 2024, 27–29~April'],
  ['en', 'about 90 billion yen, 8 per cent', 'about 90~billion~yen, 8~per cent'],
  ['en', 'Metro Line 1 and PM Chinh', 'Metro Line~1 and PM~Chinh'],
  ['en', 'Vietnam – Japan', 'Vietnam~– Japan'],
  ['vi', 'ngày 21 tháng 8 năm 2024', 'ngày~21 tháng~8 năm~2024'],
  ['vi', 'Quan hệ Việt Nam – Nhật Bản', 'Quan hệ Việt~Nam~– Nhật~Bản'],
  ['vi', 'Thành phố Hồ Chí Minh, tuyến metro số 1', 'Thành phố Hồ~Chí~Minh, tuyến metro số~1'],
  ['vi', 'Năm 2023, 60,983 tỷ yên cho 570.000 người', 'Năm~2023, 60,983~tỷ~yên cho 570.000~người'],
  ['vi', 'trong 5 năm, 3 tháng', 'trong 5~năm, 3~tháng'],
  ['vi', 'ông Kishida, bà Mai và tháng sau', 'ông~Kishida, bà~Mai và tháng sau'],
])('in %s “%s” is shown as “%s”', (language, text, words) => {
  expect(shown(text, language)).toBe(words);
});

test.each(['ja', 'de', ''])('in “%s” a text stays as it is', (language) => {
  expect(keepTogether('2024年8月 21 August ngày 21', language)).toBe('2024年8月 21 August ngày 21');
});

describe('nothing else changes', () => {
  const piece = fc.constantFrom(...'Việt Nam,Nhật Bản,ngày,21,tháng 8,–,tỷ yên,Line 1,May,岸田'.split(','));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  test('a text is as long, and with plain spaces it is what it was', () => {
    assertProperty(
      fc.property(text, fc.constantFrom('en', 'vi', 'ja'), (words, language) => {
        const kept = keepTogether(words, language);
        expect(kept.replaceAll('\u00a0', ' ')).toBe(words);
        expect(keepTogether(kept, language)).toBe(kept);
      }),
    );
  });

  test('what is searched is found across no-break spaces, narrow ones too, and marked at the same place', () => {
    assertProperty(
      fc.property(text, fc.constantFrom('\u00a0', '\u202f'), (words, space) => {
        expect(foldWords(words.replaceAll(' ', space))).toBe(foldWords(words));
      }),
    );
    const words = 'Quan hệ Việt Nam – Nhật Bản';
    const { wanted } = readSearch('"viet nam nhat ban"');
    expect(findHits(keepTogether(words, 'vi'), wanted)).toEqual(findHits(words, wanted));
    expect(findHits(keepTogether(words, 'vi'), wanted)).not.toEqual([]);
  });
});
