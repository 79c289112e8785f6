// A source as a plain citation, ready to be pasted into a note.

import type { Source } from '#domain/record/model.ts';

/** `Publisher, “Title”, 2023-11-27 (en). https://… Read 2026-11-21.` What is not known is left out; a mirror has no address. */
export function citationOf(source: Source): string {
  const head = [source.publisher, `“${source.title}”`, ...(source.published ? [source.published] : [])].join(', ');
  const address = source.url ? ` ${source.url}` : '';
  const read = source.accessed ? ` Read ${source.accessed}.` : '';
  return `${head} (${source.language}).${address}${read}`;
}
