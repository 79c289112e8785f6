import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { foldWithOrigins, foldWords } from './foldWords.ts';

describe('a text as its words', () => {
  test.each([
    ['Vietnam–Japan ties, since 1973.', ' vietnam japan ties since 1973 '],
    ['Japan’s', ' japans '],
    ["Japan's", ' japans '],
    ['d’Estaing', ' destaing \n estaing '],
    ['co-operation', ' co operation \n cooperation '],
    ['Co\u2011operation', ' co operation \n cooperation '],
    ['U.S. and U.S.-led', ' u s and u s led \n us \n us '],
    ['3.5 and 2024-05-23', ' 3 5 and 2024 05 23 '],
    ['COVID-19', ' covid 19 \n covid19 '],
    ['Trần Đức Bình: “Đối tác”', ' tran duc binh doi tac '],
    ['岸田文雄首相', ' 岸 田 文 雄 首 相 '],
    ['トー・ラム書記長', ' ト ー ラ ム 書 記 長 '],
    ['ASEAN首脳、2023年', ' asean 首 脳 2023 年 '],
    ['ประเทศ', ' ป ร ะ เ ท ศ '],
    ['대한민국 정부', ' 대한민국 정부 '],
    ['', ''],
    ['… – “”', ''],
  ])('%s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  test('any punctuation between words is as none', () => {
    const words = fc.array(fc.constantFrom('Vietnam', 'Nhật', 'Bản', 'visa', '岸田', 'ベトナム', '2023'), {
      minLength: 1,
    });
    const marks = [...' ,.;:!?–—―…/()[]{}«»„“”"「」『』、。・〜＆*＋=|~^°'].map((mark) => ` ${mark}`);
    const between = fc.array(fc.constantFrom(...marks), { minLength: 30, maxLength: 30 });
    assertProperty(
      fc.property(words, between, (list, joints) => {
        const punctuated = list.map((word, i) => word + (joints[i % joints.length] ?? ' ')).join('');
        const spread = list.map((word, i) => `${joints[i % joints.length]?.trim()} ${word}`).join(' ');
        expect(foldWords(punctuated)).toBe(foldWords(list.join(' ')));
        expect(foldWords(spread)).toBe(foldWords(list.join(' ')));
      }),
    );
  });

  const signs = [..."aAáạđĐ1.-–'’ \n「」岸かがガベー・㍿ﬁｶﾞＡ่", 'か\u3099', 'a\u0301', 'o\u031b\u0301', '\u00ad'];

  test('with its origins it is the same text, and each sign comes from where it stands', () => {
    assertProperty(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 24 }), (text) => {
        const { folded, origins, ends } = foldWithOrigins(text);
        expect(folded).toBe(foldWords(text));
        expect(origins).toHaveLength(folded.length);
        for (const [i, origin] of origins.entries()) if (folded[i]?.trim()) expect(ends[i]).toBeGreaterThan(origin);
      }),
      { numRuns: 300 },
    );
  });
});
