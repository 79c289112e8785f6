// The values of a facet as the panel lists them: labels, and the heads they stand under.

import type { Facet, Indices } from '#domain/record/indices.ts';
import type { Localized } from '#domain/record/model.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { valueLabel } from '#i18n/valueLabel.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: Localized;
  /** A second line or aside: a name in another script, an abbreviation. */
  readonly aside: readonly string[];
  /** Whose office it is: two countries have a Prime Minister. */
  readonly country: Localized | null;
}

export interface OptionGroup {
  readonly id: string;
  /** Null where the facet has no heads. */
  readonly label: Localized | null;
  readonly options: readonly FacetOption[];
}

export function groupOptions(indices: Indices, facet: Facet, m: Messages): readonly OptionGroup[] {
  const groups = new Map<string, FacetOption[]>();
  for (const value of indices.facets[facet].values) {
    const label = valueLabel(indices, facet, value, m);
    if (!label) continue;
    const head = headOf(indices, facet, value);
    const options = groups.get(head) ?? [];
    const country = facet === 'office' ? headLabel(indices, facet, head) : null;
    options.push({ value, label, aside: asides(indices, facet, value, label), country });
    groups.set(head, options);
  }
  return [...groups].map(([id, options]) => ({ id, label: headLabel(indices, facet, id), options }));
}

function headOf(indices: Indices, facet: Facet, value: string): string {
  if (facet === 'person') return indices.sideOfPerson.get(value as never) ?? '';
  if (facet === 'office') return indices.officeById.get(value as never)?.country ?? '';
  if (facet === 'topic') return indices.topicById.get(value as never)?.group ?? '';
  return '';
}

function headLabel(indices: Indices, facet: Facet, head: string): Localized | null {
  if (facet === 'person') return indices.sideById.get(head as never)?.label ?? null;
  if (facet === 'office') return indices.placeById.get(head as never)?.name ?? null;
  if (facet === 'topic') return indices.dataset.topicGroups.find(({ id }) => id === head)?.label ?? null;
  return null;
}

function asides(indices: Indices, facet: Facet, value: string, label: Localized): readonly string[] {
  if (facet === 'person') return [...new Set(Object.values(label))];
  const abbreviation = facet === 'org' ? indices.organizationById.get(value as never)?.abbreviation : null;
  return abbreviation ? [abbreviation] : [];
}
