import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { matchEvents } from '#domain/find/facets.ts';
import { EMPTY_QUERY, withFacet } from '#domain/find/query.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { buildIndices } from './indices.ts';
import type { Dataset } from './model.ts';

const MOST = 12;
const anyId = fc.nat({ max: MOST - 1 }).map((i) => `e${i}`);

/** An event in short: what is counted of it, and whom its article names. */
const anyFacts = fc.record({
  day: fc.integer({ min: 1, max: 3 }),
  weight: fc.option(fc.constantFrom<number[]>(1, 49, 50, 51, 100), { nil: undefined }),
  tier: fc.constantFrom<(string | undefined)[]>('core', 'period', 'background', undefined),
  named: fc.array(anyId, { maxLength: 3 }),
  partOf: fc.option(anyId, { nil: undefined }),
  positions: fc.nat({ max: 3 }),
  sources: fc.nat({ max: 4 }),
  /** The first of them is a leader. */
  principals: fc.nat({ max: 2 }),
});
type Facts = typeof anyFacts extends fc.Arbitrary<infer Value> ? Value : never;
const anyRecord = fc.array(anyFacts, { minLength: 1, maxLength: MOST });

const NOTHING: Facts = {
  day: 1,
  weight: undefined,
  tier: undefined,
  named: [],
  partOf: undefined,
  positions: 0,
  sources: 0,
  principals: 0,
};

function documentOf(facts: readonly (Facts & { readonly id?: string })[], opensOn = ['core', 'period']) {
  return {
    format: 'nenpyo',
    version: 1,
    dataset: {
      id: 'd',
      title: 'D',
      languages: ['en', 'vi'],
      ...(opensOn.length > 0 ? { opensOn: { tiers: opensOn } } : {}),
    },
    offices: [
      { id: 'pm', title: 'Prime Minister', leads: 'government' },
      { id: 'envoy', title: 'Envoy' },
    ],
    people: [
      { id: 'leader', name: 'Leader' },
      { id: 'other', name: 'Other' },
    ],
    acts: [{ id: 'asks', label: 'asks' }],
    sources: Array.from({ length: 4 }, (_, i) => ({ id: `s${i}`, publisher: 'P', title: 'T', language: 'en' })),
    events: facts.map(({ id, day, named, positions, sources, principals, ...given }, i) => ({
      id: id ?? `e${i}`,
      date: `2024-01-0${day}`,
      title: `Event ${i}`,
      ...JSON.parse(JSON.stringify(given)),
      // A name in each language, so that none counts twice.
      article: named.map((to) => ({ text: { en: `See [[event:${to}|that]].`, vi: `Xem [[event:${to}|đó]].` } })),
      positions: Array.from({ length: positions }, (_, p) => ({
        id: `p${p}`,
        actor: 'leader',
        act: 'asks',
        statement: 'X',
      })),
      sources: Array.from({ length: sources }, (_, s) => `s${s}`),
      participants: [
        { person: 'leader', offices: ['pm'], part: 'principal' },
        { person: 'other', offices: ['envoy'], part: 'principal' },
      ].slice(0, principals),
    })),
  };
}

