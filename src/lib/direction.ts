// In which direction a text runs, where no element can be asked to find it out: on a canvas, in a picture, in a file.

/** The scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** By the first letter of the text, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A text that runs from right to left in a line that does not: its full stop stands at its end. Any other as it is. */
export function isolated(text: string): string {
  return isRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}
