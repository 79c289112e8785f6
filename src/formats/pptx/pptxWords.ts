// The words of a scene on its slide and the facts of its event under them, as large as there is room for.

import type PptxGenJS from 'pptxgenjs';
import { countLines, cutToLines, lineHeightOf, paragraphsOf } from '#formats/handoutText.ts';
import { addBox, PAGE, POINTS, type Stretch } from './pptxPage.ts';
import { INK, type Lettering, runOf } from './pptxText.ts';

export interface Fact {
  readonly lead: string;
  readonly text: string;
}

/** The scene's words as large as there is room for, the facts under them. */
export function drawWords(
  slide: PptxGenJS.Slide,
  text: string,
  facts: readonly Fact[],
  { top, bottom, w }: Stretch & { readonly w: number },
  lettering: Lettering,
): void {
  const paragraphs = paragraphsOf(text);
  const lineHeight = lineHeightOf(lettering.language);
  const em = (points: number) => (w * POINTS) / points;
  const heightOf = (points: number, factPoints: number, written = paragraphs) => {
    const own = written.reduce((sum, one) => sum + countLines(one, em(points)) * points * lineHeight + points * 0.5, 0);
    const under = facts.reduce((sum, { lead, text: words }) => {
      return sum + countLines(`${lead}  ${words}`, em(factPoints) / 1.05) * factPoints * lineHeight + 3;
    }, 0);
    return (own + under) / POINTS;
  };
  const sizes = [
    [20, 13],
    [19, 13],
    [18, 13],
    [18, 12],
    [18, 11],
    [16, 11],
    [14, 11],
    [12, 10],
  ] as const;
  const smallest = sizes[sizes.length - 1] ?? [12, 10];
  const [points, factPoints] = sizes.find(([own, under]) => heightOf(own, under) <= bottom - top) ?? smallest;
  const hasRoom = (written: readonly string[]) => heightOf(points, factPoints, written) <= bottom - top;
  const shown = cutParagraphs(paragraphs, em(points), hasRoom);
  const runs = [
    ...shown.map((one) => runOf(one, { points, ends: points * 0.5 }, lettering)),
    ...facts.flatMap(({ lead, text: words }) => [
      runOf(
        lead === '' ? ' ' : lead,
        { points: factPoints, bold: true, ...(words === '' ? { ends: 3 } : {}) },
        lettering,
      ),
      ...(words === '' ? [] : [runOf(`  ${words}`, { points: factPoints, color: INK.secondary, ends: 3 }, lettering)]),
    ]),
  ];
  addBox(slide, 'Text', { x: PAGE.left, y: top, w, h: bottom - top }, runs);
}

/** As many whole lines of the paragraphs as there is room for; that something is missing is said by an ellipsis. */
function cutParagraphs(
  paragraphs: readonly string[],
  widthEm: number,
  hasRoom: (written: readonly string[]) => boolean,
): readonly string[] {
  if (hasRoom(paragraphs)) return paragraphs;
  for (const [i, last] of [...paragraphs.entries()].reverse()) {
    const before = paragraphs.slice(0, i);
    const whole = i === paragraphs.length - 1 ? last : `${last} …`;
    for (let lines = countLines(whole, widthEm); lines > 0; lines--) {
      const written = [...before, cutToLines(whole, widthEm, lines)];
      if (hasRoom(written)) return written;
    }
  }
  return [];
}
