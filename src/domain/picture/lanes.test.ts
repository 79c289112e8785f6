import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset, anyQuery } from '#testing/generators.ts';
import { NO_FACETS } from '../find/query.ts';
import { buildIndices, type Facet, type Indices } from '../record/indices.ts';
import { buildLanes, FEW_EVENTS, isLane, LANE_CHOICES, type LaneBy, MOST_LANES } from './lanes.ts';

const indices = drawIndices(`
  2023-11-27 | Upgrade | vn:Thuong, jp:Kishida  | Partnership | Tokyo | Summit
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida   | Aid, Trade  | Tokyo | Summit
  2024-08-21 | Review  | vn:Vu, jp:Kishida*     | Aid         | Hanoi | Meeting
  2024-09-03 | Letter
`);

/** `kishida: Upgrade, Talks`; the lane of what belongs nowhere is `–`. */
function draw(by: LaneBy, chosen: Partial<Record<Facet, readonly string[]>> = {}): readonly string[] {
  const facets = { ...NO_FACETS, ...chosen };
  return buildLanes(indices, by, Uint32Array.from(indices.firstDays.keys()), facets).map(({ id, events }) => {
    const titles = Array.from(events, (ordinal) => indices.events.at(ordinal)?.title['en']);
    return `${id || '–'}: ${titles.join(', ')}`;
  });
}

test.each<[LaneBy, readonly string[]]>([
  ['none', ['–: Upgrade, Talks, Review, Letter']],
  ['kind', ['summit: Upgrade, Talks', 'meeting: Review', '–: Letter']],
  ['place', ['tokyo: Upgrade, Talks', 'hanoi: Review', '–: Letter']],
  ['side', ['vn: Upgrade, Talks, Review', 'jp: Upgrade, Talks', '–: Letter']],
  ['person', ['kishida: Upgrade, Talks', 'thuong: Upgrade', 'chinh: Talks', 'vu: Review', '–: Letter']],
])('by %s an event stands in each lane it belongs to, and in the last when it belongs to none', (by, lanes) => {
  expect(draw(by)).toEqual(lanes);
});

test('a lane without events is not drawn', () => {
  expect(buildLanes(indices, 'place', Uint32Array.of(0), NO_FACETS).map(({ id }) => id)).toEqual(['tokyo']);
  expect(buildLanes(indices, 'place', new Uint32Array(), NO_FACETS)).toEqual([]);
});

test('a single lane stands even when it is empty', () => {
  expect(buildLanes(indices, 'none', new Uint32Array(), NO_FACETS)).toEqual([
    { id: '', label: null, events: new Uint32Array() },
  ]);
});

test('however the lanes are chosen, every event given stands in at least one, once, in time order, and no other does', () => {
  const anyRecord = anyDataset().map(buildIndices);
  assertProperty(
    fc.property(anyRecord, fc.constantFrom(...LANE_CHOICES), fc.nat(3), (record, by, skipped) => {
      const given = Uint32Array.from(record.firstDays.keys()).filter((ordinal) => ordinal % 4 !== skipped);
      const lanes = buildLanes(record, by, given, NO_FACETS);
      expect([...new Set(lanes.flatMap(({ events }) => [...events]))].sort((a, b) => a - b)).toEqual([...given]);
      for (const { events } of lanes) expect([...events]).toEqual([...new Set(events)].sort((a, b) => a - b));
      expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
    }),
  );
});

test('by topic group an event with several topics of one group stands there once', () => {
  const anyRecord = anyDataset().map(buildIndices);
  assertProperty(
    fc.property(anyRecord, (record) => {
      for (const { id, events } of buildLanes(record, 'group', Uint32Array.from(record.firstDays.keys()), NO_FACETS)) {
        const groupsOf = (ordinal: number) =>
          record.events.at(ordinal)?.topics.map((topic) => record.topicById.get(topic)?.group ?? '') ?? [];
        for (const ordinal of events) {
          const groups = groupsOf(ordinal).filter((group) => group !== '');
          expect(id === '' ? groups.length === 0 : groups.some((group) => group === id)).toBe(true);
        }
      }
    }),
  );
});

