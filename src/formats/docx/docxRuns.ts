import { TextRun } from 'docx';
import { paragraphsOf } from '#formats/handoutText.ts';
import { isolated } from '#lib/direction.ts';

/** Line breaks of a statement stay. */
export function linesOf(text: string): readonly TextRun[] {
  return paragraphsOf(text).map((line, i) => new TextRun({ text: isolated(line), ...(i > 0 ? { break: 1 } : {}) }));
}
