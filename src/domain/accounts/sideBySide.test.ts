import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { accountOf, hasBothAccounts, type Sourced } from '../record/accounts.ts';
import type { EventRecord, Position, Source } from '../record/model.ts';
import { type AccountTopic, sideBySide } from './sideBySide.ts';

const SOURCES = [
  { id: 'vna', side: 'vn' },
  { id: 'mofa', side: 'jp' },
  { id: 'ap', side: null },
  { id: 'statement', side: 'vn', isJoint: true },
];
const indices = {
  dataset: { sides: [{ id: 'vn' }, { id: 'jp' }] },
  sourceById: new Map(SOURCES.map((source) => [source.id, { isJoint: false, ...source } as unknown as Source])),
} as unknown as Sourced;

/** `actor act topic source source`; a plus before the actor is a joint act with Japan. */
function draw(lines: readonly string[]): readonly Position[] {
  return lines.map((line, i) => {
    const [actor = '', act, topic, ...sources] = line.split(' ');
    const isMutual = actor.startsWith('+');
    const own = { type: 'person', id: actor.replace('+', '') };
    return {
      ...{ id: `p${i}`, actor: own, act, topic: topic === '-' ? null : topic, sources, isMutual, statement: {} },
      towards: isMutual ? { type: 'place', id: 'japan' } : null,
    } as unknown as Position;
  });
}

const compare = (...lines: string[]) => sideBySide({ positions: draw(lines) }, indices);
const topicsOf = (topics: readonly AccountTopic[]) => topics.map(({ topic }) => topic);
const idsOf = (positions: readonly Position[]) => positions.map(({ id }) => id);

describe('a topic stands', () => {
  test('in both accounts when each side’s sources have something on it', () => {
    const { inBoth, onlyFirst, onlySecond } = compare('chinh asked oda vna', 'kishida said oda mofa');
    expect(topicsOf(inBoth)).toEqual(['oda']);
    expect(inBoth.map(({ first, second }) => [idsOf(first), idsOf(second)])).toEqual([[['p0'], ['p1']]]);
    expect([...onlyFirst, ...onlySecond]).toEqual([]);
  });

  test('in both accounts when one statement rests on both, or on a joint text', () => {
    expect(topicsOf(compare('chinh asked oda vna mofa', 'chinh asked visa statement').inBoth)).toEqual(['oda', 'visa']);
  });

  test('in one account only, be it a joint act: it rests on its sources alone', () => {
    const { inBoth, onlyFirst, onlySecond } = compare('+vietnam agreed oda vna', '+vietnam agreed visa mofa');
    expect([inBoth, onlyFirst, onlySecond].map(topicsOf)).toEqual([[], ['oda'], ['visa']]);
  });

  test('where nothing can be said when only third countries report it, beside what a side has on it', () => {
    const { onlyFirst, cannotBeSaid } = compare('chinh asked oda ap', 'chinh asked oda vna', 'chinh asked visa ap');
    expect(topicsOf(onlyFirst)).toEqual(['oda']);
    expect(onlyFirst[0]?.neither).toEqual([]);
    expect(cannotBeSaid.map(({ topic, neither }) => [topic, idsOf(neither)])).toEqual([
      ['oda', ['p0']],
      ['visa', ['p2']],
    ]);
  });

  test('never together with another for want of a topic', () => {
    const { inBoth, onlyFirst, onlySecond } = compare('chinh said - vna', 'kishida said - mofa');
    expect([inBoth, onlyFirst, onlySecond].map((topics) => topics.length)).toEqual([0, 1, 1]);
  });
});

describe('a difference of verb is shown', () => {
  const differences = (...lines: string[]) =>
    compare(...lines).inBoth.flatMap((topic) =>
      topic.differences.map(({ actor, first, second }) => [actor.id, first, second]),
    );

  test('where the accounts have one actor do different things on one topic', () => {
    expect(differences('kishida pledged oda vna', 'kishida affirmed oda mofa')).toEqual([
      ['kishida', ['pledged'], ['affirmed']],
    ]);
  });

  test('where a joint act names the same two in another order', () => {
    const turned = draw(['+vietnam agreed oda vna', '+vietnam proposed oda mofa']).map((position, i) =>
      i === 1 && position.towards ? { ...position, actor: position.towards, towards: position.actor } : position,
    );
    expect(sideBySide({ positions: turned }, indices).inBoth[0]?.differences).toHaveLength(1);
  });

  test.each([
    ['another actor', ['chinh asked oda vna', 'kishida pledged oda mofa']],
    ['another topic', ['chinh asked oda vna', 'chinh said visa mofa']],
    ['an act both have', ['chinh asked oda vna', 'chinh said oda vna', 'chinh said oda mofa']],
    ['a statement both have', ['chinh asked oda vna', 'chinh said oda mofa', 'chinh urged oda vna mofa']],
    ['one account alone', ['chinh asked oda vna', 'chinh said oda vna', 'kishida said oda mofa']],
  ])('not for %s', (_, lines) => {
    expect(differences(...lines)).toEqual([]);
  });
});

const anyPositions = fc
  .array(
    fc.tuple(
      fc.constantFrom('chinh', 'kishida', '+vietnam'),
      fc.constantFrom('asked', 'said'),
      fc.constantFrom('oda', 'visa', '-'),
      fc.subarray(SOURCES.map(({ id }) => id)),
    ),
  )
  .map((rows) => draw(rows.map(([actor, act, topic, sources]) => [actor, act, topic, ...sources].join(' '))));

test('every statement stands once, in the list of its account', () => {
  assertProperty(
    fc.property(anyPositions, (positions) => {
      const { inBoth, onlyFirst, onlySecond, cannotBeSaid } = sideBySide({ positions }, indices);
      const topics = [...inBoth, ...onlyFirst, ...onlySecond, ...cannotBeSaid];
      const placed = topics.flatMap(({ shared, first, second, neither }) => [
        ...shared.map(({ id }) => `${id} both`),
        ...first.map(({ id }) => `${id} first`),
        ...second.map(({ id }) => `${id} second`),
        ...neither.map(({ id }) => `${id} neither`),
      ]);
      expect(placed.sort()).toEqual(positions.map((one) => `${one.id} ${accountOf(one, indices)}`).sort());
    }),
  );
});

test('what is said to be in one account only has no statement that rests on the other', () => {
  assertProperty(
    fc.property(anyPositions, (positions) => {
      const { onlyFirst, onlySecond } = sideBySide({ positions }, indices);
      const accountsOn = (topic: string) =>
        positions.filter((one) => one.topic === topic).map((one) => accountOf(one, indices));
      for (const { topic } of onlyFirst) if (topic) expect(accountsOn(topic)).not.toContain('second');
      for (const { topic } of onlySecond) if (topic) expect(accountsOn(topic)).not.toContain('first');
      for (const { topic } of [...onlyFirst, ...onlySecond]) if (topic) expect(accountsOn(topic)).not.toContain('both');
    }),
  );
});

test.each([
  [['vna', 'mofa'], true],
  [['statement'], true],
  [['vna', 'ap'], false],
  [[], false],
])('an event with the sources %j has accounts to compare: %s', (sources, has) => {
  expect(hasBothAccounts({ sources } as unknown as EventRecord, indices)).toBe(has);
});
