// Who acts: a person, a country or a body, by name and by side.

import { assertNever } from '#lib/assertNever.ts';
import type {
  Actor,
  Localized,
  Organization,
  OrganizationId,
  Person,
  PersonId,
  Place,
  PlaceId,
  SideId,
} from './model.ts';

interface Names {
  readonly personById: ReadonlyMap<PersonId, Person>;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly organizationById: ReadonlyMap<OrganizationId, Organization>;
}

/** What tells the side of a country, and of a body by its country. */
export interface SidesOfCountries {
  readonly sideOfCountry: ReadonlyMap<PlaceId, SideId>;
  readonly organizationById: Names['organizationById'];
}

interface SidesOfActors extends SidesOfCountries {
  readonly sideOfPerson: ReadonlyMap<PersonId, SideId>;
}

/** The name of an actor in every language. */
export function actorName(actor: Actor, names: Names): Localized {
  switch (actor.type) {
    case 'person':
      return names.personById.get(actor.id)?.name ?? {};
    case 'place':
      return names.placeById.get(actor.id)?.name ?? {};
    case 'organization':
      return names.organizationById.get(actor.id)?.name ?? {};
    default:
      return assertNever(actor);
  }
}

/** The side an actor stands for; null for bodies such as ASEAN. */
export function actorSide(actor: Actor, sides: SidesOfActors): SideId | null {
  return actor.type === 'person' ? (sides.sideOfPerson.get(actor.id) ?? null) : sideOfBody(actor, sides);
}

/** The side of a country or of one of its bodies; null for a person, who stands for a side of his own. */
export function sideOfBody(actor: Actor, { sideOfCountry, organizationById }: SidesOfCountries): SideId | null {
  if (actor.type === 'person') return null;
  const country = actor.type === 'place' ? actor.id : (organizationById.get(actor.id)?.country ?? null);
  return (country && sideOfCountry.get(country)) ?? null;
}
