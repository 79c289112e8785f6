// The picture of a shared link or of another dataset before React has come: drawn into the boxes of the first picture, as
// the app will draw it, from the index alone.

import type { FirstDataset } from '#app/loading/firstDataset.ts';
import { readInlinedBriefing } from '#dataset/inlinedDocument.ts';
import { localize } from '#domain/record/model.ts';
import { readLink, startingView } from '#store/address/link.ts';
import { openRecord } from '#store/record.ts';
import { drawEarlyChart } from '#timeline/layer/earlyChart.ts';
import { FIRST_PICTURE_ID } from '#timeline/layer/removeFirstPicture.ts';
import type { StartPlace } from './startPlace.ts';

const PHONE = '(max-width: 44.99em)';

/**
 * `text` is what the address says behind its `#`. Draws nothing where the page has other boxes than the first picture:
 * on stage, with lanes, without the reader.
 */
export function drawEarlyPage(
  { language, preferences, presenter }: StartPlace,
  { result, origin }: FirstDataset,
  text: string,
): void {
  const page = document.getElementById(FIRST_PICTURE_ID);
  const chart = page?.querySelector<HTMLElement>('.first-chart');
  if (!page || !chart || presenter || result.status === 'failed' || origin.kind === 'file') return;
  const record = openRecord(result.indices, result.textLanguages, origin);
  const view = startingView(readLink(text, record), record);
  const hasOtherBoxes = view.view !== 'timeline' || view.lanes !== 'none' || view.briefing !== null || view.holders;
  if (hasOtherBoxes || preferences.hidesReader || readInlinedBriefing() !== null) return;
  // There the page goes to the reader.
  if (view.selection !== null && matchMedia(PHONE).matches) return;

  const heading = page.querySelector('.first-heading');
  if (heading) heading.textContent = localize(record.indices.dataset.info.title, language).text;
  document.documentElement.dataset['start'] = 'drawn';
  drawEarlyChart(chart, { ...view, language, record });
}
