// Opens Word and PowerPoint files in tests: their parts as text, and what a reader of the XML would object to.

import JSZip from 'jszip';

/** Path → text, of the XML parts and relationships. */
export async function openParts(file: Blob): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(new Uint8Array(await file.arrayBuffer()));
  const paths = Object.keys(zip.files).filter((path) => /\.(xml|rels)$/.test(path));
  const texts = await Promise.all(paths.map(async (path) => (await zip.file(path)?.async('string')) ?? ''));
  return new Map(paths.map((path, i) => [path, texts[i] ?? '']));
}

/** The words of a part: its text elements joined, entities resolved. */
export function wordsOf(xml: string): string {
  const runs = [...xml.matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)<\/(?:a|w):t>/g)].map(([, text]) => text ?? '');
  return runs
    .join('|')
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '')
    .replaceAll('&amp;', '&');
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What keeps a text from being well-formed XML: null when nothing does. */
export function faultOf(xml: string): string | null {
  const open: string[] = [];
  if (FORBIDDEN.test(xml)) return 'a character XML cannot hold';
  for (const [token, closing, name, attributes, empty, text, stray] of xml.matchAll(TOKEN)) {
    if (stray) return 'a stray <';
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(`${attributes ?? ''}${text ?? ''}`))
      return `a bare & in ${token}`;
    if (name === undefined) continue;
    const names = [...(attributes ?? '').matchAll(/([\w:.-]+)\s*=/g)].map(([, own]) => own);
    if (closing === '' && new Set(names).size !== names.length && !/="[^"]*=/.test(attributes ?? ''))
      return `an attribute twice in ${token}`;
    if (closing === '/') {
      if (open.pop() !== name) return `${token} closes nothing`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}
