import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { buildSearchTexts, findAll, findHits, foldText, searchTerms } from './search.ts';

/** The text with its hits in brackets. */
function mark(text: string, typed: string): string {
  const hits = [...findHits(text, searchTerms(typed))].reverse();
  return hits.reduce((marked, { start, end }) => {
    return `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }, text);
}

describe('folding', () => {
  test.each([
    ['Phạm Minh Chính', 'pham minh chinh'],
    ['đối tác', 'doi tac'],
    ['ĐỐI TÁC', 'doi tac'],
    ['Đối tác'.normalize('NFD'), 'doi tac'],
    ['İstanbul', 'istanbul'],
    ['ベトナム', 'ベトナム'],
    ['ベトナム'.normalize('NFD'), 'ベトナム'],
    ['が', 'が'],
    ['ﾍﾞﾄﾅﾑ', 'ベトナム'],
    ['ＡＳＥＡＮ　２０２３', 'asean 2023'],
    ['', ''],
  ])('"%s" is compared as "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ['が', 'か'],
    ['ベトナム', 'ヘトナム'],
    ['パリ', 'バリ'],
  ])('%s and %s are different words', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('folding twice is folding once', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

test('what is typed is looked for word by word, with any kind of space between', () => {
  expect(searchTerms('  Chính\u3000Tokyo\tODA ')).toEqual(['chinh', 'tokyo', 'oda']);
  expect(searchTerms('   ')).toEqual([]);
});

describe('hits are marked in the text as it is written', () => {
  test.each([
    ['Đối tác chiến lược', 'doi tac', '[Đối] [tác] chiến lược'],
    ['Phạm Minh Chính'.normalize('NFD'), 'chinh', `Phạm Minh [Chính]`.normalize('NFD')],
    ['岸田文雄首相', '岸田', '[岸田]文雄首相'],
    ['日本とベトナムの', 'ベトナム', '日本と[ベトナム]の'],
    ['が', 'か', 'が'],
    ['が'.normalize('NFD'), 'か', 'が'.normalize('NFD')],
    ['在ﾍﾞﾄﾅﾑ大使館', 'ベトナム', '在[ﾍﾞﾄﾅﾑ]大使館'],
    ['ＡＳＥＡＮ首脳', 'asean', '[ＡＳＥＡＮ]首脳'],
    ['三井㍿東京', '式会社東', '三井[㍿東]京'],
    ['三井㍿東京', '井株', '三[井㍿]東京'],
    ['ﬁve oﬃces', 'f', '[ﬁ]ve o[ﬃ]ces'],
    ['banana', 'ana', 'b[ana]na'],
    ['Tokyo', 'tok kyo', '[Tokyo]'],
    ['Tokyo', '', 'Tokyo'],
    ['', 'a', ''],
  ])('%s, typed "%s": %s', (text, typed, marked) => {
    expect(mark(text, typed)).toBe(marked);
  });

  const letters = [...'aAáạÁđĐơ 岸田かがガベー㍿ﬁｶﾞＡ', 'か\u3099', 'a\u0301', 'o\u031b\u0301'];
  const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });

  test('every mark holds what was typed, and they stand in order without touching', () => {
    assertProperty(
      fc.property(anyText, anyText, (text, typed) => {
        const terms = searchTerms(typed);
        let before = -1;
        for (const { start, end } of findHits(text, terms)) {
          expect(start).toBeGreaterThan(before);
          const marked = foldText(text.slice(start, end));
          expect(terms.some((term) => marked.includes(term))).toBe(true);
          before = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a text that matches has at least one mark', () => {
    assertProperty(
      fc.property(anyText, anyText, (text, typed) => {
        const term = foldText(typed).trim();
        fc.pre(term !== '' && foldText(text).includes(term));
        expect(findHits(text, [term])).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('an event is found by its short title, which may be all that the picture shows of it', () => {
  const events = [{ id: 'a', date: '2023', title: 'Ties raised to a partnership', shortTitle: 'Ngoại giao' }];
  const { dataset } = toModel({ format: 'nenpyo', version: 1, events });
  if (!dataset) throw new Error('no dataset');
  expect([...findAll(buildSearchTexts(buildIndices(dataset)), ['ngoai giao'])]).toEqual([1]);
});

test('an event is found by its title, people, topics, place, kind and date, but not by link markup', () => {
  const indices = drawIndices(
    '2024-05-23 | Talks in the margin | vn:Lê Minh Khái, jp:岸田文雄 | Aid loans | Tokyo | Meeting',
  );
  const [text = ''] = buildSearchTexts(indices);
  for (const typed of ['margin', 'Khái', 'khai', '岸田', 'aid', 'tokyo', 'meeting', '2024-05']) {
    expect(searchTerms(typed).every((term) => text.includes(term))).toBe(true);
  }
  expect(text).not.toContain('person:');
});
