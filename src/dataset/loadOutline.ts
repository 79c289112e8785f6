// The outline of a dataset in split form, for the first picture.

import { type Outline, unpackOutline } from './packed/outline.ts';
import { unzip } from './packed/unzip.ts';
import { outlineName } from './split/splitParts.ts';

/** Null when there is none that can be read: the picture then waits for the index, which says what is wrong. */
export async function loadOutline(folder: string, language: string): Promise<Outline | null> {
  try {
    const response = await fetch(folder + outlineName(language));
    return response.ok ? unpackOutline(await unzip(response)) : null;
  } catch (error) {
    console.info(`Outline: ${error}`);
    return null;
  }
}
