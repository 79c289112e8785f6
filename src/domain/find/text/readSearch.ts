// What is typed into the search box, read: words, phrases in quotation marks of any kind, and, behind a minus, what is
// to be left out. Other signs of search languages are not understood, and said not to be.

import { foldWords } from './foldWords.ts';

/** What is looked for: any of its forms, as `foldWords` writes them. */
export type Term = readonly string[];

export interface Search {
  /** Every one of them is to be found. */
  readonly wanted: readonly Term[];
  /** None of them is. */
  readonly unwanted: readonly Term[];
  /** Signs that are not understood, as typed: `OR`, `title:`. */
  readonly unread: readonly string[];
}

export const NO_SEARCH: Search = { wanted: [], unwanted: [], unread: [] };

/** Nothing is looked for, and nothing left out. */
export function isBlank({ wanted, unwanted }: Pick<Search, 'wanted' | 'unwanted'>): boolean {
  return wanted.length === 0 && unwanted.length === 0;
}

/** What closes a quotation that one of these signs opens: the marks of one language open those of another. */
const QUOTES: readonly (readonly [open: string, close: RegExp])[] = [
  ['"“”„‟＂〝〞〟', /["“”‟＂〞〟]/g],
  ['«»‹›', /[«»‹›]/g],
  ['「｢', /[」｣]/g],
  ['『', /』/g],
  ['《〈', /[》〉]/g],
];
/** They are apostrophes, too: only about whole words they quote. */
const SINGLE = "'‘’‚‛";
const SINGLE_CLOSE = /['’‘](?=[\s\p{P}]|$)/gu;
/** They stand nowhere but before a quotation, so that no space is needed. */
const OPENS_ANYWHERE = '“„«「｢『《〈〝';
const MINUS = /^[-−－﹣–](?=[^\s\-−－﹣–—])/;
const OPERATOR = /^(?:AND|OR|NOT|XOR|NEAR|\|\|?|&&)$/;
const FIELD = /^[A-Za-z_]+:(?=[^\s/])/;
const WILDCARD = /[\p{L}\p{N}][*?]+(?=[\p{L}\p{N}])|^[*?]+(?=[\p{L}\p{N}])/u;
const INITIALS = /^(?: \p{L})+$/u;
const CONNECTED = /^[\p{L}\p{M}\p{N}]+(?:[-‐‑–—.'’‘ʼ`][\p{L}\p{M}\p{N}]+)+\.?$/u;

export function readSearch(typed: string): Search {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  const unread: string[] = [];
  let rest = typed.trimStart();
  while (rest !== '') {
    const isUnwanted = MINUS.test(rest);
    if (isUnwanted) rest = rest.slice(1);
    const field = FIELD.exec(rest)?.[0];
    if (field !== undefined) {
      unread.push(field);
      rest = rest.slice(field.length);
    }
    const { word, phrase, length } = nextPart(rest);
    rest = rest.slice(length).trimStart();
    if (word !== null && OPERATOR.test(word)) {
      unread.push(word);
      continue;
    }
    const [wildcard] = WILDCARD.exec(word ?? '') ?? [];
    if (wildcard !== undefined) unread.push(wildcard.replace(/[^*?]/g, ''));
    const term = word === null ? phraseTerm(phrase) : wordTerm(word);
    if (term.length > 0) (isUnwanted ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted, unread: [...new Set(unread)] };
}

interface Part {
  /** Null for a phrase. */
  readonly word: string | null;
  readonly phrase: { readonly text: string; readonly isClosed: boolean };
  /** How much of what is typed it takes. */
  readonly length: number;
}

function nextPart(rest: string): Part {
  const [first = ''] = rest;
  const close = QUOTES.find(([open]) => open.includes(first))?.[1];
  if (close)
    return quoted(rest, close) ?? { word: null, phrase: { text: rest.slice(1), isClosed: false }, length: rest.length };
  const single = SINGLE.includes(first) ? quoted(rest, SINGLE_CLOSE) : null;
  if (single) return single;
  const [word = ''] = /^\S+/.exec(rest) ?? [];
  const opens = [...word].findIndex((sign, i) => i > 0 && OPENS_ANYWHERE.includes(sign));
  const text = opens === -1 ? word : [...word].slice(0, opens).join('');
  return { word: text, phrase: { text: '', isClosed: false }, length: Math.max(text.length, 1) };
}

function quoted(rest: string, close: RegExp): Part | null {
  close.lastIndex = 1;
  const end = close.exec(rest)?.index;
  if (end === undefined) return null;
  return { word: null, phrase: { text: rest.slice(1, end), isClosed: true }, length: end + 1 };
}

/** The words side by side; once the quotation is closed, the last of them whole. */
function phraseTerm({ text, isClosed }: Part['phrase']): Term {
  const [words = ''] = foldWords(text).split('\n');
  return words === '' ? [] : [isClosed ? words : words.trimEnd()];
}

/** A word by its beginning; what hyphens and the like join, side by side or as one word. */
function wordTerm(word: string): Term {
  const [words = ''] = foldWords(word).split('\n');
  if (words === '') return [];
  const apart = words.trimEnd();
  if (!CONNECTED.test(word)) return [apart];
  const joined = ` ${apart.replaceAll(' ', '')}`;
  // Initials are whole words: `U.S.` does not begin `usual`.
  return INITIALS.test(apart) ? [words, `${joined} `] : [...new Set([apart, joined])];
}
