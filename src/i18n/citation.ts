// A source as a plain citation, ready to be pasted into a note.

import { localize, type Source } from '#domain/record/model.ts';
import type { Messages } from './messages/en.ts';

/**
 * `Publisher, “Title”, 2023-11-27 (en). https://… Read 2026-11-21.` What is not known is left out; a mirror has no address.
 * A headline that nobody read is a description, and stands in brackets.
 */
export function citationOf(source: Source, m: Messages, reader: string): string {
  const { title, published, language, url, address, accessed } = source;
  const cited = source.isTitleRead ? m['citation.title'](title) : m['citation.described'](title);
  const head = [localize(source.publisher, reader).text, title && cited, published].filter(Boolean).join(', ');
  const inLanguage = language && ` (${language})`;
  const found = [url ?? address, accessed && m['citation.read'](accessed)].filter(Boolean);
  return [`${head}${inLanguage}.`, ...found].join(' ');
}
