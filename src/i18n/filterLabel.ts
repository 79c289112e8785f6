// What narrows the record, in words: for chips, for the advice when nothing matches, for handouts.

import type { ActiveFilter } from '#domain/find/query.ts';
import { parseBound } from '#domain/find/query.ts';
import type { Facet, Indices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import { assertNever } from '#lib/assertNever.ts';
import { bracketed, listed } from '#lib/text/punctuation.ts';
import { formatCalendarDate } from './formatDates.ts';
import type { Language } from './languages.ts';
import type { Messages } from './messages/en.ts';
import { valueLabel } from './valueLabel.ts';

export function filterLabel(filter: ActiveFilter, indices: Indices, language: Language, m: Messages): string {
  switch (filter.kind) {
    case 'text':
      return m['filters.text.chip'](filter.text);
    case 'value':
      return labelOf(filter.facet, filter.value, indices, language, m);
    case 'parts':
      return listed(
        filter.parts.map((part) => m[`filters.part.${part}`]),
        language,
      );
    case 'period':
      return filter.from === filter.to
        ? boundInWords(filter.from, language)
        : m['filters.period.chip'](boundInWords(filter.from, language), boundInWords(filter.to, language));
    default:
      return assertNever(filter);
  }
}

/** An office alone does not say whose: `Prime Minister (Japan)`. */
function labelOf(facet: Facet, value: string, indices: Indices, language: Language, m: Messages): string {
  const label = localize(valueLabel(indices, facet, value, m) ?? { [language]: value }, language).text;
  const country = facet === 'office' ? indices.officeById.get(value as never)?.country : null;
  const name = country && indices.placeById.get(country)?.name;
  return name ? bracketed(label, localize(name, language).text, language) : label;
}

function boundInWords(bound: string | null, language: Language): string {
  const date = parseBound(bound);
  return date ? formatCalendarDate(date, language, 'short') : '';
}

export function filterKey(filter: ActiveFilter): string {
  return filter.kind === 'value' ? `${filter.facet} ${filter.value}` : filter.kind;
}
