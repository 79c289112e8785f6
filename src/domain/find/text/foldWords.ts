// A text as its words, so that punctuation never counts: `Vietnam–Japan ties` is ` vietnam japan ties `. Each word stands
// between spaces, so that it is found by its beginning: ` vie`. In scripts that write no spaces every letter stands
// between spaces, so that words are found anywhere: ` 岸 田 文 雄 `. Behind the text, each in a line, stand other ways of
// writing some of its words. What is looked for is folded alike (readSearch.ts).
//
//   Japan’s         japans
//   d’Estaing       destaing, and behind: estaing
//   co-operation    co operation, and behind: cooperation
//   U.S.            u s, and behind: us

import { foldText } from './foldText.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]`;
/** Two of them are letters to Unicode. */
const APOSTROPHES = "'’‘‛`′ʼʻ";
const SPACED = `(?:(?!${UNSPACED}|[${APOSTROPHES}])${LETTER})+`;
const CONNECTOR = new RegExp(String.raw`[\-‐‑.${APOSTROPHES}]`, 'gu');
const WORD = new RegExp(`((?=${LETTER})${UNSPACED})|${SPACED}(?:${CONNECTOR.source}${SPACED})*`, 'gu');
const IS_LETTER = /\p{L}/u;
/** A shorter end is that of a genitive or a verb: Japan’s, don’t. */
const LEAST_WORD = 2;

export function foldWords(text: string): string {
  let words = '';
  writeWords(foldText(text), (piece) => {
    words += piece;
  });
  return words;
}

export interface FoldedWords {
  readonly folded: string;
  /** For each folded sign, where in the text what it comes from begins and ends; one sign of it may give several (㍿). */
  readonly origins: readonly number[];
  readonly ends: readonly number[];
}

export function foldWithOrigins(text: string): FoldedWords {
  const letters = foldLetters(text);
  let folded = '';
  const origins: number[] = [];
  const ends: number[] = [];
  writeWords(letters.folded, (piece, at) => {
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      origins.push(letters.origins[at + i] ?? 0);
      ends.push(letters.ends[at + i] ?? 0);
    }
  });
  return { folded, origins, ends };
}

function foldLetters(text: string): FoldedWords {
  let folded = '';
  const origins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  // A base letter and the marks behind it (half-width ﾞ and ﾟ too) are folded together: half of a か゛ is no hit. What
  // nobody sees may stand between them.
  for (const cluster of text.match(/.[\p{M}\uff9e\uff9f\u00ad\u200b-\u200f\u2060\ufeff]*/gsu) ?? []) {
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

/** Called with pieces of the folded text and where they stand in it, and with spaces between. */
type Write = (piece: string, at: number) => void;

function writeWords(folded: string, write: Write): void {
  const others: (readonly Piece[])[] = [];
  let isBegun = false;
  for (const found of folded.matchAll(WORD)) {
    const [word, unspaced] = found;
    if (!isBegun) write(' ', found.index);
    isBegun = true;
    const pieces = unspaced === undefined ? piecesOf(word, found.index) : [];
    if (pieces.length < 2) {
      write(word, found.index);
    } else {
      for (const [i, piece] of pieces.entries()) {
        if (i > 0 && !piece.isBehindApostrophe) write(' ', piece.at);
        write(piece.text, piece.at);
      }
      others.push(...otherWays(pieces));
    }
    write(' ', found.index);
  }
  for (const pieces of others) {
    write('\n ', pieces[0]?.at ?? 0);
    for (const { text, at } of pieces) write(text, at);
    write(' ', 0);
  }
}

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isBehindApostrophe: boolean;
}

/** A word at its hyphens, full stops and apostrophes. */
function piecesOf(word: string, at: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let isBehindApostrophe = false;
  for (const { 0: connector, index } of word.matchAll(CONNECTOR)) {
    pieces.push({ text: word.slice(from, index), at: at + from, isBehindApostrophe });
    from = index + connector.length;
    isBehindApostrophe = APOSTROPHES.includes(connector);
  }
  return [...pieces, { text: word.slice(from), at: at + from, isBehindApostrophe }];
}

function otherWays(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const isApart = pieces.slice(1).some(({ isBehindApostrophe }) => !isBehindApostrophe);
  const hasLetter = pieces.some(({ text }) => IS_LETTER.test(text));
  const elided = pieces.filter(({ text, isBehindApostrophe }) => isBehindApostrophe && text.length >= LEAST_WORD);
  return [...(isApart && hasLetter ? [pieces] : []), ...elided.map((piece) => [piece])];
}
