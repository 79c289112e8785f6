import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset, withQuery } from '#testing/generators.ts';
import { buildIndices, FACETS, type Facet, type Indices } from '../record/indices.ts';
import { type EventRecord, PARTS, type Part } from '../record/model.ts';
import { parseEventDate } from '../time/dates.ts';
import { loosenings, matchEvents } from './facets.ts';
import { activeFilters, EMPTY_QUERY, type Query, restrictsParts, withFacet, withoutFilter } from './query.ts';
import { buildSearchTexts, findAll, isFound } from './search.ts';
import { readSearch } from './text/readSearch.ts';

/** Whose accounts a statement rests on, by the names of its sources: s0 of side0, s1 of side1, joint of both. */
function accountByHand(sources: readonly string[]): readonly string[] {
  const sides = ['side0', 'side1'].filter((_, i) => sources.includes(`s${i}`) || sources.includes('joint'));
  return sides.length === 2 ? ['both'] : sides;
}

function valuesOf(event: EventRecord, facet: Facet, query: Query): readonly string[] {
  const present: readonly Part[] = query.together ? ['principal', 'attending'] : PARTS;
  const parts = restrictsParts(query) ? query.parts : present;
  switch (facet) {
    case 'person':
      return event.participants.filter(({ part }) => parts.includes(part)).map(({ person }) => person);
    case 'topic':
      return event.topics;
    case 'org':
      return event.organizations;
    case 'office':
      return event.participants.flatMap(({ offices, part }) => (part === 'mentioned' ? [] : offices));
    case 'side':
      return [
        ...event.participants.flatMap(({ side, part }) => (side && part !== 'mentioned' ? [side] : [])),
        // place0 is the country of side0, org1 a body of that of side1.
        ...event.positions.flatMap(({ actor, towards, isMutual }) =>
          [actor.id, ...(isMutual && towards ? [towards.id] : [])].flatMap(
            (id) => ({ place0: 'side0', place1: 'side1', org1: 'side1' })[id as string] ?? [],
          ),
        ),
      ];
    case 'account':
      return event.positions.flatMap(({ sources }) => accountByHand(sources));
    default:
      return [event[facet] ?? []].flat();
  }
}

/** The rule of the filter panel, said once more and slowly: OR within a facet, AND between them. */
function isMatch(event: EventRecord, query: Query, text: string): boolean {
  const bounds = [query.from, query.to].map((bound) => (bound === null ? null : parseEventDate(bound)));
  if (bounds[0] && event.date.lastDay < bounds[0].firstDay) return false;
  if (bounds[1] && event.date.firstDay > bounds[1].lastDay) return false;
  if (!isFound(text, readSearch(query.text))) return false;
  return FACETS.every((facet) => {
    const chosen = query.facets[facet];
    const own = valuesOf(event, facet, query);
    if (chosen.length === 0) return true;
    const has = (value: string) => own.includes(value);
    return facet === 'person' && query.together ? chosen.every(has) : chosen.some(has);
  });
}

/** How many events a value would leave: alone in its facet, or added to the people who must be together. */
function countByHand(indices: Indices, texts: readonly string[], query: Query, facet: Facet, value: string): number {
  const isAdded = facet === 'person' && query.together;
  // Not withFacet: it would drop the parts with the last person.
  const facets = { ...query.facets, [facet]: isAdded ? [...query.facets[facet], value] : [value] };
  const wanted = { ...query, facets };
  return [...indices.events].filter((event, i) => isMatch(event, wanted, texts[i] ?? '')).length;
}

const anyRecord = anyDataset().map((dataset) => {
  const indices = buildIndices(dataset);
  return { indices, texts: buildSearchTexts(indices) };
});

