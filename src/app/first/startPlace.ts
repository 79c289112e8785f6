// What the address and the device say before there is a record to read the rest of it with: in which language the page
// starts, and on which dataset.

import { bundledPlace, type DatasetPlace, readDatasetPlace } from '#dataset/datasetPlace.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { readParts, withQueryBehindHash } from '#store/address/addressParts.ts';
import { BUNDLED, type RecordOrigin } from '#store/address/recordOrigin.ts';
import { understand } from '#store/address/understand.ts';
import { mayHaveKeptDataset } from '#store/keptFlag.ts';
import { readPreferences } from '#store/preferences.ts';
import type { Preferences } from '#store/viewState.ts';

export interface StartPlace {
  readonly preferences: Preferences;
  /** Named by the address for this visit, in place of the remembered one. */
  readonly addressLanguage: Language | null;
  readonly language: Language;
  /** Where the address says that the dataset lies; without it, or where it may not be fetched from, the bundled one. */
  readonly place: DatasetPlace;
  readonly origin: Exclude<RecordOrigin, { kind: 'file' }>;
  /** The file of the user's own that the address is about. */
  readonly file: string | null;
  /** This window is the presenter's. */
  readonly presenter: PresenterPlace | null;
  /** The page opens as everybody's does, and the first picture in it (build/firstPicture) is what the app will draw. */
  readonly isPlain: boolean;
}

export interface PresenterPlace {
  readonly briefing: string;
  /** Counted from 0. */
  readonly scene: number;
}

/** `href` is the whole address of the page. */
export function readStartPlace(href: string, wishedLanguages: readonly string[]): StartPlace {
  const { values, unknown } = readParts(new URL(withQueryBehindHash(href)).hash);
  const preferences = readPreferences(wishedLanguages);
  const addressLanguage = understand(values.get('lang') ?? '', (tag) => (isLanguage(tag) ? tag : null));
  const language = addressLanguage ?? preferences.language;
  const said = values.get('data') ?? '';
  const data = understand(said, (text) => (/[\p{L}\p{M}\p{N}/]$/u.test(text) ? text : null)) ?? said;
  const named = data === '' ? null : readDatasetPlace(data, href, language);
  const place = named ?? bundledPlace(language);
  const origin = named ? ({ kind: 'address', data } as const) : BUNDLED;
  const file = data === '' ? (values.get('file') ?? null) : null;
  const presenter = readPresenterPlace(values.get('presenter'), values.get('scene'));
  const isPlain =
    [...values.keys()].every((key) => key === 'lang') &&
    unknown.length === 0 &&
    !preferences.hidesReader &&
    !mayHaveKeptDataset();
  return { preferences, addressLanguage, language, place, origin, file, presenter, isPlain };
}

function readPresenterPlace(briefing: string | undefined, scene: string | undefined): PresenterPlace | null {
  if (briefing === undefined) return null;
  return { briefing, scene: Math.max(0, Math.trunc(Number(scene)) - 1 || 0) };
}
