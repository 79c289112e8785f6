// What the address and the device say before there is a record to read the rest of it with: in which language the page
// starts, and on which dataset.

import { bundledPlace, type DatasetPlace, readDatasetPlace } from '#dataset/datasetPlace.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { mayHaveKeptDataset } from '#store/keptMark.ts';
import { readPreferences } from '#store/preferences.ts';
import type { Preferences } from '#store/viewState.ts';

export interface StartPlace {
  readonly preferences: Preferences;
  /** Named by the address for this visit, in place of the remembered one. */
  readonly addressLanguage: Language | null;
  readonly language: Language;
  /** As the address names it; '' for the bundled dataset. */
  readonly data: string;
  /** Null when the address names none, or none that may be fetched. */
  readonly named: DatasetPlace | null;
  readonly place: DatasetPlace;
  /** The page opens as everybody's does, and the first picture in it (build/firstPicture) is what the app will draw. */
  readonly isPlain: boolean;
}

/** `href` is the whole address of the page. */
export function readStartPlace(href: string, wishedLanguages: readonly string[]): StartPlace {
  const params = new URLSearchParams(new URL(href).hash.slice(1));
  const preferences = readPreferences(wishedLanguages);
  const tag = params.get('lang') ?? '';
  const addressLanguage = isLanguage(tag) ? tag : null;
  const language = addressLanguage ?? preferences.language;
  const data = params.get('data') ?? '';
  const named = data === '' ? null : readDatasetPlace(data, href, language);
  const place = named ?? bundledPlace(language);
  const isPlain =
    [...params.keys()].every((key) => key === 'lang') && !preferences.hidesReader && !mayHaveKeptDataset();
  return { preferences, addressLanguage, language, data, named, place, isPlain };
}
