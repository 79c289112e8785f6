// Composition root: what the page needs is asked for at once, then React and the rest are put together.

import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './ui/tokens.css';
import './ui/base.css';
import './app/first/firstPicture.css';
import { showStartFailure } from '#app/first/startFailure.ts';
import { readStartPlace } from '#app/first/startPlace.ts';
import { startFirstLoad } from '#app/loading/firstDataset.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { shownTheme } from '#ui/shownTheme.ts';
import type { PresenterPlace } from './app/Root.tsx';

/** The address a presenter's window is opened with. */
function readPresenterPlace(): PresenterPlace | null {
  const params = new URLSearchParams(location.hash.slice(1));
  const briefing = params.get('presenter');
  if (!briefing) return null;
  return { briefing, scene: Math.max(0, Math.trunc(Number(params.get('scene'))) - 1 || 0) };
}

/** Now that what the first picture needs is here, the rest of the app may have the line (build/preloadApp.ts). */
function preloadApp(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]')) link.rel = 'preload';
}

async function start(): Promise<void> {
  const { preferences, addressLanguage, language, data, named, place } = readStartPlace(
    location.href,
    navigator.languages,
  );
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = shownTheme(preferences.theme);
  if (data !== '' && !named) console.info('Address: data lies on another origin and is not fetched');
  if (document.documentElement.dataset['start'] !== 'plain') removeFirstPicture();
  preloadApp();
  const firstLoad = startFirstLoad(named, language);
  const [messages, { mount }] = await Promise.all([
    loadMessages(language).catch(() => null),
    import('./app/mount.tsx'),
  ]);
  mount({
    place,
    dataAddress: named && data,
    preferences,
    addressLanguage,
    messages,
    firstLoad,
    presenter: readPresenterPlace(),
  });
}

start().catch((reason: unknown) => {
  console.error(reason);
  const { lang } = document.documentElement;
  showStartFailure(isLanguage(lang) ? lang : 'en', () => location.reload());
});
