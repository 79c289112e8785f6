// What is counted of each person over all events.

import type { EventRecord, PersonId, SideId, TopicId } from './model.ts';

export type SpokenTopic = readonly [topic: TopicId, count: number];

/** The side each person stood on most often. */
export function countSides(events: readonly EventRecord[]): ReadonlyMap<PersonId, SideId> {
  const tallies = new Map<PersonId, Map<SideId, number>>();
  for (const { participants } of events) {
    for (const { person, side } of participants) {
      if (side === null) continue;
      const tally = tallies.get(person) ?? new Map<SideId, number>();
      tally.set(side, (tally.get(side) ?? 0) + 1);
      tallies.set(person, tally);
    }
  }
  const most = (tally: Map<SideId, number>) => [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return new Map([...tallies].map(([person, tally]) => [person, most(tally)[0]]));
}

/** The topics of the positions each person took, the most frequent first. */
export function countSpokenTopics(events: readonly EventRecord[]): ReadonlyMap<PersonId, readonly SpokenTopic[]> {
  const tallies = new Map<PersonId, Map<TopicId, number>>();
  for (const { positions } of events) {
    for (const { actor, topic } of positions) {
      if (actor.type !== 'person' || topic === null) continue;
      const tally = tallies.get(actor.id) ?? new Map<TopicId, number>();
      tally.set(topic, (tally.get(topic) ?? 0) + 1);
      tallies.set(actor.id, tally);
    }
  }
  return new Map([...tallies].map(([person, tally]) => [person, [...tally].sort((a, b) => b[1] - a[1])]));
}
