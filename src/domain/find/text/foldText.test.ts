import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { foldText } from './foldText.ts';

describe('folding', () => {
  test.each([
    ['Phạm Minh Chính', 'pham minh chinh'],
    ['đối tác', 'doi tac'],
    ['ĐỐI TÁC', 'doi tac'],
    ['Đối tác'.normalize('NFD'), 'doi tac'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['Łódź Ærø', 'lodz aero'],
    ['coop\u00aderation\u200b', 'cooperation'],
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
