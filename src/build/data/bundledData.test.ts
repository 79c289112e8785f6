// What the issue asks of the record itself, beyond what any dataset needs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jsonSchemaText } from '#dataset/schema.ts';
import { toModel } from '#dataset/toModel.ts';
import { matchEvents } from '#domain/find/facets.ts';
import { EMPTY_QUERY } from '#domain/find/query.ts';
import { plainArticleText } from '#domain/record/articleText.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { readDataFiles, SCHEMA_FILE } from './readDataFiles.ts';

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const { document, problems } = readDataFiles(folder);
const { dataset } = toModel(document);
const events = dataset?.events ?? [];
const LANGUAGES = ['en', 'vi', 'ja'];

function articleOf(event: EventRecord | undefined, language: string): string {
  return (event?.article ?? []).map(({ text }) => plainArticleText(text[language] ?? '')).join('\n');
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

test('the record has no problem', () => {
  expect(problems).toEqual([]);
});

test('the committed schema is the one emitted from the code; "npm run build" writes it', () => {
  expect(readFileSync(`${folder}/${SCHEMA_FILE}`, 'utf8')).toBe(jsonSchemaText());
});

test('each of the 15 core events is there', () => {
  expect(events.filter(({ tier }) => tier === 'core')).toHaveLength(15);
});

const PRINCIPAL = [
  '2023-11-27-comprehensive-strategic-partnership',
  '2023-12-15-chinh-visit-japan',
  '2024-05-23-le-minh-khai-kishida-future-of-asia',
  '2024-08-21-nguyen-minh-vu-funakoshi',
  '2024-09-03-to-lam-kishida-online-talks',
];

test.each(PRINCIPAL)('the article of %s has 120 to 900 words', (id) => {
  const words = countWords(
    articleOf(
      events.find((event) => event.id === id),
      'en',
    ),
  );
  expect(words).toBeGreaterThanOrEqual(120);
  expect(words).toBeLessThanOrEqual(900);
});

const OTHERS = events.filter(({ id }) => !PRINCIPAL.includes(id)).map(({ id }) => id);

test.each(OTHERS)('the article of %s, if it has one, has 15 to 700 words', (id) => {
  const words = countWords(
    articleOf(
      events.find((event) => event.id === id),
      'en',
    ),
  );
  if (words === 0) return;
  expect(words).toBeGreaterThanOrEqual(15);
  expect(words).toBeLessThanOrEqual(700);
});

test('an article that stands in one language stands in all, in as many paragraphs', () => {
  for (const event of events) {
    for (const { text } of event.article) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
  }
});

describe('the figures of the press texts stand in the articles of all languages', () => {
  test.each([
    ['2023-11-27-comprehensive-strategic-partnership', ['by 2045', 'năm 2045', '2045年']],
    ['2024-05-23-le-minh-khai-kishida-future-of-asia', ['29th', 'lần thứ 29', '第29回']],
    ['2024-08-21-nguyen-minh-vu-funakoshi', ['570,000', '570.000', '57万']],
    ['2024-08-21-nguyen-minh-vu-funakoshi', ['11 northern', '11 tỉnh', '11省']],
    ['2024-08-21-nguyen-minh-vu-funakoshi', ['12th', 'lần thứ 12', '第12回']],
  ])('%s: %j', (id, wordings) => {
    const event = events.find((candidate) => candidate.id === id);
    wordings.forEach((wording, i) => {
      expect(articleOf(event, LANGUAGES[i] ?? '')).toContain(wording);
    });
  });
});

test('every event has a weight and a short title in every language, and the principal five come first', () => {
  for (const { id, weight, shortTitle } of events) {
    expect(weight, id).not.toBeNull();
    expect(Object.keys(shortTitle ?? {}), id).toEqual(LANGUAGES);
  }
  if (!dataset) throw new Error('The bundled record cannot be opened.');
  const { ranks, ordinalOf } = buildIndices(dataset);
  const rankOf = (id: string) => ranks[ordinalOf.get(id as EventRecord['id']) ?? -1];
  expect(PRINCIPAL.map(rankOf).sort()).toEqual([0, 1, 2, 3, 4]);
});

test('every tier, person and topic stands in as many events as its facet counts', () => {
  if (!dataset) throw new Error('The bundled record cannot be opened.');
  const indices = buildIndices(dataset);
  const { counts } = matchEvents(indices, EMPTY_QUERY, () => new Uint8Array());
  const byHand = {
    tier: (event: (typeof dataset.events)[number]) => [event.tier],
    person: (event: (typeof dataset.events)[number]) => event.participants.map(({ person }) => person),
    topic: (event: (typeof dataset.events)[number]) => event.topics,
  } as const;
  for (const facet of ['tier', 'person', 'topic'] as const) {
    const values = indices.facets[facet].values;
    const expected = values.map(
      (value) => dataset.events.filter((event) => byHand[facet](event).includes(value as never)).length,
    );
    expect([...counts(facet)]).toEqual(expected);
  }
});
