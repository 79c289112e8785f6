import { expect, test } from 'vitest';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { matchEvents } from '../facets.ts';
import { EMPTY_QUERY, type Query, withFacet } from '../query.ts';
import { readSearch } from '../text/readSearch.ts';
import { offersFor } from './offers.ts';

const indices = drawIndices(`
  2023-01 | A | jp:Kishida Fumio              | Visa, Aid     | Tokyo
  2023-02 | B | jp:Kishida Fumio, jp:Kishi N  | Visa          | Hanoi
  2023-03 | C | vn:Phạm Minh Chính            | Visa waiver   | Tokyo
  2023-04 | D | vn:Lê A                       | Aid           | Kishiwada
`);

function offered(typed: string, query: Query = EMPTY_QUERY): readonly string[] {
  const { counts } = matchEvents(indices, query, () => new Uint8Array());
  return offersFor(indices, readSearch(typed), query.facets, counts).map(
    ({ facet, value, count }) => `${facet} ${value} ${count}`,
  );
}

test('a topic, a person or a place whose name is typed is offered with its number of events', () => {
  expect(offered('visa')).toEqual(['topic visa 2', 'topic visa-waiver 1']);
  expect(offered('tokyo')).toEqual(['place tokyo 2']);
  expect(offered('pham minh chinh')).toEqual(['person pham-minh-chinh 1']);
  expect(offered('Chính, Phạm')).toEqual(['person pham-minh-chinh 1']);
});

test('as long as it is typed, those of most events first', () => {
  expect(offered('kishi')).toEqual(['person kishida-fumio 2', 'person kishi-n 1', 'place kishiwada 1']);
});

test('a whole name stands before longer ones with more events', () => {
  expect(offered('visa waiver')).toEqual(['topic visa-waiver 1']);
  expect(offered('aid')[0]).toBe('topic aid 2');
});

test('what is filtered for already, what would leave nothing, and what nothing is typed of are not offered', () => {
  expect(offered('visa', withFacet(EMPTY_QUERY, 'topic', ['visa']))).toEqual(['topic visa-waiver 1']);
  expect(offered('hanoi', { ...EMPTY_QUERY, to: '2023-01' })).toEqual([]);
  for (const typed of ['', 'k', '-visa', 'OR', 'xanadu', 'visa xanadu']) expect(offered(typed)).toEqual([]);
});
