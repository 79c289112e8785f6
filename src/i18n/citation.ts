// A source as a plain citation, ready to be pasted into a note.

import type { Source } from '#domain/record/model.ts';
import type { Messages } from './messages/en.ts';

/** `Publisher, “Title”, 2023-11-27 (en). https://… Read 2026-11-21.` What is not known is left out; a mirror has no address. */
export function citationOf({ publisher, title, published, language, url, address, accessed }: Source, m: Messages) {
  const head = [publisher, title && `“${title}”`, published].filter(Boolean).join(', ');
  const inLanguage = language && ` (${language})`;
  const found = [url ?? address, accessed && m['citation.read'](accessed)].filter(Boolean);
  return [`${head}${inLanguage}.`, ...found].join(' ');
}
