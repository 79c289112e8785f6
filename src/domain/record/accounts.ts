// Whose accounts a statement rests on: those of one side's sources, or of both. What only one side's list holds was seen
// only there; that the other side was silent is never concluded from it.

import type { Indices } from './indices.ts';
import type { EventRecord, Position } from './model.ts';
import type { SidesPresent } from './sidesPresent.ts';

/** The dataset's first side, its second, both, or neither: press and agencies of third countries, or no source at all. */
export type Account = SidesPresent;

export type AccountIndices = Pick<Indices, 'dataset' | 'sourceById'>;

/** The text of a joint statement is the account of both sides, whoever published it. */
export function accountOf({ sources }: Pick<Position, 'sources'>, { dataset, sourceById }: AccountIndices): Account {
  const [first, second] = dataset.sides;
  let [hasFirst, hasSecond] = [false, false];
  for (const id of sources) {
    const source = sourceById.get(id);
    if (!source) continue;
    hasFirst ||= source.isJoint || (source.side !== null && source.side === first?.id);
    hasSecond ||= source.isJoint || (source.side !== null && source.side === second?.id);
  }
  if (hasFirst && hasSecond) return 'both';
  if (hasFirst) return 'first';
  return hasSecond ? 'second' : 'neither';
}

/** Whether the event has sources of both sides: only then there is something to compare. */
export function hasBothAccounts(event: Pick<EventRecord, 'sources'>, indices: AccountIndices): boolean {
  return accountOf(event, indices) === 'both';
}
