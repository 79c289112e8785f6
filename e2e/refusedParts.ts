// The tests' `test` where parts of the app are refused: what says so, and the menu of handouts.

import { test as base } from './fixtures.ts';
import { Failure } from './pages/Failure.ts';
import { Handouts } from './pages/Handouts.ts';
import { MESSAGES } from './pages/words.ts';

export const test = base.extend<{ failure: Failure; handouts: Handouts }>({
  failure: async ({ page, speech }, provide) => provide(new Failure(page, MESSAGES[speech])),
  handouts: async ({ page, speech }, provide) => provide(new Handouts(page, MESSAGES[speech])),
});

/** The page is loaded first, and what stands in the way is looked for. */
export const PATIENCE = { timeout: 20_000 };

/** What the console says of a file that was refused. */
export const REFUSED = /Failed to load resource|Failed to fetch|preload|net::ERR|No style sheet/i;
