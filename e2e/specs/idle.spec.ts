// A page that nobody touches does nothing: no script, no layout, no style. It would cost a presenter's battery for as
// long as the page stands on the wall.

import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** What the browser counts of the work of a page's main thread. */
const WORK = ['ScriptDuration', 'LayoutCount', 'RecalcStyleCount'];
/** Every timer of the app is shorter: a clock ticks each second, an animation each frame. */
const OBSERVED_MS = 3000;
/** What is fetched after the first view arrives in bursts; a gap between two of them is shorter. */
const REST_MS = 1000;

// A page of its own, for a first visit is what runs longest; with motion, for an endless animation is work too.
test.use({ ownPage: true, contextOptions: { reducedMotion: 'no-preference' } });

async function workOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.filter(({ name }) => WORK.includes(name)).map(({ name, value }) => [name, value]));
}

/** What has been counted by the time at which it has stopped growing. */
async function comeToRest(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  let known = await workOf(session);
  await expect(async () => {
    const before = known;
    await pass(REST_MS);
    known = await workOf(session);
    expect(known).toEqual(before);
  }).toPass({ timeout: 20_000, intervals: [0] });
  return known;
}

for (const [place, address] of [
  ['the timeline', ''],
  ['the timeline with an event open', 'event=2023-11-27-comprehensive-strategic-partnership'],
  ['the stage', 'briefing=five-meetings&scene=1'],
] as const) {
  test(`nothing runs while ${place} rests`, async ({ app, context, page }) => {
    await app.open(address);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const rested = await comeToRest(session);
    expect(Object.keys(rested).toSorted()).toEqual(WORK.toSorted());
    // This is no wait for something: the interval is what is measured, and the page's own clock may not be replaced
    // for it. Time passes here and not in the page, where a timer would be script.
    await pass(OBSERVED_MS);
    expect(await workOf(session)).toEqual(rested);
  });
}
