// Runs by itself before anything else of the app has arrived: gives the page its language and theme, and asks for the
// index, so that it comes beside the scripts that read it. A hint only: without it main.ts does the same.

import { readStartPlace } from '#app/first/startPlace.ts';
import { indexName } from '#dataset/split/splitParts.ts';
import { shownTheme } from '#ui/shownTheme.ts';

const { language, place, preferences } = readStartPlace(location.href, navigator.languages);
const { documentElement, head } = document;
/** main.ts gives the page its theme when it begins; it then asks for the index itself, and once is enough. */
const isTooLate = documentElement.dataset['theme'] !== undefined;
if (!isTooLate) {
  documentElement.lang = language;
  documentElement.dataset['theme'] = shownTheme(preferences.theme);
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
