// Who acts: a person, a country or a body, by name and by side.

import { assertNever } from '#lib/assertNever.ts';
import type { Indices } from './indices.ts';
import type { Actor, Localized, SideId } from './model.ts';

/** The name of an actor in every language. */
export function actorName(actor: Actor, indices: Indices): Localized {
  switch (actor.type) {
    case 'person':
      return indices.personById.get(actor.id)?.name ?? {};
    case 'place':
      return indices.placeById.get(actor.id)?.name ?? {};
    case 'organization':
      return indices.organizationById.get(actor.id)?.name ?? {};
    default:
      return assertNever(actor);
  }
}

/** The side an actor stands for; null for bodies such as ASEAN. */
export function actorSide(actor: Actor, indices: Indices): SideId | null {
  switch (actor.type) {
    case 'person':
      return indices.sideOfPerson.get(actor.id) ?? null;
    case 'place':
      return indices.sideOfCountry.get(actor.id) ?? null;
    case 'organization':
      return null;
    default:
      return assertNever(actor);
  }
}
