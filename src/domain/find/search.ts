// Free text: every word typed must be found somewhere in an event's texts, in any language.
// Texts are folded before they are compared, so that "doi tac" finds "đối tác" and "岸田" finds "岸田文雄".

import { actorName } from '../record/actors.ts';
import { plainArticleText } from '../record/articleText.ts';
import type { Indices } from '../record/indices.ts';
import type { EventRecord, Localized } from '../record/model.ts';

/**
 * Lower case without Latin diacritics. Only U+0300–U+036F are removed: taking away all marks (\p{Mn})
 * would turn ベトナム into ヘトナム. The letter đ does not decompose and is mapped by hand.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** `"Chinh  Tokyo"` → `["chinh", "tokyo"]`. */
export function searchTerms(text: string): readonly string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((term) => term !== '');
}

export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the terms occur in a text, as positions in the text as written (folding changes lengths, so
 * each folded character remembers where it came from). Overlapping hits are joined, in order.
 */
export function findHits(text: string, terms: readonly string[]): readonly HitRange[] {
  if (terms.length === 0) return [];
  const { folded, origins, ends } = foldWithOrigins(text);
  const ranges: HitRange[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      const start = origins[at] ?? 0;
      const end = ends[at + term.length - 1] ?? text.length;
      ranges.push({ start, end });
    }
  }
  return joinRanges(ranges);
}

interface FoldedText {
  readonly folded: string;
  /** For each folded character, where what it comes from begins and ends; one sign may give several (㍿). */
  readonly origins: readonly number[];
  readonly ends: readonly number[];
}

function foldWithOrigins(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  // A base letter and the marks behind it (half-width ﾞ and ﾟ too) are folded together: half of a か゛ is no hit.
  for (const cluster of text.match(/.[\p{M}\uff9e\uff9f]*/gsu) ?? []) {
    const piece = foldText(cluster);
    const end = at + cluster.length;
    for (let i = 0; i < piece.length; i++) {
      origins.push(at);
      ends.push(end);
    }
    folded += piece;
    at = end;
  }
  return { folded, origins, ends };
}

function joinRanges(ranges: readonly HitRange[]): readonly HitRange[] {
  const joined: HitRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** One byte a text: 1 where every folded term occurs. */
export function findAll(texts: readonly string[], terms: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => Number(terms.every((term) => text.includes(term))));
}

/** Where folded terms are found: one byte an event, 1 for a hit. */
export type Searcher = (terms: readonly string[]) => Uint8Array;

/** The folded texts of all events, one string an event, in event order. */
export function buildSearchTexts(indices: Indices): readonly string[] {
  return Array.from(indices.events, searchTextOf(indices));
}

/** Gives an event's own texts and the names of all it refers to as one folded string. */
export function searchTextOf(indices: Indices): (event: EventRecord) => string {
  const names = foldedNames(indices);
  return (event) =>
    [
      foldText(ownTexts(event, indices).join('\n')),
      ...event.participants.flatMap(({ person, offices }) => [names.person(person), ...offices.map(names.office)]),
      ...event.topics.map(names.topic),
      ...event.organizations.map(names.org),
      names.place(event.place ?? ''),
      names.kind(event.kind ?? ''),
    ].join('\n');
}

type Named = 'person' | 'office' | 'topic' | 'org' | 'place' | 'kind';

/** The names of what events refer to, in every language and script: folded once each, not once an event. */
export function foldedNames(indices: Indices): Readonly<Record<Named, (id: string) => string>> {
  const { personById, officeById, topicById, organizationById, placeById, kindById } = indices;
  const once = (namesOf: (id: never) => readonly string[]) => {
    const known = new Map<string, string>();
    return (id: string) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const folded = foldText(namesOf(id as never).join('\n'));
      known.set(id, folded);
      return folded;
    };
  };
  return {
    person: once((id) => [...all(personById.get(id)?.name), ...(personById.get(id)?.alsoWritten ?? [])]),
    office: once((id) => all(officeById.get(id)?.title)),
    topic: once((id) => all(topicById.get(id)?.label)),
    org: once((id) => [...all(organizationById.get(id)?.name), organizationById.get(id)?.abbreviation ?? '']),
    place: once((id) => all(placeById.get(id)?.name)),
    kind: once((id) => all(kindById.get(id)?.label)),
  };
}

function ownTexts(event: EventRecord, indices: Indices): readonly string[] {
  return [
    ...all(event.title),
    ...all(event.shortTitle),
    ...event.article.flatMap(({ text }) => all(text).map(plainArticleText)),
    ...event.positions.flatMap(({ actor, statement }) => [...all(actorName(actor, indices)), ...all(statement)]),
    ...all(event.note),
    event.date.edtf,
  ];
}

function all(text: Localized | null | undefined): readonly string[] {
  return text ? Object.values(text) : [];
}
