import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST_DAY, formatIsoDay, LATEST_DAY } from '#domain/time/dates.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset, withQuery } from '#testing/generators.ts';
import { buildIndices } from '../record/indices.ts';
import {
  activeFilters,
  EMPTY_QUERY,
  parseBound,
  periodOf,
  type Query,
  restrictsParts,
  toggleValue,
  withFacet,
  withoutFilter,
} from './query.ts';

const NARROW: Query = {
  text: ' aid ',
  facets: { ...EMPTY_QUERY.facets, person: ['chinh', 'kishida'], topic: ['oda'] },
  together: true,
  parts: ['principal'],
  from: '2023',
  to: null,
};

describe('choosing values', () => {
  test('a value is chosen by the first press and dropped by the second', () => {
    const once = toggleValue(EMPTY_QUERY, 'topic', 'oda');
    expect(once.facets.topic).toEqual(['oda']);
    expect(toggleValue(once, 'topic', 'oda')).toEqual(EMPTY_QUERY);
  });

  test('chosen values are sorted and each stands once, so that equal choices are equal queries', () => {
    const one = toggleValue(toggleValue(EMPTY_QUERY, 'place', 'tokyo'), 'place', 'hanoi');
    expect(one).toEqual(withFacet(EMPTY_QUERY, 'place', ['tokyo', 'hanoi', 'tokyo']));
    expect(one.facets.place).toEqual(['hanoi', 'tokyo']);
  });

  test('without people there is nothing to be together and no part to take', () => {
    const alone = withFacet(NARROW, 'person', []);
    expect(alone).toMatchObject({ together: false, parts: EMPTY_QUERY.parts });
    expect(alone.facets.topic).toEqual(['oda']);
  });

  test('parts narrow only where people are chosen', () => {
    expect(restrictsParts(NARROW)).toBe(true);
    expect(restrictsParts({ ...EMPTY_QUERY, parts: ['principal'] })).toBe(false);
  });
});

describe('active filters', () => {
  test('nothing narrows an empty query, nor do spaces', () => {
    expect(activeFilters(EMPTY_QUERY)).toEqual([]);
    expect(activeFilters({ ...EMPTY_QUERY, text: '  ' })).toEqual([]);
  });

  test('each thing that narrows is one filter, in the order of the panel', () => {
    expect(activeFilters(NARROW)).toEqual([
      { kind: 'text', text: 'aid' },
      { kind: 'value', facet: 'person', value: 'chinh' },
      { kind: 'value', facet: 'person', value: 'kishida' },
      { kind: 'value', facet: 'topic', value: 'oda' },
      { kind: 'parts', parts: ['principal'] },
      { kind: 'period', from: '2023', to: null },
    ]);
  });

  test('taking them away one by one, in any order, leaves the empty query', () => {
    const anyNarrow = withQuery(anyDataset().map((dataset) => ({ indices: buildIndices(dataset) })));
    assertProperty(
      fc.property(anyNarrow, fc.nat(), ({ query }, pick) => {
        let left = query;
        for (let filters = activeFilters(left); filters.length > 0; filters = activeFilters(left)) {
          const filter = filters[pick % filters.length];
          if (filter) left = withoutFilter(left, filter);
          expect(activeFilters(left).length).toBeLessThan(filters.length);
        }
        expect(left).toEqual(EMPTY_QUERY);
      }),
    );
  });
});

/** Before and after every day that can be written. */
const ALWAYS = { from: formatIsoDay(EARLIEST_DAY), to: formatIsoDay(LATEST_DAY) };

describe('the period', () => {
  test.each([
    [null, null, ALWAYS.from, ALWAYS.to],
    ['2023', '2023', '2023-01-01', '2023-12-31'],
    ['2023-11', null, '2023-11-01', ALWAYS.to],
    [null, '2024-02', ALWAYS.from, '2024-02-29'],
    [' 2024-08-21 ', '2024-08-21', '2024-08-21', '2024-08-21'],
    ['nonsense', '2024-13', ALWAYS.from, ALWAYS.to],
    ['2024-24', '201X', '2024-12-01', '2019-12-31'],
    ['20XX', '2024-35', '2000-01-01', '2024-09-30'],
    ['-0043', '2024-XX', '-0043-01-01', '2024-12-31'],
  ])('from %s to %s is %s to %s, both inclusive', (from, to, first, last) => {
    const { firstDay, lastDay } = periodOf({ from, to });
    expect([formatIsoDay(firstDay), formatIsoDay(lastDay)]).toEqual([first, last]);
  });

  test.each(['', '2024~', '2024?', '2024/2025', '..', '2024-13'])('"%s" is no bound of a period', (text) => {
    expect(parseBound(text)).toBeNull();
  });
});
