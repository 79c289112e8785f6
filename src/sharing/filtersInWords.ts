// What narrows a view, as one line of a handout: `Topics: ODA loans, Visas; Places: Hanoi; “railway”`.

import { type ActiveFilter, activeFilters, type Query } from '#domain/find/query.ts';
import { FACETS } from '#domain/record/indices.ts';
import { filterLabel } from '#i18n/filterLabel.ts';
import { rulesOf } from '#lib/languageRules.ts';
import type { Wording } from './handoutEvent.ts';

/** '' when nothing narrows more than what the page opens on. */
export function filtersInWords(query: Query, opening: Query, { indices, language, m }: Wording): string {
  const { comma, semicolon, colon } = rulesOf(language);
  const filters = activeFilters(query, opening);
  const say = (filter: ActiveFilter) => filterLabel(filter, indices, language, m);
  const named = (name: string, words: string) => `${name}${colon}${words}`;
  const lists = FACETS.flatMap((facet) => {
    const values = filters.filter((filter) => filter.kind === 'value' && filter.facet === facet).map(say);
    if (values.length === 0) return [];
    const words = values.join(comma);
    const together = facet === 'person' && query.together ? ` (${m['filters.person.together']})` : '';
    return [named(m[`filters.${facet}`], `${words}${together}`)];
  });
  const of = (kind: ActiveFilter['kind']) => filters.filter((filter) => filter.kind === kind).map(say);
  return [
    ...of('text').map((words) => named(m['filters.search'], words)),
    ...lists,
    ...of('parts').map((words) => named(m['filters.part'], words)),
    ...of('period').map((words) => named(m['filters.period'], words)),
  ].join(semicolon);
}
