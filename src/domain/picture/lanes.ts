// Sorting events into lanes. An event that belongs to several lanes stands in each of them.

import { assertNever } from '#lib/assertNever.ts';
import { facetEntries, type Indices } from '../record/indices.ts';
import type { EventRecord, Localized } from '../record/model.ts';

export const LANE_CHOICES = ['none', 'group', 'person', 'kind', 'side', 'place'] as const;
export type LaneBy = (typeof LANE_CHOICES)[number];

export interface Lane {
  /** The id of the record the lane stands for; '' where there is one lane for all or for what is left over. */
  readonly id: string;
  /** Null for the one lane of `none` and for the lane of what belongs nowhere. */
  readonly label: Localized | null;
  /** Positions of its events in time order. */
  readonly events: readonly number[];
}

/** The lanes that hold at least one of the given events, in the record's own order. */
export function buildLanes(indices: Indices, by: LaneBy, positions: Iterable<number>): readonly Lane[] {
  if (by === 'none') return [{ id: '', label: null, events: [...positions] }];
  const byLane = new Map<string, number[]>();
  for (const position of positions) {
    const event = indices.events.at(position);
    if (!event) continue;
    const ids = laneIds(event, by, indices);
    for (const id of ids.length > 0 ? ids : ['']) {
      const events = byLane.get(id);
      if (events) events.push(position);
      else byLane.set(id, [position]);
    }
  }
  return [...laneOrder(indices, by), { id: '', label: null }].flatMap(({ id, label }) => {
    const events = byLane.get(id);
    return events ? [{ id, label, events }] : [];
  });
}

function laneIds(event: EventRecord, by: Exclude<LaneBy, 'none'>, indices: Indices): readonly string[] {
  if (by !== 'group') {
    const entries = facetEntries(event, by).filter(({ part }) => part !== 'mentioned');
    return [...new Set(entries.map(({ value }) => value))];
  }
  const groups = event.topics.flatMap((topic) => indices.topicById.get(topic)?.group ?? []);
  return [...new Set(groups)];
}

function laneOrder(
  indices: Indices,
  by: Exclude<LaneBy, 'none'>,
): readonly { readonly id: string; readonly label: Localized }[] {
  const { dataset } = indices;
  switch (by) {
    case 'group':
      return dataset.topicGroups;
    case 'kind':
      return dataset.kinds;
    case 'side':
      return dataset.sides;
    case 'place':
      return dataset.places.map(({ id, name }) => ({ id, label: name }));
    case 'person':
      return indices.facets.person.values.flatMap((id) => {
        const person = indices.personById.get(id as never);
        return person ? [{ id: person.id, label: person.name }] : [];
      });
    default:
      return assertNever(by);
  }
}
