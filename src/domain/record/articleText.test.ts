import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { type ArticlePiece, LINK_TYPES, parseArticleText, plainArticleText, sourcesIn } from './articleText.ts';

const wordsOf = (piece: ArticlePiece) => (piece.kind === 'sources' ? '' : piece.text);
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

  test('what stands behind a sentence names its sources, together where there are several', () => {
    expect(
      parseArticleText('They met.[[source:vna-1]][[source:mofa-2]] They [[topic:visa|spoke]].[[source:vna-1]]'),
    ).toEqual([
      text('They met.'),
      { kind: 'sources', ids: ['vna-1', 'mofa-2'] },
      text(' They '),
      { kind: 'link', type: 'topic', id: 'visa', text: 'spoke' },
      text('.'),
      { kind: 'sources', ids: ['vna-1'] },
    ]);
    expect(sourcesIn('A.[[source:b]] C.[[source:a]][[source:b]]')).toEqual(['b', 'a']);
    expect(plainArticleText('A.[[source:b]] C.')).toBe('A. C.');
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
    unit: fc.constantFrom(
      '[[',
      ']]',
      '|',
      ':',
      'person',
      'place',
      'a',
      'é',
      '岸',
      ' ',
      '[[topic:oda|aid]]',
      '[[source:s]]',
      '$1',
      '[',
    ),
  });
  assertProperty(
    fc.property(anyMarkup, (markup) => {
      const pieces = parseArticleText(markup);
      expect(pieces.map(wordsOf).join('')).toBe(plainArticleText(markup));
      expect(pieces.every((piece) => piece.kind === 'sources' || piece.text !== '')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
