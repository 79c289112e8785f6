// What may be said of one side on a topic that only the other side's accounts have. That it was seen only there is always
// true; that it is not in an account can be said only of an account that was read whole.

import { accountOf, type Sourced } from '../record/accounts.ts';
import type { EventRecord, Source } from '../record/model.ts';

export type TellingSide = 'first' | 'second';

export type Absence =
  /** The event has no source of that side at all. */
  | { readonly kind: 'noAccount' }
  /** Its accounts were read in part, or nobody says how far: no more than that it was not seen there. */
  | { readonly kind: 'notSeen' }
  /** It is not in these texts of that side, which were read whole. */
  | { readonly kind: 'notInWhole'; readonly texts: readonly Source[] };

/** How much there is of one side's accounts of an event, and how far they were read. */
export interface AccountOfSide {
  readonly sources: readonly Source[];
  /** The accounts of what was said that were read whole: at least one of the event's statements rests on each. */
  readonly whole: readonly Source[];
  /** Whether any statement rests on that side's accounts. */
  readonly hasStatements: boolean;
}

type Told = Pick<EventRecord, 'sources' | 'positions'>;

export function accountOfSide({ sources, positions }: Told, side: TellingSide, indices: Sourced): AccountOfSide {
  const own = sources
    .filter((id) => isOf(accountOf({ sources: [id] }, indices), side))
    .flatMap((id) => indices.sourceById.get(id) ?? []);
  // A text on another day that only names this event is no account of what was said at it.
  const cited = new Set(positions.flatMap((position) => position.sources));
  return {
    sources: own,
    whole: own.filter(({ id, read }) => read === 'whole' && cited.has(id)),
    hasStatements: own.some(({ id }) => cited.has(id)),
  };
}

/** What may be said of that side on whatever stands in the other's accounts only. */
export function absenceFrom({ sources, whole }: AccountOfSide): Absence {
  if (sources.length === 0) return { kind: 'noAccount' };
  return whole.length > 0 ? { kind: 'notInWhole', texts: whole } : { kind: 'notSeen' };
}

function isOf(account: ReturnType<typeof accountOf>, side: TellingSide): boolean {
  return account === side || account === 'both';
}
