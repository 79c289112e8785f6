// A flag on the device that says whether it keeps a dataset the user has opened: nobody who has none waits for
// the database.

const KEY = 'nenpyo.dataset';

export function mayHaveKeptDataset(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Throws where storage is blocked. */
export function setKeptFlag(isKept: boolean): void {
  if (isKept) localStorage.setItem(KEY, 'kept');
  else localStorage.removeItem(KEY);
}
