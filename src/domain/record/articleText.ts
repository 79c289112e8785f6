// The little markup of articles: plain text in which [[type:id|words]] is a link to a record, and [[source:id]] behind a
// sentence names a source it rests on.
// Everything else is text, so that nothing from a dataset file is ever read as HTML; line breaks stay.

export const LINK_TYPES = ['person', 'topic', 'organization', 'place', 'event'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export type ArticlePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly type: LinkType; readonly id: string; readonly text: string }
  /** The sources of what stands before. */
  | { readonly kind: 'sources'; readonly ids: readonly string[] };

const LINK = /\[\[(\w+):([^|\]]+)\|([^\]]+)\]\]/g;
const SOURCES = /(?:\[\[source:[^|\]]+\]\])+/g;
const SOURCE = /\[\[source:([^|\]]+)\]\]/g;

/** `"[[place:tokyo|Tokyo]] talks"` → a link piece and a text piece. A link of an unknown type stays text: its words. */
export function parseArticleText(markup: string): readonly ArticlePiece[] {
  const pieces: ArticlePiece[] = [];
  let from = 0;
  for (const { 0: marks, index } of markup.matchAll(SOURCES)) {
    pieces.push(...parseLinks(markup.slice(from, index)), { kind: 'sources', ids: sourcesIn(marks) });
    from = index + marks.length;
  }
  return [...pieces, ...parseLinks(markup.slice(from))];
}

/** The sources that sentences of a text name, in their order, each once. */
export function sourcesIn(markup: string): readonly string[] {
  return [...new Set([...markup.matchAll(SOURCE)].map(([, id]) => id ?? ''))];
}

function parseLinks(markup: string): readonly ArticlePiece[] {
  const pieces: ArticlePiece[] = [];
  let from = 0;
  for (const match of markup.matchAll(LINK)) {
    const [whole, type = '', id = '', text = ''] = match;
    pushText(pieces, markup.slice(from, match.index));
    if (isLinkType(type)) pieces.push({ kind: 'link', type, id, text });
    else pushText(pieces, text);
    from = match.index + whole.length;
  }
  pushText(pieces, markup.slice(from));
  return pieces;
}

/**
 * The same text with each link leading to what `idOf` gives for it, and each source named so. Where that is null, the
 * words of a link alone stay, and of a source nothing.
 */
export function withLinkIds(markup: string, idOf: (type: LinkType | 'source', id: string) => string | null): string {
  return markup
    .replace(LINK, (whole, type: string, id: string, words: string) => {
      if (!isLinkType(type)) return whole;
      const found = idOf(type, id);
      return found === null ? words : `[[${type}:${found}|${words}]]`;
    })
    .replace(SOURCE, (_, id: string) => {
      const found = idOf('source', id);
      return found === null ? '' : `[[source:${found}]]`;
    });
}

/** The words of an article as a reader sees them, those of links included. */
export function plainArticleText(markup: string): string {
  return markup
    .split(SOURCES)
    .map((part) => part.replace(LINK, '$3'))
    .join('');
}

function pushText(pieces: ArticlePiece[], text: string): void {
  if (text !== '') pieces.push({ kind: 'text', text });
}

function isLinkType(type: string): type is LinkType {
  return (LINK_TYPES as readonly string[]).includes(type);
}
