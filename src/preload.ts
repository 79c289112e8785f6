// Runs by itself before anything else of the app has arrived: asks for the outline that main.ts draws the first
// picture from, so that both come at the same time. A hint only: without it main.ts asks for itself.

import { readStartPlace } from '#app/first/startPlace.ts';
import { outlineName } from '#dataset/split/splitParts.ts';
import { today } from '#domain/time/dates.ts';
import { formatAxisLabel } from '#i18n/formatDates.ts';

const { outlineFolder, language } = readStartPlace(location.href, navigator.languages, window.innerWidth);
if (outlineFolder !== null) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = outlineFolder + outlineName(language);
  document.head.append(link);
  // The first label and the first measured letter cost a hundred times the second. Now the page waits for the network
  // anyway.
  for (const unit of ['month', 'year'] as const) formatAxisLabel(today(), unit, 'minor', language);
  document.createElement('canvas').getContext('2d')?.measureText('a');
}
