// Composition root: what the page needs is asked for at once and put together here.

import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startFirstLoad } from '#app/loading/firstDataset.ts';
import { bundledPlace, readDatasetPlace } from '#dataset/datasetPlace.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { readPreferences } from '#store/preferences.ts';
import { type PresenterPlace, Root } from './app/Root.tsx';

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
  const named = data === '' ? null : readDatasetPlace(data, location.href, language);
  if (data !== '' && !named) console.info('Address: data lies on another origin and is not fetched');
  const place = named ?? bundledPlace(language);
  const firstLoad = startFirstLoad(named, language);
  const messages = await loadMessages(language);
  document.documentElement.lang = language;
  if (preferences.theme !== 'system') document.documentElement.dataset['theme'] = preferences.theme;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <Root
        place={place}
        dataAddress={named && data}
        preferences={preferences}
        addressLanguage={addressLanguage}
        messages={messages}
        firstLoad={firstLoad}
        presenter={presenter}
      />
    </StrictMode>,
  );
}

start().catch(console.error);
