// Texts of a handout made ready for a page: free of what a file cannot hold, measured without a browser so
// that layouts know what fits, and cut where it does not. Typefaces stand here too. What is
// written where is the business of each format.

import { isolated } from '#lib/direction.ts';
import type { HandoutSource } from './handout.ts';

/** Latin and Vietnamese glyphs; the widths below are its own. */
export const LATIN_FONT = 'Arial';
/** On every Windows and with every Office of the Mac. */
export const EAST_ASIAN_FONT = 'Yu Gothic';

// What XML 1.0 cannot hold even when escaped: control characters but tab and line ends, halves of surrogate pairs, non-characters.
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters no XML file can hold; line ends are `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
}

/** As `cleanLine`, for a run of a line: one from right to left runs so in a line that does not. */
export function cleanRun(text: string): string {
  return isolated(cleanLine(text));
}

// Not `\s`: no-break and ideographic spaces are part of how a text is set.
const BLANKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** As `cleanText`, on one line, without blanks at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(BLANKS, ' ').replace(/^ | $/g, '');
}

/** The paragraphs of a text, empty lines left out. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter((line) => line !== '');
}

/** The address when it may be linked: http and https only. */
export function linkOf({ url }: HandoutSource): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}

/** The citation for places too narrow for an address, which is linked instead. */
export function citationWithoutAddress({ citation, url }: HandoutSource): string {
  return cleanLine(url === '' ? citation : citation.replaceAll(url, ''));
}

/** How much higher than its letters a line is. Japanese typefaces ask for more. */
export function lineHeightOf(language: string): number {
  return language === 'ja' ? 1.4 : 1.2;
}

/** How much wider than `textWidth` a line is in bold. Japanese letters are not. */
export function boldnessOf(text: string): number {
  return FULL_WIDTH.test(text) ? 1 : 1.07;
}

// Arial, in thousandths of an em; what stands in no row is as wide as a digit.
const LETTERS: readonly (readonly [number, string])[] = [
  [195, "'"],
  [225, 'ijl‘’'],
  [260, '|'],
  [280, 'ft.,:;/\\I![] '],
  [335, '-()r“”·'],
  [355, '"'],
  [500, 'ckszvxyJ'],
  [585, '+=<>~'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUwĐ'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…→@'],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])));
const DIGIT = 0.556;
const FULL_WIDTH = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
/** Set between Japanese and Latin letters by programs that space them. */
const SCRIPT_SPACE = 0.22;

function widthOfLetter(letter: string): number {
  if (letter > '\u10FF' && FULL_WIDTH.test(letter)) return 1;
  return WIDTHS.get(letter) ?? DIGIT;
}

// Layouts try many arrangements of the same words.
const measured = new Map<string, number>();
const MOST_MEASURED = 20_000;

/** How wide a line of text is in Arial, in ems, without kerning. */
export function textWidth(text: string): number {
  const known = measured.get(text);
  if (known !== undefined) return known;
  if (measured.size >= MOST_MEASURED) measured.clear();
  const width = measure(text);
  measured.set(text, width);
  return width;
}

function measure(text: string): number {
  // Kana are taken apart too: their voicing marks are no letters of their own.
  const letters = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const borders = letters.match(/[^\p{ASCII}][0-9A-Za-z]|[0-9A-Za-z][\u3040-\u9FFF]/gu) ?? [];
  let width = borders.filter((pair) => FULL_WIDTH.test(pair)).length * SCRIPT_SPACE;
  for (const letter of letters) width += widthOfLetter(letter);
  return width;
}

// Words and, where a script has none, single characters, with what may not be parted from them: white space
// and closing marks after them, opening marks before.
const PIECES =
  /[「『（〈《【]*[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60][、。，．・）」』〉》】ー]*\s*|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]+\s*|\s+/g;

/** The lines a text takes in a column so many ems wide. */
export function wrapText(text: string, widthEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const own = textWidth(piece.trimEnd());
    if (line !== '' && width + own > widthEm) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += piece;
    width += textWidth(piece) + (isAtBorder(line, piece) ? SCRIPT_SPACE : 0);
    // A word longer than the column, such as an address, is broken anywhere.
    while (width > widthEm && own > widthEm && line.length > 1) {
      const head = headOfWidth(line, widthEm);
      lines.push(head);
      line = line.slice(head.length);
      width = textWidth(line);
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Whether the piece added last meets another script. */
function isAtBorder(line: string, piece: string): boolean {
  const before = line.charAt(line.length - piece.length - 1);
  return (
    /[0-9A-Za-z]/.test(before) !== /[0-9A-Za-z]/.test(piece.charAt(0)) && FULL_WIDTH.test(before + piece.charAt(0))
  );
}

function headOfWidth(line: string, widthEm: number): string {
  let width = 0;
  let head = '';
  for (const letter of line) {
    width += textWidth(letter);
    if (head !== '' && width > widthEm) break;
    head += letter;
  }
  return head;
}

export function countLines(text: string, widthEm: number): number {
  return wrapText(text, widthEm).length;
}

/** The text itself when it fits in so many lines, else as much of it as does, with an ellipsis. */
export function cutToLines(text: string, widthEm: number, most: number): string {
  const lines = wrapText(text, widthEm);
  if (lines.length <= most) return text;
  const before = lines.slice(0, most - 1);
  const last = lines[most - 1] ?? '';
  // The next line's first word may still have begun on this one.
  const rest = text.slice(text.indexOf(last, before.join('').length));
  const end = headOfWidth(rest, widthEm - textWidth('…')).trimEnd();
  return `${text.slice(0, text.length - rest.length)}${end}…`;
}
