// Which offices, sides and accounts an event carries: what follows from its people and its statements.

import { accountOf, accountValue } from './accounts.ts';
import { type SidesOfCountries, sideOfBody } from './actors.ts';
import type { Catalogue, EventRecord, OfficeId, SideId, Source, SourceId } from './model.ts';

/** What of the record they follow from, beside the event. */
export interface Known extends SidesOfCountries {
  readonly dataset: Pick<Catalogue, 'sides'>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
}

/** The offices that were present, whoever held them: those merely spoken of do not count. */
export function officesOf({ participants }: EventRecord): readonly OfficeId[] {
  return [...new Set(participants.flatMap(({ offices, part }) => (part === 'mentioned' ? [] : offices)))];
}

/**
 * The sides that took part: those of the people who were present, those whose country or body acted, and those of which
 * the dataset says so, for not always is somebody named. Who was merely spoken of or asked does not count; in a joint act both act.
 */
export function sidesOf({ participants, positions, sides }: EventRecord, known: Known): readonly SideId[] {
  const present = participants.flatMap(({ side, part }) => (side && part !== 'mentioned' ? [side] : []));
  const acting = positions.flatMap(({ actor, towards, isMutual }) =>
    isMutual && towards ? [actor, towards] : [actor],
  );
  return [...new Set([...present, ...sides, ...acting.flatMap((actor) => sideOfBody(actor, known) ?? [])])];
}

/** Whose accounts its statements rest on, as values of the facet. */
export function accountsOf({ positions }: EventRecord, known: Known): readonly string[] {
  const { sides } = known.dataset;
  return [...new Set(positions.flatMap((position) => accountValue(accountOf(position, known), sides) ?? []))];
}
