import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import escapedWords from './escapedWords.ts';

const process = (text: string) => new escapedWords.FilterXSS().process(text);

test('lets the words of an axis through as they are', () => {
  for (const words of ['Sept', 'Thg 4', '4月', '27 Nov 2023', "l'an 2000"]) expect(process(words)).toBe(words);
});

test('lets no tag and no entity through, and loses no character', () => {
  assertProperty(
    fc.property(fc.string(), (text) => {
      const html = process(text);
      expect(html).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
      expect(html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(text);
    }),
  );
});
