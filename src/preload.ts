// Runs before the app has arrived: asks for the index of the dataset in the language it will be shown in, so that
// both come at the same time. A hint only: without it the app asks for itself.

import { bundledIndex } from '#dataset/datasetPlace.ts';
import { isLanguage } from '#i18n/languages.ts';
import { mayHaveKeptDataset } from '#store/keptMark.ts';
import { readPreferences } from '#store/preferences.ts';

const params = new URLSearchParams(location.hash.slice(1));
const named = params.get('lang') ?? '';
if (!params.has('data') && !mayHaveKeptDataset()) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = bundledIndex(isLanguage(named) ? named : readPreferences(navigator.languages).language);
  document.head.append(link);
}
