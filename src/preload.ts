// Runs by itself before anything else of the app has arrived: gives the page its language and theme, shows the first
// picture where it is what the app will draw, and asks for the index, so that it comes beside the scripts that read it. A
// hint only: without it main.ts does the same.

import { readStartPlace } from '#app/first/startPlace.ts';
import { indexName } from '#dataset/split/splitParts.ts';
import { shownTheme } from '#ui/shownTheme.ts';

const { language, place, preferences, isPlain } = readStartPlace(location.href, navigator.languages);
const { documentElement, head } = document;
/** Larger letters need other rows. */
const USUAL_EM_PX = 16;
/** main.ts gives the page its theme when it begins; it then asks for the index itself, and once is enough. */
const isTooLate = documentElement.dataset['theme'] !== undefined;
if (!isTooLate) {
  documentElement.lang = language;
  documentElement.dataset['theme'] = shownTheme(preferences.theme);
  if (isPlain && hasUsualLetters()) documentElement.dataset['start'] = 'plain';
  if (place.form === 'split') {
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: place.folder + indexName(language),
    });
    head.append(link);
  }
}

/** Asked of media queries, whose em is that of the browser's settings: a computed style would lay out the page first. */
function hasUsualLetters(): boolean {
  const isAsWideAs = (px: number) => matchMedia(`(min-width: ${px / USUAL_EM_PX}em)`).matches;
  return isAsWideAs(innerWidth) && !isAsWideAs(innerWidth + 1);
}
