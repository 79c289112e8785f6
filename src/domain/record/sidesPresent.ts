// Which of the record's two sides were present at an event: what its mark is shaped and coloured by.

import type { Indices } from './indices.ts';
import type { SideId } from './model.ts';

/** The dataset's first side, its second, both, or neither of them. */
export type SidesPresent = 'first' | 'second' | 'both' | 'neither';

/** By ordinal, from the index alone: no event is made for it. */
export function sidesPresent({ dataset, facets }: Indices, ordinal: number): SidesPresent {
  const { offsets, codes, codeOf } = facets.side;
  const [first, second] = dataset.sides.slice(0, 2).map(({ id }) => codeOf.get(id));
  let [hasFirst, hasSecond] = [false, false];
  for (let at = offsets[ordinal] ?? 0; at < (offsets[ordinal + 1] ?? 0); at++) {
    if (codes[at] === first) hasFirst = true;
    else if (codes[at] === second) hasSecond = true;
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
