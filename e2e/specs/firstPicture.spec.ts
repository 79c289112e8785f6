// What stands on the screen before vis-timeline, and before React, have arrived: the same picture at the same place.

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

// A first visit: nothing of the app has been loaded before.
test.use({ ownPage: true });

const VIS = 'assets/visTimelineAdapter-*.js';
const APP = 'assets/mount-*.js';
const OUTLINE = 'outline.*.nenpyo';

/** Keeps a file from arriving until it is let go. */
async function hold(page: Page, file: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/${file}`, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** The sum of all shifts of layout so far. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { readonly shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    );
}

for (const view of [
  '',
  'lang=vi',
  'lang=ja',
  'at=2023-11/2024-03',
  'person=kishida-fumio',
  'at=2024-08-19/2024-08-25',
]) {
  test(`before vis-timeline, rows and axis stand where vis draws them: ${view || 'as the page opens'}`, async ({
    app,
    page,
    timeline,
  }) => {
    const shifted = await watchShifts(page);
    const letGo = await hold(page, VIS);
    await app.visit(view);
    await timeline.light.waitFor();
    await timeline.lettersLoaded();
    const before = { rows: await timeline.rowPlaces(), axis: await timeline.axisPlaces() };
    expect(before.rows.length).toBeGreaterThan(0);
    expect(before.axis.length).toBeGreaterThan(3);
    const shiftedBefore = await shifted();
    letGo();
    await app.settled();
    await expect(timeline.light).toHaveCount(0);
    expect({ rows: await timeline.rowPlaces(), axis: await timeline.axisPlaces() }).toEqual(before);
    expect(await shifted()).toBe(shiftedBefore);
  });
}

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1280, 800],
  [820, 1180],
] as const) {
  for (const language of ['en', 'vi', 'ja']) {
    test(`before React, the picture stands where the page draws it: ${width} px, ${language}`, async ({
      app,
      page,
      timeline,
    }) => {
      await page.setViewportSize({ width, height });
      const letGoOutline = await hold(page, OUTLINE);
      const letGo = await hold(page, APP);
      await app.visit(`lang=${language}`);
      await timeline.lettersLoaded();
      letGoOutline();
      await expect(timeline.firstPicture).toHaveCount(1);
      const before = await timeline.rowPlaces();
      expect(before.length).toBeGreaterThan(0);
      letGo();
      await app.settled();
      await expect(timeline.firstPicture).toHaveCount(0);
      expect(await timeline.rowPlaces()).toEqual(before);
    });
  }
}

test('where its place is not known beforehand, or more than an outline is asked for, the page draws first', async ({
  app,
  page,
  timeline,
}) => {
  const outlines: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('outline.')) outlines.push(request.url());
  });
  await app.open('person=kishida-fumio');
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('tier=all');
  expect(outlines).toEqual([]);
  await expect(timeline.firstPicture).toHaveCount(0);
});

test('an early script that comes late asks for nothing twice', async ({ app, page }) => {
  const outlines: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('outline.')) outlines.push(request.url());
  });
  const letGo = await hold(page, 'assets/preload-*.js');
  // The script holds up the page's load event.
  await page.goto('./', { waitUntil: 'commit' });
  await app.settled();
  const late = page.waitForResponse(/assets\/preload-/);
  letGo();
  await late;
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(outlines).toHaveLength(1);
});

test('gone on to another view before the page is there, nothing of the picture stays', async ({
  app,
  page,
  timeline,
  ledger,
}) => {
  const letGo = await hold(page, APP);
  await app.visit();
  await expect(timeline.firstPicture).toHaveCount(1);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, 'view=ledger&topic=oda-loans');
  letGo();
  await ledger.region.waitFor();
  await expect(timeline.firstPicture).toHaveCount(0);
});

test.describe('without an outline', () => {
  test.use({ provoked: /404/ });

  test('the page comes a moment later and is whole', async ({ app, page, timeline }) => {
    await page.route(`**/${OUTLINE}`, (route) => route.fulfill({ status: 404, body: '' }));
    await app.open();
    await expect(timeline.titles.first()).toBeVisible();
  });
});
