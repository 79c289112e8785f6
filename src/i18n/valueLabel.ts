// The name of a value of a facet, as the record calls it.

import { BOTH_ACCOUNTS } from '#domain/record/accounts.ts';
import type { Facet, Indices } from '#domain/record/indices.ts';
import type { Localized } from '#domain/record/model.ts';
import { assertNever } from '#lib/assertNever.ts';
import type { Messages } from './messages/en.ts';

/** The record's name for a value; undefined for a value the record does not know. */
export function valueLabel(indices: Indices, facet: Facet, value: string, m: Messages): Localized | undefined {
  const id = value as never;
  switch (facet) {
    case 'person':
      return indices.personById.get(id)?.name;
    case 'office':
      return indices.officeById.get(id)?.title;
    case 'topic':
      return indices.topicById.get(id)?.label;
    case 'kind':
      return indices.kindById.get(id)?.label;
    case 'place':
      return indices.placeById.get(id)?.name;
    case 'org':
      return indices.organizationById.get(id)?.name;
    case 'side':
      return indices.sideById.get(id)?.label;
    case 'account':
      return accountLabel(indices, value, m);
    case 'tier':
      return tierLabel(value, m);
    default:
      return assertNever(facet);
  }
}

/** `Only in Vietnam’s accounts`, in each language in which the record has a name for the side. */
function accountLabel({ dataset: { sides } }: Indices, value: string, m: Messages): Localized | undefined {
  const side = sides.find(({ id }, i) => i < 2 && id === value);
  if (!side && value !== BOTH_ACCOUNTS) return undefined;
  const inWords = (name: string) => (side ? m['filters.account.only'](name) : m['filters.account.both']);
  const names = Object.entries((side ?? sides[0])?.label ?? {});
  return Object.fromEntries(names.map(([tag, name]) => [tag, inWords(name)]));
}

/** Tiers are words of the dataset; the three of our own data have a translation. */
function tierLabel(tier: string, m: Messages): Localized {
  const key = `tier.${tier}`;
  const known = key in m ? m[key as 'tier.core'] : tier;
  return { en: known };
}
