// Composition root: what the page needs is asked for at once, then React and the rest are put together.

import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './ui/tokens.css';
import './ui/base.css';
import './app/first/firstPicture.css';
import { drawEarlyPage } from '#app/first/earlyPage.ts';
import { showStartFailure } from '#app/first/startFailure.ts';
import { readStartPlace } from '#app/first/startPlace.ts';
import { type FirstDataset, startFirstLoad } from '#app/loading/firstDataset.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { withQueryBehindHash } from '#store/address/addressParts.ts';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { shownTheme } from '#ui/shownTheme.ts';

/** Now that what the first picture needs is here, the rest of the app may have the line (build/preloadApp.ts). */
function preloadApp(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]')) link.rel = 'preload';
}

async function start(): Promise<void> {
  const address = withQueryBehindHash(location.href);
  if (address !== location.href) history.replaceState(null, '', address);
  const start = readStartPlace(address, navigator.languages);
  const { preferences, addressLanguage, language, place, origin, presenter } = start;
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dataset['theme'] = shownTheme(preferences.theme);
  preloadApp();
  const firstLoad = startFirstLoad(start);
  let isMounting = false;
  const drawEarly = (first: FirstDataset) => {
    if (!isMounting) drawEarlyPage(start, first, location.hash);
  };
  // What goes wrong here, the app meets again and tells.
  if (documentElement.dataset['start'] !== 'plain') firstLoad.dataset.then(drawEarly).catch(() => {});
  const [messages, { mount }] = await Promise.all([
    loadMessages(language).catch(() => null),
    import('./app/mount.tsx'),
  ]);
  isMounting = true;
  if (documentElement.dataset['start'] === undefined) removeFirstPicture();
  mount({ place, origin, preferences, addressLanguage, messages, firstLoad, presenter });
}

start().catch((reason: unknown) => {
  console.error(reason);
  const { lang } = document.documentElement;
  showStartFailure(isLanguage(lang) ? lang : 'en', () => location.reload());
});
