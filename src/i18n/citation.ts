// A source as a plain citation, ready to be pasted into a note.

import type { Source } from '#domain/record/model.ts';
import type { Messages } from './messages/en.ts';

/** `Publisher, “Title”, 2023-11-27 (en). https://… Read 2026-11-21.` What is not known is left out; a mirror has no address. */
export function citationOf(source: Source, m: Messages): string {
  const head = [source.publisher, `“${source.title}”`, ...(source.published ? [source.published] : [])].join(', ');
  const address = source.url ? ` ${source.url}` : '';
  const read = source.accessed ? ` ${m['citation.read'](source.accessed)}` : '';
  return `${head} (${source.language}).${address}${read}`;
}
