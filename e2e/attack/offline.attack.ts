// Every feature with the server stopped: after a first visit all of them work; on a page without a service worker each
// works or says that it cannot, and works when the network is back.

import { expect } from '@playwright/test';
import { tell, test, tries, watch } from './attack.ts';
import { FEATURES } from './features.ts';
import { begin, isDoneAgain, outcomeOf } from './outcomes.ts';

const PATIENCE_MS = 10_000;
const some = FEATURES.slice(0, tries(FEATURES.length));

test('every feature with the server stopped, after a first visit', async ({ browser, server }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
  const seen = await watch(context, server.url);
  context.setDefaultTimeout(PATIENCE_MS);
  const first = await context.newPage();
  await first.goto(server.url);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  // A page that is open would keep what is on the device from being cleared.
  await first.close();
  const faults: string[] = [];
  for (const feature of some) {
    seen.on(feature.name);
    const page = await context.newPage();
    try {
      await begin(page, server.url, feature);
      const outcome = await outcomeOf(page, feature, () => feature.use(page));
      // The page that is handed out as one file is the only one that a device does not keep; it says so.
      const expected = feature.name === 'the handout oneFile' ? 'told' : 'done';
      if (outcome !== expected) faults.push(`${feature.name}: ${outcome}`);
    } catch (error) {
      faults.push(`${feature.name}: ${String(error).split('\n')[0]}`);
    }
    await Promise.all(context.pages().map((one) => one.close()));
  }
  await context.close();
  tell('features', some.length);
  tell('that do not work', faults.length);
  tell('complaints', seen.complaints.length);
  expect({ faults, complaints: seen.complaints }).toEqual({ faults: [], complaints: [] });
});

test('every feature with the network gone, without a service worker', async ({ context, server }) => {
  const seen = await watch(context, server.url);
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  let [done, told] = [0, 0];
  for (const feature of some) {
    seen.on(feature.name);
    const page = await context.newPage();
    try {
      await begin(page, server.url, feature);
      await context.setOffline(true);
      const outcome = await outcomeOf(page, feature, () => feature.use(page));
      await context.setOffline(false);
      if (outcome === 'done') done++;
      else if (outcome === 'told') {
        told++;
        if (!(await isDoneAgain(page, feature))) faults.push(`${feature.name}: not done when the network is back`);
      } else faults.push(`${feature.name}: ${outcome}`);
    } catch (error) {
      faults.push(`${feature.name}: ${String(error).split('\n')[0]}`);
    }
    await context.setOffline(false);
    await Promise.all(context.pages().map((one) => one.close()));
  }
  tell('features', some.length);
  tell('done', done);
  tell('told, and done when the network is back', told);
  tell('complaints', seen.complaints.length);
  expect({ faults, complaints: seen.complaints }).toEqual({ faults: [], complaints: [] });
});
