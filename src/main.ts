// Composition root: what the page needs is asked for at once; the first picture is drawn as soon as its outline has
// come, then React and the rest are put together.

import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './ui/tokens.css';
import './ui/base.css';
import { drawFirstPicture, mayDrawFirst, whenLettersLoaded, whenPainted } from '#app/first/firstPicture.ts';
import { startFirstLoad } from '#app/loading/firstDataset.ts';
import { bundledPlace, readDatasetPlace } from '#dataset/datasetPlace.ts';
import { hasInlinedDocument } from '#dataset/inlinedDocument.ts';
import { loadOutline } from '#dataset/loadOutline.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { mayHaveKeptDataset } from '#store/keptMark.ts';
import { readPreferences } from '#store/preferences.ts';
import type { PresenterPlace } from './app/Root.tsx';

/** What the address says before there is a record to read the rest of it with. */
function readStart() {
  const params = new URLSearchParams(location.hash.slice(1));
  const language = params.get('lang') ?? '';
  return {
    addressLanguage: isLanguage(language) ? language : null,
    data: params.get('data') ?? '',
    presenter: readPresenterPlace(params),
  };
}

/** The address a presenter's window is opened with. */
function readPresenterPlace(params: URLSearchParams): PresenterPlace | null {
  const briefing = params.get('presenter');
  if (!briefing) return null;
  return { briefing, scene: Math.max(0, Math.trunc(Number(params.get('scene'))) - 1 || 0) };
}

async function start(): Promise<void> {
  const preferences = readPreferences(navigator.languages);
  const { addressLanguage, data, presenter } = readStart();
  const language = addressLanguage ?? preferences.language;
  document.documentElement.lang = language;
  if (preferences.theme !== 'system') document.documentElement.dataset['theme'] = preferences.theme;
  const named = data === '' ? null : readDatasetPlace(data, location.href, language);
  if (data !== '' && !named) console.info('Address: data lies on another origin and is not fetched');
  const place = named ?? bundledPlace(language);
  const isSplit = place.form === 'split' && !hasInlinedDocument() && (named !== null || !mayHaveKeptDataset());
  const outline = isSplit && mayDrawFirst(location.hash) ? loadOutline(place.folder, language) : null;
  const letters = outline && whenLettersLoaded(language);
  const firstLoad = startFirstLoad(named, language, outline);
  const messagesToCome = loadMessages(language);
  const known = await outline;
  if (known) {
    await letters;
    drawFirstPicture(known, language, location.hash);
    // The rest of the app takes the main thread for a while.
    await whenPainted();
  }
  const messages = await messagesToCome;
  const { mount } = await import('./app/mount.tsx');
  mount({ place, dataAddress: named && data, preferences, addressLanguage, messages, firstLoad, presenter });
}

start().catch(console.error);
