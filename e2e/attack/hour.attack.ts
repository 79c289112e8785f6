// An hour of use, one act after the other without the pauses: what the page holds at its end is what it held when
// everything had been used once.

import { expect } from '@playwright/test';
import { App } from '../pages/App.ts';
import { tell, test, tries, watch } from './attack.ts';
import { FEATURES } from './features.ts';

/** One every ten seconds: the rest of the time people read. */
const ACTS_OF_AN_HOUR = 360;
const MOST_GROWTH = 1.05;
const PATIENCE_MS = 20_000;
/** These leave something on purpose: a briefing on the shelf, another dataset, a file in the downloads. */
const LEAVING = ['adding a view', 'a briefing file', 'a file of events', 'printed pages'];
const USED = FEATURES.filter(({ name }) => !LEAVING.includes(name) && !name.startsWith('the handout'));

interface Held {
  readonly heapMb: number;
  readonly elements: number;
}

test('an hour of use', async ({ chance, context, page, server }) => {
  const seen = await watch(context, server.url);
  const count = tries(ACTS_OF_AN_HOUR);
  context.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  const app = new App(page, 'en');
  await page.goto(server.url);
  await app.settled();
  const home = async () => {
    await Promise.all(context.pages().map((one) => one !== page && one.close()));
    while ((await app.dialog.count()) > 0) await page.keyboard.press('Escape');
    await page.evaluate(() => {
      // Who has typed in a field leaves it before a key is a command.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.location.assign('#lang=en');
    });
    await app.settled();
  };
  const act = async (feature: (typeof USED)[number]) => {
    seen.on(feature.name);
    await page.evaluate((at) => window.location.assign(`#${at}`), feature.at);
    await feature.prepare?.(page);
    const done = feature.done(page);
    await feature.use(page);
    await done;
    await home();
  };
  const held = async (): Promise<Held> => {
    await page.waitForTimeout(1000);
    await session.send('HeapProfiler.enable');
    // What the first leaves for finalizers goes with the second.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { heapMb: usedSize / 1_000_000, elements: nodes };
  };
  const many = async (times: number) => {
    for (let i = 0; i < times; i++) await act(chance.pick(USED));
  };
  for (const feature of [...USED, ...USED]) await act(feature);
  const start = await held();
  await many(Math.floor(count / 2));
  const middle = await held();
  await many(Math.ceil(count / 2));
  const end = await held();
  const said = (of: keyof Held, digits: number) =>
    [start, middle, end].map((one) => one[of].toFixed(digits)).join(' → ');
  tell('acts', count);
  tell('heap, MB', said('heapMb', 2));
  tell('nodes of the page', said('elements', 0));
  tell('complaints', seen.complaints.length);
  expect(seen.complaints).toEqual([]);
  expect(end.heapMb / start.heapMb).toBeLessThan(MOST_GROWTH);
  expect(end.elements / start.elements).toBeLessThan(MOST_GROWTH);
});
