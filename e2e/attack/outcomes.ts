// Uses a feature of the app and gives what came of it, whatever stood in the way.

import type { Page } from '@playwright/test';
import { App } from '../pages/App.ts';
import { Failure } from '../pages/Failure.ts';
import { Stage } from '../pages/Stage.ts';
import { MESSAGES } from '../pages/words.ts';
import { clearDevice } from '../workerPage.ts';
import { isBlank, isTrue } from './attack.ts';
import type { Feature } from './features.ts';

const m = MESSAGES.en;

/** Opens the app where a feature is used, and does what comes before. */
export async function arrive(page: Page, url: string, { at, prepare }: Feature): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}/${at === '' ? '' : `#${at}`}`);
  if (at.includes('briefing=')) await new Stage(page, m).leave.waitFor();
  else await new App(page, 'en').settled();
  await prepare?.(page);
}

/** The same on a device that keeps nothing from before. */
export async function begin(page: Page, url: string, feature: Feature): Promise<void> {
  await clearDevice(page, url);
  await arrive(page, url, feature);
}

export type Outcome = 'done' | 'told' | 'blank' | 'silent';

/** Uses a feature, and gives what came of it: it was done, or a person was told that it cannot be. */
export async function outcomeOf(page: Page, feature: Feature, use: () => Promise<unknown>): Promise<Outcome> {
  // Before: a download does not wait.
  const done = feature.done(page).then(
    () => 'done' as const,
    () => null,
  );
  const told = isTold(page).then(
    () => 'told' as const,
    () => null,
  );
  await use();
  const first = (await Promise.race([done.then((one) => one ?? told), told.then((one) => one ?? done)])) ?? null;
  if (first !== null) return first;
  return (await isBlank(page)) ? 'blank' : 'silent';
}

/** Something on the page, or in the window it has opened, says what is missing. */
async function isTold(page: Page): Promise<unknown> {
  const telling = (window: Page) =>
    window
      .getByRole('alert')
      .or(window.getByRole('status').filter({ hasText: m['part.file'] }))
      .or(window.getByRole('status').filter({ hasText: m['part.network'] }))
      .filter({ visible: true })
      .first()
      .waitFor();
  const opened = page.context().waitForEvent('page', { timeout: 5000 });
  // Without a network the browser says so itself in a window it opens.
  const unreached = opened.then((window) => window.waitForURL(/^chrome-error:/));
  return Promise.any([telling(page), opened.then(telling), unreached]);
}

/** Whether it is done when it is tried again: by the button that offers it, or as before. */
export async function isDoneAgain(page: Page, feature: Feature): Promise<boolean> {
  return isTrue(Promise.all([feature.done(page), tryAgain(page, feature)]));
}

async function tryAgain(page: Page, feature: Feature): Promise<unknown> {
  const window = page.context().pages().at(-1) ?? page;
  const { retry } = new Failure(window, m);
  if (await retry.first().isVisible()) return retry.first().click();
  return feature.use(page);
}
