// Whose accounts a statement rests on: those of one side's sources, or of both. What only one side's list holds was seen
// only there; that the other side was silent is never concluded from it.

import { type CountArray, narrowestArray } from '#lib/narrowestArray.ts';
import type { Catalogue, EventRecord, Position, Side, Source, SourceId } from './model.ts';

/** The dataset's first side, its second, both, or neither: press and agencies of third countries, or no source at all. */
export type Account = 'first' | 'second' | 'both' | 'neither';

/** What tells whose the sources are. */
export interface Sourced {
  readonly dataset: Pick<Catalogue, 'sides'>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
}

/** The text of a joint statement is the account of both sides, whoever published it. */
export function accountOf({ sources }: Pick<Position, 'sources'>, { dataset, sourceById }: Sourced): Account {
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

/** What an account is called in a filter and in an address: a side's by its id; that of neither is no choice. */
export const BOTH_ACCOUNTS = 'both';

export function accountValue(account: Account, [first, second]: readonly Pick<Side, 'id'>[]): string | null {
  if (account === 'both') return BOTH_ACCOUNTS;
  return (account === 'first' ? first?.id : account === 'second' ? second?.id : null) ?? null;
}

/** By ordinal: how many statements of an event rest on the accounts of one side alone, and on those of both. */
export interface AccountCounts {
  readonly first: CountArray;
  readonly second: CountArray;
  readonly both: CountArray;
}

export const COUNTED_ACCOUNTS = ['first', 'second', 'both'] as const satisfies readonly (keyof AccountCounts)[];

export function countAccounts(events: readonly EventRecord[], known: Sourced): AccountCounts {
  const counts = {
    first: new Uint32Array(events.length),
    second: new Uint32Array(events.length),
    both: new Uint32Array(events.length),
  };
  events.forEach(({ positions }, ordinal) => {
    for (const position of positions) {
      const account = accountOf(position, known);
      if (account !== 'neither') counts[account][ordinal] = (counts[account][ordinal] ?? 0) + 1;
    }
  });
  const { first, second, both } = counts;
  return { first: narrowestArray(first), second: narrowestArray(second), both: narrowestArray(both) };
}

/** How many statements rest on whose accounts; the four add up to all. */
export interface AccountTally extends Readonly<Record<Account, number>> {
  readonly all: number;
}

/** Over events, by their ordinals; from the index alone. */
export function tallyOfEvents(
  { accountCounts, positionCounts }: { readonly accountCounts: AccountCounts; readonly positionCounts: CountArray },
  ordinals: Iterable<number>,
): AccountTally {
  const tally = { all: 0, first: 0, second: 0, both: 0, neither: 0 };
  for (const ordinal of ordinals) {
    tally.all += positionCounts[ordinal] ?? 0;
    for (const account of COUNTED_ACCOUNTS) tally[account] += accountCounts[account][ordinal] ?? 0;
  }
  tally.neither = tally.all - tally.first - tally.second - tally.both;
  return tally;
}

/** Over statements themselves. */
export function tallyOfPositions(positions: Iterable<Pick<Position, 'sources'>>, known: Sourced): AccountTally {
  const tally = { all: 0, first: 0, second: 0, both: 0, neither: 0 };
  for (const position of positions) {
    tally.all++;
    tally[accountOf(position, known)]++;
  }
  return tally;
}

/** Whether the event has sources of both sides: only then there is something to compare. */
export function hasBothAccounts(event: Pick<EventRecord, 'sources'>, known: Sourced): boolean {
  return accountOf(event, known) === 'both';
}
