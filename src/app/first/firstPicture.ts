// The first picture: the chart, drawn by the same functions from the dataset's outline before React, the rest of the
// app and the index have arrived. Only where its place is known beforehand and the address asks for no more of the
// record than an outline holds; everywhere else the page draws it, a moment later.

import type { Outline } from '#dataset/packed/outline.ts';
import type { Language } from '#i18n/languages.ts';
import { openRecord } from '#store/record.ts';
import { createSelectors } from '#store/selectors.ts';
import { decodeView } from '#store/urlCodec.ts';
import { labelByWords } from '#picture/axisLabel.ts';
import { drawLightChart } from '#timeline/light/lightChart.ts';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { createPainter } from '#timeline/painter.ts';
import { measureTitles, textScale } from '#timeline/titleWidth.ts';
import { layOutSkeleton } from './skeleton.ts';

/** Narrower, the words above the chart may take a line more. */
const NARROWEST_CHART_PX = 560;
const LONGEST_FRAME_MS = 100;
const LETTERS = '13px "Be Vietnam Pro"';
const LONGEST_FONT_MS = 1000;

/**
 * When the letters of the titles are there, or have let wait for too long: measured without them, other titles fit.
 * Japanese signs are as wide in every font.
 */
export function whenLettersLoaded(language: Language): Promise<unknown> {
  return Promise.race([
    document.fonts.load(LETTERS, language === 'vi' ? 'aăạ' : 'a'),
    new Promise((resolve) => setTimeout(resolve, LONGEST_FONT_MS)),
  ]);
}

/** When what was drawn has been painted, or soon: a page in the background paints nothing. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

/** Draws nothing where it could not stand where the page will draw it. */
export function drawFirstPicture({ indices, axisWords }: Outline, language: Language, hash: string): void {
  const record = openRecord(indices);
  const { view, unknown } = decodeView(hash, record);
  // An event that the outline does not name is chosen: it would be missing.
  if (unknown.length > 0 || indices.events.length === 0) return;
  // Larger words take more lines, too.
  if (textScale() !== 1) return;
  const host = layOutSkeleton();
  const { clientWidth: width, clientHeight: height } = host;
  if (width < NARROWEST_CHART_PX) {
    removeFirstPicture();
    return;
  }
  const select = createSelectors();
  const state = { ...view, record };
  const selected = view.selection === null ? -1 : (indices.positionOf.get(view.selection) ?? -1);
  const paint = createPainter({
    lanes: select.lanes(state),
    span: record.span,
    context: { indices, language, m: null },
    canvas: { width, height, textScale: textScale() },
    measure: measureTitles(indices, language),
    alwaysDrawn: selected === -1 ? null : selected,
  });
  const window = select.shownWindow(state);
  const { drawn } = paint(window, false, { selected, hovered: -1 });
  drawLightChart(host, { window, rows: drawn, labelAxis: labelByWords(axisWords, language) });
}
