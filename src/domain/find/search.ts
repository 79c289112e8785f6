// Free text: what is typed must be found somewhere in an event's texts, in any language.

import type { Indices } from '../record/indices.ts';
import type { EventRecord } from '../record/model.ts';
import { type Named, namesOf, ownTexts, referencesOf } from './searched.ts';
import { foldWords } from './text/foldWords.ts';
import type { Search } from './text/readSearch.ts';

/** Whether a text, as `foldWords` writes it, holds all that is wanted and nothing that is not. */
export function isFound(folded: string, { wanted, unwanted }: Pick<Search, 'wanted' | 'unwanted'>): boolean {
  const holds = (forms: readonly string[]) => forms.some((form) => folded.includes(form));
  return wanted.every(holds) && !unwanted.some(holds);
}

/** One byte a text: 1 where it is found. */
export function findAll(texts: readonly string[], search: Search): Uint8Array {
  return Uint8Array.from(texts, (text) => Number(isFound(text, search)));
}

/** Where what is looked for is found: one byte an event, 1 for a hit. */
export type Searcher = (search: Search) => Uint8Array;

/** The folded texts of all events, one string an event, in event order. */
export function buildSearchTexts(indices: Indices): readonly string[] {
  return Array.from(indices.events, searchTextOf(indices));
}

/** Gives an event's own texts and the names of all it refers to as one folded string, each in a line of its own. */
export function searchTextOf(indices: Indices): (event: EventRecord) => string {
  const names = foldedNames(indices);
  return (event) =>
    [
      ...ownTexts(event, indices).map(({ text }) => foldWords(text)),
      ...referencesOf(event).map(([named, id]) => names(named, id)),
    ].join('\n');
}

/** The names of what events refer to, in every language and script: folded once each, not once an event. */
export function foldedNames(indices: Indices): (named: Named, id: string) => string {
  const known = new Map<string, string>();
  return (named, id) => {
    const key = `${named} ${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const folded = namesOf(indices, named, id)
      .map(({ text }) => foldWords(text))
      .join('\n');
    known.set(key, folded);
    return folded;
  };
}