describe('against counting by hand', () => {
  test('the events that match are those the rule names, in time order', () => {
    assertProperty(
      fc.property(withQuery(anyRecord), ({ record: { indices, texts }, query }) => {
        const expected = [...indices.events].flatMap((event, i) => (isMatch(event, query, texts[i] ?? '') ? [i] : []));
        expect([...matchEvents(indices, query, (search) => findAll(texts, search)).ordinals]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('every value of every facet shows the number of events it would leave', () => {
    assertProperty(
      fc.property(withQuery(anyRecord), ({ record: { indices, texts }, query }) => {
        const { counts } = matchEvents(indices, query, (search) => findAll(texts, search));
        for (const facet of FACETS) {
          const { values } = indices.facets[facet];
          expect([...counts(facet)]).toEqual(values.map((value) => countByHand(indices, texts, query, facet, value)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a filter that is offered to be loosened leaves what it says, and those left out would leave nothing', () => {
    assertProperty(
      fc.property(withQuery(anyRecord), ({ record: { indices, texts }, query }) => {
        const offered = loosenings(indices, query, (search) => findAll(texts, search));
        const left = (without: Query) =>
          [...indices.events].filter((event, i) => isMatch(event, without, texts[i] ?? ''));
        const byHand = activeFilters(query).map((filter) => left(withoutFilter(query, filter)).length);
        expect(offered.map(({ count }) => count)).toEqual(byHand.filter((n) => n > 0).sort((a, b) => b - a));
        for (const { filter, count } of offered) expect(left(withoutFilter(query, filter)).length).toBe(count);
      }),
    );
  });
});

describe('on a drawn record', () => {
  const indices = drawIndices(`
    2023-11    | Upgrade | vn:Thuong, jp:Kishida         | Partnership | Tokyo | Summit
    2023-12-16 | Talks   | vn:Chinh, jp:Kishida+         | Aid         | Tokyo | Summit
    2024       | Review  | vn:Chinh, jp:Funakoshi, jp:Kishida* | Aid   | Hanoi | Meeting
  `);
  const titles = (query: Query) => {
    const { ordinals } = matchEvents(indices, query, (search) => findAll(buildSearchTexts(indices), search));
    return [...ordinals].map((ordinal) => indices.events.at(ordinal)?.title['en']);
  };
  const counts = (query: Query, facet: Facet) => {
    const found = matchEvents(indices, query, () => new Uint8Array()).counts(facet);
    return Object.fromEntries(indices.facets[facet].values.map((value, i) => [value, found[i]]));
  };

  test('several people are alternatives, or all of them together', () => {
    const both = withFacet(EMPTY_QUERY, 'person', ['chinh', 'kishida']);
    expect(titles(both)).toEqual(['Upgrade', 'Talks', 'Review']);
    // Kishida was only spoken of at the review.
    expect(titles({ ...both, together: true })).toEqual(['Talks']);
    expect(titles({ ...both, together: true, parts: ['principal', 'mentioned'] })).toEqual(['Review']);
  });

  test('a facet’s counts ignore its own choice, the other facets’ counts do not', () => {
    const aid = withFacet(EMPTY_QUERY, 'topic', ['aid']);
    expect(counts(aid, 'topic')).toEqual({ partnership: 1, aid: 2 });
    expect(counts(aid, 'place')).toEqual({ tokyo: 1, hanoi: 1 });
  });

  test('who is only mentioned brings no side to the table', () => {
    const spokenOf = drawIndices('2024 | Visit | vn:Chinh, jp:Kishida*');
    expect(spokenOf.facets.side.values).toEqual(['vn']);
    expect(spokenOf.facets.person.values).toEqual(['chinh', 'kishida']);
  });

  test('a value that the record does not have matches nothing', () => {
    expect(titles(withFacet(EMPTY_QUERY, 'person', ['nobody']))).toEqual([]);
  });

  test.each([
    ['2024-06-15', '2024-06-15', ['Review']],
    ['2023-11-30', '2023-12-15', ['Upgrade']],
    ['2023', '2023', ['Upgrade', 'Talks']],
    [null, '2023-11-01', ['Upgrade']],
    ['2025', null, []],
    ['2024', '2023', []],
  ])('from %s to %s: %s, for an event matches any period it can have been in', (from, to, expected) => {
    expect(titles({ ...EMPTY_QUERY, from, to })).toEqual(expected);
  });

  test('texts are not folded for a query without text', () => {
    const fail = () => {
      throw new Error('asked for');
    };
    expect(() => matchEvents(indices, EMPTY_QUERY, fail)).not.toThrow();
  });
});
