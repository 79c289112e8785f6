// Free text: every word typed must be found somewhere in an event's texts, in any language.
// Texts are folded before they are compared, so that "doi tac" finds "đối tác" and "岸田" finds "岸田文雄".

import { plainArticleText } from '../record/articleText.ts';
import { actorName, type Indices } from '../record/indices.ts';
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
  return Array.from(indices.events, (event) => foldText(textsOf(event, indices).join('\n')));
}

function textsOf(event: EventRecord, indices: Indices): readonly string[] {
  const all = (text: Localized | null | undefined) => (text ? Object.values(text) : []);
  return [
    ...all(event.title),
    ...event.article.flatMap(({ text }) => all(text).map(plainArticleText)),
    ...event.participants.flatMap(({ person, offices }) => {
      const found = indices.personById.get(person);
      const titles = offices.flatMap((office) => all(indices.officeById.get(office)?.title));
      return found ? [...all(found.name), ...found.alsoWritten, ...titles] : titles;
    }),
    ...event.topics.flatMap((topic) => all(indices.topicById.get(topic)?.label)),
    ...event.organizations.flatMap((id) => {
      const organization = indices.organizationById.get(id);
      return [...all(organization?.name), organization?.abbreviation ?? ''];
    }),
    ...all(event.place && indices.placeById.get(event.place)?.name),
    ...all(event.kind && indices.kindById.get(event.kind)?.label),
    ...event.positions.flatMap(({ actor, statement }) => [...all(actorName(actor, indices)), ...all(statement)]),
    ...all(event.note),
    event.date.edtf,
  ];
}
