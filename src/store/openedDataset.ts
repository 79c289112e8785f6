// The dataset document the user has opened, kept on the device until it is closed. A mark beside it says
// whether there is one, so that nobody who has none waits for the database.

import { del, get, set } from 'idb-keyval';

const KEY = 'nenpyo.dataset';

export interface KeptDataset {
  readonly name: string;
  readonly file: Blob;
}

/** Null when none is kept or the storage is blocked. */
export async function readKeptDataset(): Promise<KeptDataset | null> {
  try {
    if (localStorage.getItem(KEY) === null) return null;
    return (await get<KeptDataset>(KEY)) ?? null;
  } catch {
    return null;
  }
}

/** False when the storage is full or blocked: the dataset then lasts as long as the page. */
export async function keepDataset(dataset: KeptDataset): Promise<boolean> {
  try {
    await set(KEY, dataset);
    localStorage.setItem(KEY, 'kept');
    return true;
  } catch {
    return false;
  }
}

export async function forgetDataset(): Promise<void> {
  try {
    localStorage.removeItem(KEY);
    await del(KEY);
  } catch {
    // What could not be kept need not be forgotten.
  }
}
