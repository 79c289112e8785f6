// What the record holds of one person: where they took part, read from the facet, so that no event is made.

import type { Indices } from './indices.ts';
import { PARTS, type Part, type PersonId } from './model.ts';

export interface PartTaken {
  readonly part: Part;
  /** In time order. */
  readonly ordinals: readonly number[];
}

/** The ordinals of the events with a person, by part; parts without an event are left out. */
export function partsTaken({ facets }: Indices, person: PersonId): readonly PartTaken[] {
  const { offsets, codes, codeOf, parts } = facets.person;
  const wanted = codeOf.get(person);
  const ordinals: number[][] = PARTS.map(() => []);
  let event = 0;
  let isSeen = false;
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] !== wanted) continue;
    const before = event;
    while (at >= (offsets[event + 1] ?? 0)) event++;
    // Named twice in one event, a person took the part that is named first.
    if (event !== before || !isSeen) ordinals[parts?.[at] ?? 0]?.push(event);
    isSeen = true;
  }
  return PARTS.map((part, code) => ({ part, ordinals: ordinals[code] ?? [] })).filter(
    ({ ordinals: taken }) => taken.length > 0,
  );
}
