// Text that must fit a width, by the widths of the letters alone.

import { textWidth } from '#picture/textWidth.ts';

const ELLIPSIS = '…';
/** A word with what follows it, or one letter of those that lines may break between, with the signs that close it. */
const PIECES = /[\u3040-\u30ff\u3400-\u9fff][、。，．」』）】〉》・；：ー\s]*|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*/gu;

/** The text itself, or as much of its beginning as fits with `…`. */
export function cutToWidth(text: string, widthEm: number): string {
  if (textWidth(text) <= widthEm) return text;
  let room = widthEm - textWidth(ELLIPSIS);
  let cut = '';
  for (const letter of text) {
    room -= textWidth(letter);
    if (room < 0) break;
    cut += letter;
  }
  return `${cut.trimEnd()}${ELLIPSIS}`;
}

/** Lines of at most this width; the last is cut where there would be more of them. */
export function wrapText(text: string, widthEm: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.match(PIECES) ?? [];
  for (const [i, piece] of pieces.entries()) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > widthEm) {
      if (lines.length === mostLines - 1) {
        line += pieces.slice(i).join('');
        break;
      }
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((one) => cutToWidth(one.trimEnd(), widthEm));
}
