// What narrows a view, as one line of a handout: `Topics: ODA loans, Visas; Places: Hanoi; “railway”`.

import { type ActiveFilter, activeFilters, type Query } from '#domain/find/query.ts';
import { FACETS } from '#domain/record/indices.ts';
import { filterLabel } from '#i18n/filterLabel.ts';
import { rulesOf } from '#lib/languageRules.ts';
import { bracketed, labelled, listed } from '#lib/text/punctuation.ts';
import type { Wording } from './handoutEvent.ts';

/** '' when nothing narrows more than what the page opens on. */
export function filtersInWords(query: Query, opening: Query, { indices, language, m }: Wording): string {
  const filters = activeFilters(query, opening);
  const say = (filter: ActiveFilter) => filterLabel(filter, indices, language, m);
  const named = (name: string, words: string) => labelled(name, words, language);
  const lists = FACETS.flatMap((facet) => {
    const values = filters.filter((filter) => filter.kind === 'value' && filter.facet === facet).map(say);
    if (values.length === 0) return [];
    const words = listed(values, language);
    const isTogether = facet === 'person' && query.together;
    const said = isTogether ? bracketed(words, m['filters.person.together'], language) : words;
    return [named(m[`filters.${facet}`], said)];
  });
  const of = (kind: ActiveFilter['kind']) => filters.filter((filter) => filter.kind === kind).map(say);
  return [
    ...of('text').map((words) => named(m['filters.search'], words)),
    ...lists,
    ...of('parts').map((words) => named(m['filters.part'], words)),
    ...of('period').map((words) => named(m['filters.period'], words)),
  ].join(rulesOf(language).semicolon);
}
