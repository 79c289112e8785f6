// The dataset document the user has opened, kept on the device until it is closed. One window may put it aside and show
// the bundled dataset, until the window is closed.

import { del, get, set } from 'idb-keyval';
import { mayHaveKeptDataset, setKeptFlag } from './keptFlag.ts';
import { keepForVisit, keptForVisit } from './preferences.ts';

const KEY = 'nenpyo.dataset';
const ASIDE = 'aside';

/** The files it stands in; the first holds the events. */
export type KeptDataset = readonly KeptFile[];

interface KeptFile {
  readonly name: string;
  readonly file: Blob;
}

/** Null when none is kept or the storage is blocked. */
export async function readKeptDataset(): Promise<KeptDataset | null> {
  try {
    if (!mayHaveKeptDataset()) return null;
    const kept = await get<KeptDataset | KeptFile>(KEY);
    return kept ? filesOf(kept) : null;
  } catch {
    return null;
  }
}

/** Of what was kept when a dataset was always one file, too. */
export function filesOf(kept: KeptDataset | KeptFile): KeptDataset {
  return 'file' in kept ? [kept] : kept;
}

/** False when the storage is full or blocked: the dataset then lasts as long as the page. */
export async function keepDataset(dataset: KeptDataset): Promise<boolean> {
  try {
    await set(KEY, dataset);
    setKeptFlag(true);
    return true;
  } catch {
    return false;
  }
}

export async function forgetDataset(): Promise<void> {
  try {
    setKeptFlag(false);
    await del(KEY);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

export function isKeptAside(): boolean {
  return keptForVisit(ASIDE) === ASIDE;
}

export function setKeptAside(isAside: boolean): void {
  if (isAside !== isKeptAside()) keepForVisit(ASIDE, isAside ? ASIDE : '');
}
