// Each file that an action needs is refused once, one at a time: the page stays, says what is missing, and has it when it
// is asked for again.

import { type BrowserContext, expect, type Page } from '@playwright/test';
import { isTrue, tell, test, tries, watch } from './attack.ts';
import { FEATURES, type Feature } from './features.ts';
import { begin, isDoneAgain, type Outcome, outcomeOf } from './outcomes.ts';

const PATIENCE_MS = 8000;

const LOADING: Feature = {
  name: 'loading',
  at: '',
  use: (page) => page.reload(),
  done: (page) => page.locator('[data-settled="true"]').waitFor(),
};

test('each file of each action refused', async ({ chance, context, server }) => {
  const seen = await watch(context, server.url);
  context.setDefaultTimeout(PATIENCE_MS);
  // Behind a route nothing comes out of the browser's own cache.
  await context.route('**/*', (route) => route.continue());
  const trials: { readonly feature: Feature; readonly file: string }[] = [];
  for (const feature of [LOADING, ...FEATURES]) {
    for (const file of await filesOf(context, server.url, feature)) trials.push({ feature, file });
  }
  const chosen = trials
    .map((trial) => ({ trial, order: chance.share() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, tries(trials.length))
    .map(({ trial }) => trial);
  const faults: string[] = [];
  const outcomes: Record<Outcome, number> = { done: 0, told: 0, blank: 0, silent: 0 };
  for (const { feature, file } of chosen) {
    const trial = `${feature.name} without ${file}`;
    seen.on(trial);
    const page = await context.newPage();
    try {
      await begin(page, server.url, feature);
      await context.route(file, (route) => route.abort());
      const outcome = await outcomeOf(page, feature, () => feature.use(page));
      outcomes[outcome]++;
      await context.unroute(file);
      console.info(`${trial}: ${outcome}`);
      if (outcome === 'blank' || outcome === 'silent') faults.push(`${trial}: ${outcome}`);
      const isMended = outcome === 'done' || (await isDoneAgain(page, feature));
      if (!isMended) faults.push(`${trial}: not had when it was asked for again`);
    } catch (error) {
      faults.push(`${trial}: ${String(error).split('\n')[0]}`);
    }
    await closeAll(context);
  }
  tell('actions', FEATURES.length + 1);
  tell('files refused', chosen.length);
  for (const [outcome, times] of Object.entries(outcomes)) tell(outcome, times);
  tell('complaints', seen.complaints.length);
  expect({ faults, complaints: seen.complaints }).toEqual({ faults: [], complaints: [] });
});

/** What an action asks the server for that the page has not asked for before. */
async function filesOf(context: BrowserContext, url: string, feature: Feature): Promise<readonly string[]> {
  const page = await context.newPage();
  const files = new Set<string>();
  const onRequest = (request: { url(): string }) => files.add(request.url());
  await begin(page, url, feature);
  context.on('request', onRequest);
  const outcome = await outcomeOf(page, feature, () => feature.use(page));
  await isTrue(idle(page));
  context.off('request', onRequest);
  await closeAll(context);
  if (outcome !== 'done') throw new Error(`${feature.name}: ${outcome} though nothing was refused`);
  return [...files].filter((file) => file.startsWith(url) && !/\/(index\.html)?$|sw\.js$/.test(new URL(file).pathname));
}

async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function closeAll(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.close()));
}
