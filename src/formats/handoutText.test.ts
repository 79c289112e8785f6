import { expect, test } from 'vitest';
import {
  cleanLine,
  cleanText,
  countLines,
  cutToLines,
  linkOf,
  paragraphsOf,
  textWidth,
  wrapText,
} from './handoutText.ts';

test('what XML cannot hold is dropped; Vietnamese, Japanese and rare kanji stay', () => {
  expect(cleanText('a\u0000\u0008b\u000Bc\uFFFEd\uD800e')).toBe('abcde');
  expect(cleanText('Thủ tướng Phạm Minh Chính · 岸田文雄 · 𠮷野家 · 👋')).toBe(
    'Thủ tướng Phạm Minh Chính · 岸田文雄 · 𠮷野家 · 👋',
  );
  expect(cleanLine(' a\r\n b\tc ')).toBe('a b c');
  expect(cleanLine('格上げ　東京 10\u00A0%')).toBe('格上げ　東京 10\u00A0%');
  expect(paragraphsOf('one\r\n\n two \rthree')).toEqual(['one', 'two', 'three']);
});

test('widths: a kanji is an em, a letter about half, a diacritic nothing', () => {
  expect(textWidth('岸田文雄')).toBe(4);
  expect(textWidth('ế')).toBe(textWidth('e'));
  expect(textWidth('Vietnam')).toBeCloseTo(3.72, 1);
  expect(textWidth('パ')).toBe(1);
});

test('lines break between words, in Japanese anywhere but before a closing mark', () => {
  expect(wrapText('one two three', 4)).toEqual(['one two', 'three']);
  expect(wrapText('東京で会談した。次に', 7)).toEqual(['東京で会談し', 'た。次に']);
  expect(countLines('https://example.org/a/very/long/address/without/any/space', 5)).toBeGreaterThan(3);
  expect(countLines('', 5)).toBe(1);
});

test('a text that fits is left as it is, another ends in an ellipsis and fits', () => {
  expect(cutToLines('one two', 10, 1)).toBe('one two');
  const cut = cutToLines('State President Vo Van Thuong and Prime Minister Kishida Fumio met in Tokyo', 12, 2);
  expect(cut).toMatch(/^State President .*…$/);
  expect(countLines(cut, 12)).toBeLessThanOrEqual(2);
  const japanese = cutToLines('ベトナムと日本は外交関係を樹立した。', 8, 1);
  expect(japanese).toBe('ベトナムと日本…');
});

test('only http and https addresses are linked', () => {
  const link = (url: string) => linkOf({ citation: 'c', url });
  expect(link('https://example.org/a?b=1&c=2')).toBe('https://example.org/a?b=1&c=2');
  expect(link('javascript:alert(1)')).toBeNull();
  expect(link('file:///etc/passwd')).toBeNull();
  expect(link('')).toBeNull();
});
