// Which of the record's two sides were present at an event: what its mark is shaped and coloured by.

import type { Indices } from './indices.ts';
import type { SideId } from './model.ts';

/** The dataset's first side, its second, both, or neither of them. */
export type SidesPresent = 'first' | 'second' | 'both' | 'neither';

/** By position, from the index alone: no event is made for it. */
export function sidesPresent({ dataset, facets }: Indices, position: number): SidesPresent {
  const { offsets, ordinals, ordinalOf } = facets.side;
  const [first, second] = dataset.sides.slice(0, 2).map(({ id }) => ordinalOf.get(id));
  let [hasFirst, hasSecond] = [false, false];
  for (let at = offsets[position] ?? 0; at < (offsets[position + 1] ?? 0); at++) {
    if (ordinals[at] === first) hasFirst = true;
    else if (ordinals[at] === second) hasSecond = true;
  }
  if (hasFirst && hasSecond) return 'both';
  if (hasFirst) return 'first';
  return hasSecond ? 'second' : 'neither';
}

/** The same for one side. */
export function sideAmong({ dataset }: Pick<Indices, 'dataset'>, side: SideId | undefined): SidesPresent {
  const at = dataset.sides.findIndex(({ id }) => id === side);
  return at === 0 ? 'first' : at === 1 ? 'second' : 'neither';
}