test('of very many events and too many lanes the fullest stand, and the last holds what is in none of them', () => {
  const crowd = Array.from({ length: MOST_LANES + 6 }, (_, i) => `vn:Person${i}`);
  const days = crowd.map((person, i) => `2024-01-${String((i % 28) + 1).padStart(2, '0')} | Day ${i} | ${person}`);
  const others = Array.from({ length: FEW_EVENTS }, (_, i) => `2024-02 | Other ${i}`);
  const large = drawIndices([...days, ...others, `2024-06-01 | All | ${crowd.slice(10).join(', ')}`].join('\n'));
  const lanes = buildLanes(large, 'person', Uint32Array.from(large.firstDays.keys()), NO_FACETS);
  expect(lanes.length).toBe(MOST_LANES);
  expect(lanes.at(-1)?.label).toBeNull();
  const drawn = lanes.slice(0, -1);
  for (let i = 10; i < crowd.length && i < 10 + MOST_LANES - 1; i++) {
    expect(drawn.some(({ id }) => id === `person${i}`)).toBe(i < 10 + drawn.length);
  }
  const asked = { ...NO_FACETS, person: ['person3'] };
  expect(buildLanes(large, 'person', Uint32Array.from(large.firstDays.keys()), asked)[0]?.id).toBe('person3');
  expect(new Set(lanes.flatMap(({ events }) => [...events])).size).toBe(large.events.length);
});

test('of few events everybody has a lane', () => {
  const crowd = Array.from({ length: MOST_LANES + 6 }, (_, i) => `2024-01-02 | Day ${i} | vn:Person${i}`);
  const small = drawIndices(crowd.join('\n'));
  expect(buildLanes(small, 'person', Uint32Array.from(small.firstDays.keys()), NO_FACETS)).toHaveLength(crowd.length);
});

describe('the order of lanes', () => {
  test.each<[LaneBy, Facet, string, readonly string[]]>([
    ['person', 'person', 'vu', ['vu', 'kishida', 'thuong', 'chinh']],
    ['kind', 'kind', 'meeting', ['meeting', 'summit']],
    ['place', 'place', 'hanoi', ['hanoi', 'tokyo']],
    ['side', 'side', 'jp', ['jp', 'vn']],
  ])('by %s: what is filtered for comes first', (by, facet, value, ids) => {
    expect(draw(by, { [facet]: [value] }).map((lane) => lane.split(':')[0])).toEqual([...ids, '–']);
  });

  const anyAsked = anyDataset()
    .map(buildIndices)
    .chain((record) => fc.record({ record: fc.constant(record), query: anyQuery(record), skipped: fc.nat(3) }));
  const all = (record: Indices, skipped: number) =>
    Uint32Array.from(record.firstDays.keys()).filter((ordinal) => ordinal % 4 !== skipped);

  test('people stand by how often they took part, those filtered for before the others', () => {
    assertProperty(
      fc.property(anyAsked, ({ record, query, skipped }) => {
        const lanes = buildLanes(record, 'person', all(record, skipped), query.facets).filter(({ id }) => id !== '');
        const order = lanes.map(({ id, events }) => Number(query.facets.person.includes(id)) * 1000 + events.length);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
    );
  });

  test('other lanes keep the order of the record, those filtered for before the others', () => {
    assertProperty(
      fc.property(
        anyAsked,
        fc.constantFrom('kind' as const, 'side' as const, 'place' as const),
        ({ record, query, skipped }, by) => {
          const { dataset } = record;
          const listed = by === 'kind' ? dataset.kinds : by === 'side' ? dataset.sides : dataset.places;
          const lanes = buildLanes(record, by, all(record, skipped), query.facets).filter(({ id }) => id !== '');
          const isChosen = ({ id }: { readonly id: string }) => query.facets[by].includes(id);
          const drawn = listed.filter(({ id }) => lanes.some((lane) => lane.id === id));
          expect(lanes.map(({ id }) => id)).toEqual(
            [...drawn.filter(isChosen), ...drawn.filter((one) => !isChosen(one))].map(({ id }) => id),
          );
        },
      ),
    );
  });

  test('a filter changes the order and nothing else', () => {
    assertProperty(
      fc.property(anyAsked, fc.constantFrom(...LANE_CHOICES), ({ record, query, skipped }, by) => {
        const byId = (lanes: ReturnType<typeof buildLanes>) => new Map(lanes.map((lane) => [lane.id, lane]));
        const given = all(record, skipped);
        expect(byId(buildLanes(record, by, given, query.facets))).toEqual(
          byId(buildLanes(record, by, given, NO_FACETS)),
        );
      }),
    );
  });
});

test('names of things that every object has are lanes only where the record has them', () => {
  expect(isLane(indices, 'person', 'constructor')).toBe(false);
  expect(isLane(indices, 'kind', '__proto__')).toBe(false);
  expect(isLane(indices, 'kind', 'summit')).toBe(true);
  expect(isLane(indices, 'none', '')).toBe(false);
  const odd = drawIndices('2023-11-27 | Upgrade | vn:constructor, jp:toString | | valueOf | hasOwnProperty');
  for (const by of LANE_CHOICES) {
    const lanes = buildLanes(odd, by, Uint32Array.of(0), { ...NO_FACETS, person: ['constructor'] });
    expect(lanes.every(({ events }) => events.length === 1)).toBe(true);
    if (by === 'person') expect(lanes[0]?.id).toBe('constructor');
  }
});
