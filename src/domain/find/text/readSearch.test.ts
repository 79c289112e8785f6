import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { isFound } from '../search.ts';
import { foldWords } from './foldWords.ts';
import { isBlank, readSearch } from './readSearch.ts';

const finds = (typed: string, text: string) => isFound(foldWords(text), readSearch(typed));

describe('words', () => {
  test.each([
    [
      'every word typed is looked for, with any kind of space between',
      '  Chính\u3000Tokyo\tODA ',
      [[' chinh'], [' tokyo'], [' oda']],
    ],
    ['punctuation does not count', 'Kishida, Fumio.', [[' kishida'], [' fumio']]],
    ['what a hyphen joins is looked for side by side or as one', 'co-operation', [[' co operation', ' cooperation']]],
    ['so is what a dash joins', 'Vietnam—Japan', [[' vietnam japan', ' vietnamjapan']]],
    ['initials are a word of their own', 'U.S.', [[' u s ', ' us ']]],
    ['nothing is looked for where nothing is typed', ' – … ', []],
  ])('%s', (_, typed, wanted) => {
    expect(readSearch(typed)).toEqual({ wanted, unwanted: [], unread: [] });
  });

  test.each([
    ['East Sea', 'ties in the East Sea', true],
    ['sea', 'an ASEAN summit', false],
    ['kishi', 'Kishida Fumio', true],
    ['ishida', 'Kishida Fumio', false],
    ['文雄', '岸田文雄首相', true],
    ['田文', '岸田文雄首相', true],
    ['asean', '第25回ASEAN首脳会議', true],
    ['トーラム', 'トー・ラム書記長', true],
    ["Japan's", 'Japan’s Prime Minister', true],
    ["Japan's", 'Japan sends', false],
    ['Japan', 'Japan’s Prime Minister', true],
    ['Estaing', 'Giscard d’Estaing', true],
    ['OBrien', 'Robert O’Brien', true],
    ["O'Brien", 'Robert O’Brien', true],
    ['cooperation', 'economic co-operation', true],
    ['co-operation', 'economic cooperation', true],
    ['Vietnam‑Japan', 'the Vietnam–Japan partnership', true],
    ['US', 'the U.S. side', true],
    ['U.S.', 'US officials', true],
    ['U.S.', 'as usual', false],
    ['2024-05', '2024-05-23', true],
    ['ﾍﾞﾄﾅﾑ', '日本とベトナムの', true],
  ])('“%s” in “%s”: %s', (typed, text, isThere) => {
    expect(finds(typed, text)).toBe(isThere);
  });
});

describe('quotation marks ask for a phrase', () => {
  test.each([
    '"strategic partnership"',
    '“strategic partnership”',
    '”strategic partnership”',
    '„strategic partnership“',
    '«strategic partnership»',
    '« strategic partnership »',
    '»strategic partnership«',
    '‹strategic partnership›',
    '「strategic partnership」',
    '｢strategic partnership｣',
    '『strategic partnership』',
    '《strategic partnership》',
    '〝strategic partnership〟',
    '＂strategic partnership＂',
    "'strategic partnership'",
    '‘strategic partnership’',
    '‚strategic partnership‘',
  ])('%s', (typed) => {
    expect(readSearch(typed)).toEqual({ wanted: [[' strategic partnership ']], unwanted: [], unread: [] });
    expect(finds(typed, 'a strategic, partnership')).toBe(true);
    expect(finds(typed, 'a partnership that is strategic')).toBe(false);
    expect(finds(typed, 'strategic partnerships')).toBe(false);
  });

  test('until it is closed, its last word is still being typed', () => {
    expect(finds('"strategic part', 'a strategic partnership')).toBe(true);
    expect(finds('"strategic part', 'a strategic and lasting partnership')).toBe(false);
  });

  test('in Japanese, anywhere', () => {
    expect(finds('「戦略的パートナー」', '包括的戦略的パートナーシップ')).toBe(true);
    expect(finds('会談「査証」', '首脳会談で査証を協議')).toBe(true);
    expect(finds('「戦略的パートナー」', 'パートナーは戦略的')).toBe(false);
  });

  test('beside other words', () => {
    expect(readSearch('tokyo "visa waiver" oda').wanted).toEqual([[' tokyo'], [' visa waiver '], [' oda']]);
    expect(readSearch('‘Japan’s role’ visa').wanted).toEqual([[' japans role '], [' visa']]);
    expect(readSearch("'tis visa").wanted).toEqual([[' tis'], [' visa']]);
  });

  test.each(['""', '“”', '"', '" … "', '「」'])('none in %s', (typed) => {
    expect(isBlank(readSearch(typed))).toBe(true);
  });
});

describe('a minus leaves out', () => {
  test.each(['visa -kishida', 'visa −kishida', 'visa －kishida', 'visa –kishida', '-kishida visa'])('%s', (typed) => {
    expect(readSearch(typed)).toEqual({ wanted: [[' visa']], unwanted: [[' kishida']], unread: [] });
    expect(finds(typed, 'a visa')).toBe(true);
    expect(finds(typed, 'a visa for Kishida')).toBe(false);
  });

  test('a phrase, too, and by itself', () => {
    expect(readSearch('-“strategic partnership”').unwanted).toEqual([[' strategic partnership ']]);
    expect(finds('-kishida', 'anything')).toBe(true);
  });

  test.each(['Vietnam - Japan', 'Vietnam – Japan', 'Vietnam-Japan', '-', '--', '– visa'])(
    'but not in “%s”',
    (typed) => {
      expect(readSearch(typed).unwanted).toEqual([]);
    },
  );
});

describe('what is not understood is named', () => {
  test.each([
    ['visa OR oda', ['OR']],
    ['visa AND oda AND tokyo', ['AND']],
    ['NOT visa', ['NOT']],
    ['visa | oda', ['|']],
    ['title:visa', ['title:']],
    ['person:"Kishida Fumio"', ['person:']],
    ['-topic:visa OR oda', ['topic:', 'OR']],
    ['part*ship', ['*']],
    ['*ship', ['*']],
    ['vi?a', ['?']],
  ])('%s: %j', (typed, unread) => {
    expect(readSearch(typed).unread).toEqual(unread);
  });

  test('and what stands beside it is looked for', () => {
    expect(readSearch('visa OR oda').wanted).toEqual([[' visa'], [' oda']]);
    expect(readSearch('title:"visa waiver"').wanted).toEqual([[' visa waiver ']]);
    expect(readSearch('-topic:visa').unwanted).toEqual([[' visa']]);
  });

  test.each(['or', '“A OR B”', 'partner*', 'visa?', '10:30', 'https://example.org', 'Note: visa', 'ODA：査証', 'R&D'])(
    'nothing in “%s”',
    (typed) => {
      expect(readSearch(typed).unread).toEqual([]);
    },
  );
});

test('whatever is typed, it is read, and what is wanted stands in what was typed', () => {
  const piece = fc.constantFrom(
    ...' "“”„«»「」\'’-–−*?:|()'.split(''),
    'OR',
    'visa',
    'Kishida',
    '岸田',
    'title:',
    'a.b',
    '…',
  );
  assertProperty(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((list) => list.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (typed) => {
        const { wanted, unwanted } = readSearch(typed);
        for (const form of [...wanted, ...unwanted].flat())
          expect(form.startsWith(' ') && form.trim() !== '').toBe(true);
        const folded = foldWords(typed);
        for (const forms of wanted) expect(forms.some((form) => ` ${folded} `.includes(form.trimEnd()))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
