import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { buildSearchTexts, isFound } from '../search.ts';
import { findHits } from '../text/findHits.ts';
import { readSearch } from '../text/readSearch.ts';
import { whereFound } from './whereFound.ts';

const LONG =
  'Before the meeting nothing had been said of it for several years, and both sides waited. Then the Prime Minister asked Japan to ease visa rules for workers and students, and to open an office in Huế, which was promised for the following spring.';
const { dataset } = toModel({
  format: 'nenpyo',
  version: 1,
  dataset: { id: 'd', title: 'D', languages: ['en', 'ja'] },
  people: [{ id: 'kishida', name: { en: 'Kishida Fumio', ja: '岸田文雄' }, alsoWritten: ['Fumio Kishida'] }],
  places: [{ id: 'tokyo', name: 'Tokyo' }],
  topics: [{ id: 'visa', label: 'Short stays' }],
  acts: [{ id: 'asks', label: 'asks' }],
  kinds: [{ id: 'talks', label: 'Summit talks' }],
  events: [
    {
      id: 'a',
      date: '2023-11-27',
      title: { en: 'Talks in Tokyo', ja: '東京での会談' },
      participants: [{ person: 'kishida' }],
      topics: ['visa'],
      place: 'tokyo',
      kind: 'talks',
      article: [{ text: { en: LONG, ja: '首脳は査証の緩和を求め、学生の交流を進めることで一致した。'.repeat(5) } }],
      positions: [
        { id: 'p', actor: 'kishida', act: 'asks', statement: { en: 'Loans for the metro.', ja: '地下鉄への借款。' } },
      ],
      note: 'Sources differ on the hour.',
    },
  ],
});
if (!dataset) throw new Error('no dataset');
const indices = buildIndices(dataset);
const found = (typed: string, language = 'en') => {
  const [event] = [...indices.events];
  if (!event) throw new Error('no event');
  return whereFound(event, indices, readSearch(typed).wanted, language);
};
const inShort = (typed: string, language?: string) =>
  found(typed, language).map(({ field, text }) => `${field}: ${text}`);

describe('what was looked for is said to be found in', () => {
  test.each([
    ['talks', ['title: Talks in Tokyo']],
    ['tokyo', ['title: Talks in Tokyo']],
    ['metro', ['statement: Loans for the metro.']],
    ['hour', ['note: Sources differ on the hour.']],
    ['fumio', ['person: Kishida Fumio']],
    ['岸田', ['person: 岸田文雄']],
    ['short stays', ['topic: Short stays']],
    ['summit', ['kind: Summit talks']],
    ['2023-11', ['date: 2023-11-27']],
    ['会談', ['title: 東京での会談']],
    ['-nothing', []],
    ['nowhere', []],
  ])('%s: %j', (typed, findings) => {
    expect(inShort(typed)).toEqual(findings);
  });

  test('the language being read, where it is found there', () => {
    expect(inShort('東京', 'ja')).toEqual(['title: 東京での会談']);
    expect(inShort('loans', 'ja')).toEqual(['statement: Loans for the metro.']);
  });

  test('one text that holds it all rather than several', () => {
    expect(inShort('talks tokyo')).toEqual(['title: Talks in Tokyo']);
    expect(found('minister visa').map(({ field }) => field)).toEqual(['article']);
  });

  test('several where no text holds it all', () => {
    expect(found('tokyo metro fumio').map(({ field }) => field)).toEqual(['title', 'statement', 'person']);
  });
});

test('long texts are cut between words around the first hit', () => {
  expect(inShort('visa')).toEqual([
    'article: … Minister asked Japan to ease visa rules for workers and students, and to open an office in Huế, which was promised for …',
  ]);
  expect(inShort('before spring')[0]).toMatch(/^article: Before the meeting .* … .* following spring\.$/);
  expect(inShort('before')[0]).toMatch(/^article: Before the meeting .* …$/);
  expect(inShort('spring')[0]).toMatch(/^article: … .* spring\.$/);
  const [{ text = '' } = {}] = found('査証', 'ja');
  expect(text.length).toBeLessThan(70);
});

test('whatever is looked for, an event that is found says where, and the words are in what it shows', () => {
  const [haystack = ''] = buildSearchTexts(indices);
  const words = [
    ...LONG.split(/[\s,.]+/),
    'Tokyo',
    'Kishida',
    'metro',
    'stays',
    '査証',
    '学生',
    '岸田',
    '"visa rules"',
    'hour',
  ];
  assertProperty(
    fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (list) => {
      const { wanted } = readSearch(list.join(' '));
      if (!isFound(haystack, { wanted, unwanted: [] })) return;
      const findings = found(list.join(' '));
      for (const term of wanted) {
        expect(
          findings.some(({ text }) => findHits(text, [term]).length > 0),
          JSON.stringify(term),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
