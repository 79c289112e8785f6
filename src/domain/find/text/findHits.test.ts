import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { isFound } from '../search.ts';
import { findHits } from './findHits.ts';
import { foldWords } from './foldWords.ts';
import { readSearch } from './readSearch.ts';

/** The text with its hits in brackets. */
function mark(text: string, typed: string): string {
  const hits = [...findHits(text, readSearch(typed).wanted)].reverse();
  return hits.reduce((marked, { start, end }) => {
    return `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }, text);
}

describe('hits are marked in the text as it is written', () => {
  test.each([
    ['Đối tác chiến lược', 'doi tac', '[Đối] [tác] chiến lược'],
    ['Đối tác chiến lược', '"doi tac"', '[Đối tác] chiến lược'],
    ['Phạm Minh Chính'.normalize('NFD'), 'chinh', `Phạm Minh [Chính]`.normalize('NFD')],
    ['Kishida', 'kishi', '[Kishi]da'],
    ['Japan’s role', "japan's", '[Japan’s] role'],
    ['Giscard d’Estaing', 'estaing', 'Giscard d’[Estaing]'],
    ['a co-operation', 'cooperation', 'a [co-operation]'],
    ['the Vietnam – Japan ties', 'Vietnam-Japan', 'the [Vietnam – Japan] ties'],
    ['the U.S. side', 'us', 'the [U.S]. side'],
    ['岸田文雄首相', '岸田', '[岸田]文雄首相'],
    ['トー・ラム書記長', 'トーラム', '[トー・ラム]書記長'],
    ['日本とベトナムの', 'ベトナム', '日本と[ベトナム]の'],
    ['が', 'か', 'が'],
    ['が'.normalize('NFD'), 'か', 'が'.normalize('NFD')],
    ['在ﾍﾞﾄﾅﾑ大使館', 'ベトナム', '在[ﾍﾞﾄﾅﾑ]大使館'],
    ['か\u00adﾞ', 'か', 'か\u00adﾞ'],
    ['ＡＳＥＡＮ首脳', 'asean', '[ＡＳＥＡＮ]首脳'],
    ['三井㍿東京', '式会社東', '三井[㍿東]京'],
    ['三井㍿東京', '井株', '三[井㍿]東京'],
    ['ﬁve oﬃces', 'fi', '[ﬁ]ve oﬃces'],
    ['banana', 'ana', 'banana'],
    ['Tokyo', 'tok tokyo', '[Tokyo]'],
    ['visa and Kishida', 'visa -kishida', '[visa] and Kishida'],
    ['Tokyo', '', 'Tokyo'],
    ['', 'a', ''],
  ])('%s, typed "%s": %s', (text, typed, marked) => {
    expect(mark(text, typed)).toBe(marked);
  });

  const letters = [..."aAáạÁđĐơ -'’岸田かがガベー㍿ﬁｶﾞＡ", 'か\u3099', 'a\u0301', 'o\u031b\u0301'];
  const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });

  test('a text that holds what is wanted has marks, in order and without touching', () => {
    assertProperty(
      fc.property(anyText, anyText, (text, typed) => {
        const { wanted } = readSearch(typed);
        const hits = findHits(text, wanted);
        if (wanted.length > 0 && isFound(foldWords(text), { wanted, unwanted: [] })) expect(hits).not.toEqual([]);
        let before = -1;
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
