import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { LINK_TYPES, parseArticleText, plainArticleText } from './articleText.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('the markup of articles', () => {
  test('a link is a piece of its own between pieces of text', () => {
    expect(parseArticleText('In [[place:tokyo|Tokyo]], [[person:kishida-fumio|岸田首相]] spoke.')).toEqual([
      text('In '),
      { kind: 'link', type: 'place', id: 'tokyo', text: 'Tokyo' },
      text(', '),
      { kind: 'link', type: 'person', id: 'kishida-fumio', text: '岸田首相' },
      text(' spoke.'),
    ]);
  });

  test.each(LINK_TYPES)('a link may lead to: %s', (type) => {
    expect(parseArticleText(`[[${type}:id|words]]`)).toEqual([{ kind: 'link', type, id: 'id', text: 'words' }]);
  });

  test('of a link to anything else only the words are left', () => {
    expect(parseArticleText('See [[javascript:alert(1)|here]].')).toEqual([text('See '), text('here'), text('.')]);
  });

  test.each([
    '',
    '[[person:kishida-fumio]]',
    '[[person:|Kishida]]',
    '[[|Kishida]]',
    '[[person:kishida|]]',
    '[[person:kishida|Kishida',
    '[person:kishida|Kishida]',
    '<b>bold</b> & <script>',
  ])('"%s" is plain text', (markup) => {
    expect(parseArticleText(markup)).toEqual(markup === '' ? [] : [text(markup)]);
    expect(plainArticleText(markup)).toBe(markup);
  });
});

test('the plain text is that of the pieces one after another, whatever the markup', () => {
  const anyMarkup = fc.string({
    unit: fc.constantFrom('[[', ']]', '|', ':', 'person', 'place', 'a', 'é', '岸', ' ', '[[topic:oda|aid]]', '$1', '['),
  });
  assertProperty(
    fc.property(anyMarkup, (markup) => {
      const pieces = parseArticleText(markup);
      expect(pieces.map((piece) => piece.text).join('')).toBe(plainArticleText(markup));
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
