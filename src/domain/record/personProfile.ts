// What the record holds of one person: where they took part, and the topics they spoke on.

import { type Indices, positionsWith } from './indices.ts';
import { type EventRecord, PARTS, type Part, type PersonId, type TopicId } from './model.ts';

export interface PersonProfile {
  /** In time order, by part; parts without an event are left out. */
  readonly eventsByPart: readonly { readonly part: Part; readonly events: readonly EventRecord[] }[];
  /** Topics of the positions this person took, the most frequent first. */
  readonly topics: readonly { readonly topic: TopicId; readonly count: number }[];
}

const MOST_HEARD = 5000;

export function profileOf(indices: Indices, person: PersonId): PersonProfile {
  const took = positionsWith(indices.facets.person, [person]).flatMap((position) => {
    const event = indices.events.at(position);
    const own = event?.participants.find((participant) => participant.person === person);
    return event && own ? [{ event, part: own.part }] : [];
  });
  const spoken = new Map<TopicId, number>();
  // Of very many events, those they took part in: to make all of them would take seconds.
  const heard = indices.events.length <= MOST_HEARD ? indices.events : took.map(({ event }) => event);
  for (const { positions } of heard) {
    for (const { actor, topic } of positions) {
      if (actor.id === person && topic !== null) spoken.set(topic, (spoken.get(topic) ?? 0) + 1);
    }
  }
  return {
    eventsByPart: PARTS.map((part) => ({
      part,
      events: took.filter((entry) => entry.part === part).map(({ event }) => event),
    })).filter(({ events }) => events.length > 0),
    topics: [...spoken].map(([topic, count]) => ({ topic, count })).sort((a, b) => b.count - a.count),
  };
}
