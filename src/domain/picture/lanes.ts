// Sorting events into lanes. An event that belongs to several lanes stands in each of them.

import { assertNever } from '#lib/assertNever.ts';
import { NO_FACETS } from '../find/query.ts';
import { type Facet, type Indices, partCode } from '../record/indices.ts';
import type { Localized, TopicId } from '../record/model.ts';

export const LANE_CHOICES = ['none', 'group', 'person', 'kind', 'side', 'place'] as const;
export type LaneBy = (typeof LANE_CHOICES)[number];

export interface Lane {
  /** The id of the record the lane stands for; '' where there is one lane for all or for what is left over. */
  readonly id: string;
  /** Null for the one lane of `none` and for the lane of what belongs nowhere. */
  readonly label: Localized | null;
  /** Ordinals of its events in time order. */
  readonly events: Uint32Array;
}

/** Of very many events, more lanes nobody can read, and each costs the page six elements. */
export const MOST_LANES = 20;
/** Up to so many events, everybody has their lane. */
export const FEW_EVENTS = 2000;

/** The facet whose values the lanes stand for; of topics, each group is one lane. */
function facetOf(by: Exclude<LaneBy, 'none'>): Facet {
  return by === 'group' ? 'topic' : by;
}

/**
 * The lanes that hold at least one of the given events. Those of values that are filtered for stand first; then people
 * by how often they took part, everything else in the record's own order. Of too many, those filtered for and the
 * fullest stand, and what is in none of those lies in the last.
 */
export function buildLanes(
  indices: Indices,
  by: LaneBy,
  ordinals: Uint32Array,
  chosen: Readonly<Record<Facet, readonly string[]>> = NO_FACETS,
): readonly Lane[] {
  if (by === 'none') return [{ id: '', label: null, events: ordinals }];
  const order = laneOrder(indices, by);
  const { offsets, codes, parts, codeOf } = indices.facets[facetOf(by)];
  const laneOf = lanesOfCodes(indices, by, order);
  const wanted = new Set(chosen[facetOf(by)].map((value) => laneOf[codeOf.get(value) ?? -1]));
  const events = order.map(() => new Ordinals());
  const collect = (isDrawn: (lane: number) => boolean, add: (lane: number, ordinal: number) => void) => {
    const nowhere = new Ordinals();
    const last = new Int32Array(order.length).fill(-1);
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] as number;
      let isSomewhere = false;
      for (let at = offsets[ordinal] as number; at < (offsets[ordinal + 1] as number); at++) {
        const lane = laneOf[codes[at] as number] as number;
        if (lane === -1 || (parts !== null && parts[at] === MENTIONED) || !isDrawn(lane)) continue;
        isSomewhere = true;
        // Several topics of one group are one event in its lane.
        if (last[lane] === ordinal) continue;
        last[lane] = ordinal;
        add(lane, ordinal);
      }
      if (!isSomewhere) nowhere.add(ordinal);
    }
    return nowhere;
  };
  let rest = collect(
    () => true,
    (lane, ordinal) => events[lane]?.add(ordinal),
  );
  const wantedFirst = (a: number, b: number) => Number(wanted.has(b)) - Number(wanted.has(a));
  const fullestFirst = (a: number, b: number) => wantedFirst(a, b) || sizeOf(events[b]) - sizeOf(events[a]);
  let drawn = [...events.keys()].filter((lane) => sizeOf(events[lane]) > 0);
  if (drawn.length > MOST_LANES && offsets.length > FEW_EVENTS) {
    const isDrawn = new Set(drawn.toSorted(fullestFirst).slice(0, MOST_LANES - 1));
    drawn = drawn.filter((lane) => isDrawn.has(lane));
    rest = collect(
      (lane) => isDrawn.has(lane),
      () => undefined,
    );
  }
  const lanes = drawn
    .sort(by === 'person' ? fullestFirst : wantedFirst)
    .map((lane): Lane => ({ ...(order[lane] as Head), events: (events[lane] as Ordinals).trimmed() }));
  return rest.length === 0 ? lanes : [...lanes, { id: '', label: null, events: rest.trimmed() }];
}

/** Whether the record has such a lane, be there events for it or not; '' is the lane of what is left over. */
export function isLane(indices: Indices, by: LaneBy, id: string): boolean {
  return by !== 'none' && (id === '' || laneOrder(indices, by).some((head) => head.id === id));
}

const MENTIONED = partCode('mentioned');

/** Ordinals as they are collected: an array of numbers that grows without boxing them. */
class Ordinals {
  length = 0;
  private held = new Uint32Array(16);

  add(ordinal: number): void {
    if (this.length === this.held.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.held);
      this.held = grown;
    }
    this.held[this.length++] = ordinal;
  }

  trimmed(): Uint32Array {
    return this.held.slice(0, this.length);
  }
}

function sizeOf(ordinals: Ordinals | undefined): number {
  return ordinals?.length ?? 0;
}

interface Head {
  readonly id: string;
  readonly label: Localized;
}

/** For each value of the facet the place of its lane in the order; -1 for none. */
function lanesOfCodes(indices: Indices, by: Exclude<LaneBy, 'none'>, order: readonly Head[]): Int32Array {
  const placeOf = new Map(order.map(({ id }, place) => [id, place]));
  const { values } = indices.facets[facetOf(by)];
  return Int32Array.from(values, (value) => {
    const id = by === 'group' ? indices.topicById.get(value as TopicId)?.group : value;
    return placeOf.get(id ?? '') ?? -1;
  });
}

function laneOrder(indices: Indices, by: Exclude<LaneBy, 'none'>): readonly Head[] {
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
