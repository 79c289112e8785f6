// Runs by itself before anything else of the app has arrived: asks for the outline that main.ts draws the first
// picture from, so that both come at the same time. A hint only: without it main.ts asks for itself.

import { readStartPlace } from '#app/first/startPlace.ts';
import { outlineName } from '#dataset/split/splitParts.ts';

/** main.ts gives the page its theme when it begins; it then asks for the outline itself, and once is enough. */
const isTooLate = document.documentElement.dataset['theme'] !== undefined;
const { outlineFolder, language } = readStartPlace(location.href, navigator.languages, window.innerWidth);
if (outlineFolder !== null && !isTooLate) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = outlineFolder + outlineName(language);
  document.head.append(link);
}
