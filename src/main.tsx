// Composition root: what the page needs is asked for at once and put together here.

import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadDataset } from '#dataset/loadDataset.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { readPreferences } from '#store/preferences.ts';
import { type PresenterPlace, Root } from './app/Root.tsx';

/** The address a presenter's window is opened with. */
function readPresenterPlace(): PresenterPlace | null {
  const params = new URLSearchParams(location.hash.slice(1));
  const briefing = params.get('presenter');
  if (!briefing) return null;
  return { briefing, scene: Math.max(0, Math.trunc(Number(params.get('scene'))) - 1 || 0) };
}

const DATASET = './dataset.json';

async function start(): Promise<void> {
  const firstLoad = loadDataset(DATASET);
  const preferences = readPreferences(navigator.languages);
  const named = new URLSearchParams(location.hash.slice(1)).get('lang') ?? '';
  const addressLanguage = isLanguage(named) ? named : null;
  const language = addressLanguage ?? preferences.language;
  const messages = await loadMessages(language);
  document.documentElement.lang = language;
  if (preferences.theme !== 'system') document.documentElement.dataset['theme'] = preferences.theme;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <Root
        address={DATASET}
        preferences={preferences}
        addressLanguage={addressLanguage}
        messages={messages}
        firstLoad={firstLoad}
        presenter={readPresenterPlace()}
      />
    </StrictMode>,
  );
}

start().catch(console.error);