function datasetOf(...args: Parameters<typeof documentOf>): Dataset {
  const { dataset } = toModel(documentOf(...args));
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

function fail(id: string): never {
  throw new Error(`There is no ${id}`);
}

/** Ids, the most important first. */
function orderOf(dataset: Dataset): readonly string[] {
  const { ranks } = buildIndices(dataset);
  return dataset.events
    .map(({ id }, i) => ({ id, rank: ranks[i] ?? -1 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}
const orderOfFacts = (facts: readonly Partial<Facts>[], opensOn?: string[]) =>
  orderOf(
    datasetOf(
      facts.map((given) => ({ ...NOTHING, ...given })),
      opensOn,
    ),
  );

test('every number up to the last is the rank of one event', () => {
  assertProperty(
    fc.property(anyRecord, (facts) => {
      const { ranks } = buildIndices(datasetOf(facts));
      expect([...ranks].sort((a, b) => a - b)).toEqual([...facts.keys()]);
    }),
  );
});

test('the order is that of the definition: weight, tier, what is counted, day, file', () => {
  assertProperty(
    fc.property(anyRecord, (facts) => {
      const refersTo = (id: string) =>
        facts.filter((other, i) => `e${i}` !== id && (other.named.includes(id) || other.partOf === id)).length;
      const keys = facts.map(({ weight = 50, tier, positions, sources, principals, day }, i) => [
        -weight,
        tier === 'core' ? 0 : tier === 'period' ? 1 : 2,
        -(3 * refersTo(`e${i}`) + positions + sources / 2 + (principals > 0 ? 4 : 0)),
        day,
        i,
      ]);
      const byDefinition = [...facts.keys()].sort((a, b) => {
        const differences = (keys[a] ?? []).map((key, k) => key - (keys[b]?.[k] ?? 0));
        return differences.find((difference) => difference !== 0) ?? 0;
      });
      expect(orderOf(datasetOf(facts))).toEqual(byDefinition.map((i) => `e${i}`));
    }),
  );
});

test('in another order of the file, only events alike in all that is counted change places', () => {
  const anyShuffled = anyRecord.chain((facts) => {
    const own = facts.map((given, i) => ({ ...given, id: `e${i}` }));
    return fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }));
  });
  assertProperty(
    fc.property(anyShuffled, ([facts, shuffled]) => {
      const [one, other] = [datasetOf(facts), datasetOf(shuffled)];
      const sumsInOrder = (dataset: Dataset) => {
        const { references } = buildIndices(one);
        return orderOf(dataset).map((id) => {
          const i = one.events.findIndex((event) => event.id === id);
          const { weight, tier, date, positions, sources, participants } = one.events[i] ?? fail(id);
          const sum =
            6 * (references[i] ?? 0) + 2 * positions.length + sources.length + (participants.length > 0 ? 8 : 0);
          return [weight ?? 50, tier === 'background' ? null : tier, sum, date.edtf];
        });
      };
      expect(sumsInOrder(other)).toEqual(sumsInOrder(one));
    }),
  );
});

test('a filter changes no rank', () => {
  assertProperty(
    fc.property(anyRecord, fc.constantFrom('core', 'period', 'background'), (facts, tier) => {
      const indices = buildIndices(datasetOf(facts));
      const before = [...indices.ranks];
      matchEvents(indices, withFacet(EMPTY_QUERY, 'tier', [tier]), () => new Uint8Array());
      expect([...indices.ranks]).toEqual(before);
    }),
  );
});

test('one more event that refers to it never puts an event further back', () => {
  assertProperty(
    fc.property(anyRecord, fc.nat(), (facts, which) => {
      const id = `e${which % facts.length}`;
      const more = { ...NOTHING, id: 'more', named: [id] };
      const before = orderOf(datasetOf(facts)).indexOf(id);
      const after = orderOf(datasetOf([...facts, more])).filter((other) => other !== 'more');
      expect(after.indexOf(id)).toBeLessThanOrEqual(before);
    }),
  );
});

describe('by hand', () => {
  test('weights go before everything else', () => {
    expect(orderOfFacts([{ tier: 'core', sources: 4, weight: 60 }, { weight: 61 }])).toEqual(['e1', 'e0']);
  });

  test('an event without a weight stands among those of 50', () => {
    expect(orderOfFacts([{ weight: 49 }, {}, { weight: 51 }, { weight: 50, sources: 1 }])).toEqual([
      'e2',
      'e3',
      'e1',
      'e0',
    ]);
  });

  test('tiers that the page does not open on are told apart by what is counted alone', () => {
    expect(orderOfFacts([{ tier: 'a' }, { tier: 'b', sources: 1 }, { tier: 'period' }])).toEqual(['e2', 'e1', 'e0']);
    expect(orderOfFacts([{ tier: 'core' }, { tier: 'period', sources: 1 }], [])).toEqual(['e1', 'e0']);
  });

  test('without any hint, references, positions and sources decide', () => {
    expect(orderOfFacts([{}, { sources: 1 }, { positions: 1 }, { named: ['e0'] }], [])).toEqual([
      'e0',
      'e2',
      'e1',
      'e3',
    ]);
  });

  test('who names an event twice, or itself, refers to it once, or not at all', () => {
    const dataset = datasetOf([NOTHING, { ...NOTHING, named: ['e0', 'e0', 'e1', 'e9'], partOf: 'e0' }]);
    expect([...buildIndices(dataset).references]).toEqual([1, 0]);
  });

  test('a leader weighs four positions, another principal nothing', () => {
    expect(orderOfFacts([{ positions: 3, sources: 1 }, { principals: 1 }, { principals: 2 }])).toEqual([
      'e1',
      'e2',
      'e0',
    ]);
  });

  test('events that are alike go by day, and within a day as the file has them', () => {
    const days = [2, 1, 1, ...Array.from({ length: 9 }, () => 3)];
    expect(orderOfFacts(days.map((day) => ({ day })))).toEqual([
      'e1',
      'e2',
      'e0',
      ...Array.from({ length: 9 }, (_, i) => `e${i + 3}`),
    ]);
  });
});
