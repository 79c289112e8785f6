import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { buildSearchTexts, findAll, isFound } from './search.ts';
import { readSearch } from './text/readSearch.ts';

test('an event is found by its short title, which may be all that the picture shows of it', () => {
  const events = [{ id: 'a', date: '2023', title: 'Ties raised to a partnership', shortTitle: 'Ngoại giao' }];
  const { dataset } = toModel({ format: 'nenpyo', version: 1, events });
  if (!dataset) throw new Error('no dataset');
  expect([...findAll(buildSearchTexts(buildIndices(dataset)), readSearch('ngoai giao'))]).toEqual([1]);
});

test('an event is found by its title, people, topics, place, kind and date, but not by link markup', () => {
  const indices = drawIndices(
    '2024-05-23 | Talks in the margin | vn:Lê Minh Khái, jp:岸田文雄 | Aid loans | Tokyo | Meeting',
  );
  const [text = ''] = buildSearchTexts(indices);
  for (const typed of ['margin', 'Khái', 'khai', '岸田', 'aid', 'tokyo', 'meeting', '2024-05', 'aid "in the margin"']) {
    expect(isFound(text, readSearch(typed)), typed).toBe(true);
  }
  for (const typed of ['person', '"margin khai"', 'argin', '-aid']) {
    expect(isFound(text, readSearch(typed)), typed).toBe(false);
  }
});
