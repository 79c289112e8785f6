// What an event's accounts say, side by side: its statements by topic, in three groups by whose accounts have the topic.
// Nothing is concluded from silence (absence.ts), and where two accounts name different acts, both stand.

import { type Account, accountOf, type Sourced } from '../record/accounts.ts';
import type { ActId, Actor, EventRecord, Position, TopicId } from '../record/model.ts';

/** A topic with what was said on it, each list in the order of the event's statements. */
export interface AccountTopic {
  /** Null for statements without a topic. */
  readonly topic: TopicId | null;
  /** Statements that rest on accounts of both sides. */
  readonly shared: readonly Position[];
  readonly first: readonly Position[];
  readonly second: readonly Position[];
  /** Statements that rest on the account of neither side. */
  readonly neither: readonly Position[];
  readonly differences: readonly ActDifference[];
}

/** The two accounts have one actor do different things on one topic. */
export interface ActDifference {
  readonly actor: Actor;
  /** In a joint act, who acted with them. */
  readonly withActor: Actor | null;
  readonly first: readonly ActId[];
  readonly second: readonly ActId[];
}

/** The topics in the order in which the event's statements first name them. */
export interface SideBySide {
  readonly inBoth: readonly AccountTopic[];
  readonly onlyFirst: readonly AccountTopic[];
  readonly onlySecond: readonly AccountTopic[];
  /** Only press and agencies of third countries have them, so that nothing can be said of either side's account. */
  readonly cannotBeSaid: readonly AccountTopic[];
}

export function sideBySide({ positions }: Pick<EventRecord, 'positions'>, indices: Sourced): SideBySide {
  const topics = byTopic(positions, indices);
  const has = (topic: AccountTopic, list: 'first' | 'second') => topic.shared.length > 0 || topic[list].length > 0;
  // Statements without a topic have nothing in common: each side's stand alone.
  const compared = topics.flatMap((topic) => (topic.topic === null ? apart(topic) : [topic]));
  const told = compared.map(withoutNeither).filter((topic) => has(topic, 'first') || has(topic, 'second'));
  return {
    inBoth: told.filter((topic) => has(topic, 'first') && has(topic, 'second')),
    onlyFirst: told.filter((topic) => !has(topic, 'second')),
    onlySecond: told.filter((topic) => !has(topic, 'first')),
    cannotBeSaid: topics
      .filter(({ neither }) => neither.length > 0)
      .map(({ topic, neither }) => ({ ...NOTHING, topic, neither })),
  };
}

const NOTHING = { shared: [], first: [], second: [], neither: [], differences: [] } as const;

function byTopic(positions: readonly Position[], indices: Sourced): readonly AccountTopic[] {
  const found = new Map<TopicId | null, Record<Account, Position[]>>();
  for (const position of positions) {
    const lists = found.get(position.topic) ?? { both: [], first: [], second: [], neither: [] };
    lists[accountOf(position, indices)].push(position);
    found.set(position.topic, lists);
  }
  return [...found].map(([topic, { both, ...lists }]) => ({
    topic,
    shared: both,
    ...lists,
    differences: topic === null ? [] : differencesOf(both, lists.first, lists.second),
  }));
}

function apart({ topic, shared, first, second }: AccountTopic): readonly AccountTopic[] {
  const own = { ...NOTHING, topic };
  return [
    { ...own, shared },
    { ...own, first },
    { ...own, second },
  ];
}

function withoutNeither(topic: AccountTopic): AccountTopic {
  return { ...topic, neither: [] };
}

/** Of those who act in both accounts and in none of the same ways; the order is that of the first account. */
function differencesOf(
  shared: readonly Position[],
  first: readonly Position[],
  second: readonly Position[],
): readonly ActDifference[] {
  const actsOf = (positions: readonly Position[]) => {
    const acts = new Map<string, ActId[]>();
    for (const position of positions) {
      const key = keyOfActors(position);
      acts.set(key, [...new Set([...(acts.get(key) ?? []), position.act])]);
    }
    return acts;
  };
  const [common, left, right] = [actsOf(shared), actsOf(first), actsOf(second)];
  return [...left].flatMap(([key, acts]) => {
    const others = right.get(key);
    const position = first.find((one) => keyOfActors(one) === key);
    if (!others || !position || common.has(key) || acts.some((act) => others.includes(act))) return [];
    const withActor = position.isMutual ? position.towards : null;
    return [{ actor: position.actor, withActor, first: acts, second: others }];
  });
}

/** Who acts; of a joint act both, whoever stands first. */
function keyOfActors({ actor, towards, isMutual }: Position): string {
  const actors = isMutual && towards ? [actor, towards] : [actor];
  return actors
    .map(({ type, id }) => `${type} ${id}`)
    .sort()
    .join(' + ');
}
