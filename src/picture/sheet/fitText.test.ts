import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#picture/textWidth.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { cutToWidth, wrapText } from './fitText.ts';

const anyText = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

test('what fits is whole; what does not ends with an ellipsis within its width', () => {
  expect(cutToWidth('Talks', 10)).toBe('Talks');
  expect(cutToWidth('Talks in Tokyo', 5)).toBe('Talks in…');
  assertProperty(
    fc.property(anyText, fc.double({ min: 1, max: 40, noNaN: true }), (text, width) => {
      expect(textWidth(cutToWidth(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test('lines break between words, and between the letters of Japanese, never before a closing sign', () => {
  expect(wrapText('Talks in Tokyo on loans', 8, 3)).toEqual(['Talks in Tokyo', 'on loans']);
  expect(wrapText('円借款、鉄道', 4, 3)).toEqual(['円借款、', '鉄道']);
  expect(wrapText('円借款。鉄道', 3, 3)).toEqual(['円借', '款。鉄', '道']);
});

test('there are never more lines than asked for, and none is too wide', () => {
  assertProperty(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
      const lines = wrapText(text, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
