import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset } from '#testing/generators.ts';
import { buildIndices } from '../record/indices.ts';
import { buildLanes, FEW_EVENTS, LANE_CHOICES, type LaneBy, MOST_LANES } from './lanes.ts';

const indices = drawIndices(`
  2023-11-27 | Upgrade | vn:Thuong, jp:Kishida  | Partnership | Tokyo | Summit
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida   | Aid, Trade  | Tokyo | Summit
  2024-08-21 | Review  | vn:Vu, jp:Kishida*     | Aid         | Hanoi | Meeting
  2024-09-03 | Letter
`);

/** `kishida: Upgrade, Talks`; the lane of what belongs nowhere is `–`. */
function draw(by: LaneBy): readonly string[] {
  return buildLanes(indices, by, Uint32Array.from(indices.firstDays.keys())).map(({ id, events }) => {
    const titles = Array.from(events, (position) => indices.events.at(position)?.title['en']);
    return `${id || '–'}: ${titles.join(', ')}`;
  });
}

test.each<[LaneBy, readonly string[]]>([
  ['none', ['–: Upgrade, Talks, Review, Letter']],
  ['kind', ['summit: Upgrade, Talks', 'meeting: Review', '–: Letter']],
  ['place', ['tokyo: Upgrade, Talks', 'hanoi: Review', '–: Letter']],
  ['side', ['vn: Upgrade, Talks, Review', 'jp: Upgrade, Talks', '–: Letter']],
  ['person', ['thuong: Upgrade', 'chinh: Talks', 'vu: Review', 'kishida: Upgrade, Talks', '–: Letter']],
])('by %s an event stands in each lane it belongs to, and in the last when it belongs to none', (by, lanes) => {
  expect(draw(by)).toEqual(lanes);
});

test('a lane without events is not drawn', () => {
  expect(buildLanes(indices, 'place', Uint32Array.of(0)).map(({ id }) => id)).toEqual(['tokyo']);
  expect(buildLanes(indices, 'place', new Uint32Array())).toEqual([]);
});

test('a single lane stands even when it is empty', () => {
  expect(buildLanes(indices, 'none', new Uint32Array())).toEqual([{ id: '', label: null, events: new Uint32Array() }]);
});

test('however the lanes are chosen, every event given stands in at least one, once, in time order, and no other does', () => {
  const anyRecord = anyDataset().map(buildIndices);
  assertProperty(
    fc.property(anyRecord, fc.constantFrom(...LANE_CHOICES), fc.nat(3), (record, by, skipped) => {
      const given = Uint32Array.from(record.firstDays.keys()).filter((position) => position % 4 !== skipped);
      const lanes = buildLanes(record, by, given);
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
      for (const { id, events } of buildLanes(record, 'group', Uint32Array.from(record.firstDays.keys()))) {
        const groupsOf = (position: number) =>
          record.events.at(position)?.topics.map((topic) => record.topicById.get(topic)?.group ?? '') ?? [];
        for (const position of events) {
          const groups = groupsOf(position).filter((group) => group !== '');
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
  const lanes = buildLanes(large, 'person', Uint32Array.from(large.firstDays.keys()));
  expect(lanes.length).toBe(MOST_LANES);
  expect(lanes.at(-1)?.label).toBeNull();
  const drawn = lanes.slice(0, -1);
  for (let i = 10; i < crowd.length && i < 10 + MOST_LANES - 1; i++) {
    expect(drawn.some(({ id }) => id === `person${i}`)).toBe(i < 10 + drawn.length);
  }
  expect(new Set(lanes.flatMap(({ events }) => [...events])).size).toBe(large.events.length);
});

test('of few events everybody has a lane', () => {
  const crowd = Array.from({ length: MOST_LANES + 6 }, (_, i) => `2024-01-02 | Day ${i} | vn:Person${i}`);
  const small = drawIndices(crowd.join('\n'));
  expect(buildLanes(small, 'person', Uint32Array.from(small.firstDays.keys()))).toHaveLength(crowd.length);
});
