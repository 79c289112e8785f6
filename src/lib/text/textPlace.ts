// Places in the text of a file, as editors count them.

/** Both counted from 1; columns in letters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of the letter at an index of the text. */
export function placeOf(text: string, index: number): TextPlace {
  const before = text.slice(0, index).split(/\r\n|[\n\r]/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

const LONGEST_WORD = 20;

/** The word or the sign that stands at an index, short enough to be shown; '' at the end of the text. */
export function wordAt(text: string, index: number): string {
  const [word = ''] = /^(?:[\p{L}\p{M}\p{N}_]+|.)/su.exec(text.slice(index, index + LONGEST_WORD)) ?? [];
  const code = word.codePointAt(0) ?? 0;
  return /^[\p{C}\p{Z}]/u.test(word) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : word;
}
