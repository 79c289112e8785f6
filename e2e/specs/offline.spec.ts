// The served app without a network after the first visit, and a new version that waits to be taken.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readContainer, writeContainer } from '#dataset/packed/container.ts';
import type { PackedHead } from '#dataset/packed/packedHead.ts';
import { test as base, expect } from '../fixtures.ts';
import { App } from '../pages/App.ts';
import { Palette } from '../pages/Palette.ts';
import { Reader } from '../pages/Reader.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP, TOTAL } from '../record.ts';
import { type StaticServer, startStaticServer } from '../staticServer.ts';

const test = base.extend<{ server: StaticServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
  server: async ({}, provide) => {
    const server = await startStaticServer();
    await provide(server);
    await server.stop();
  },
  baseURL: async ({ server }, provide) => provide(server.url),
});

// Each has a server of its own, and what a service worker keeps.
test.use({ serviceWorkers: 'allow', ownPage: true });

/** Until everything has been fetched and the page is served from it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The next version: another title of the record. */
function publish(server: StaticServer, version: string, change: (worker: string) => string = (worker) => worker): void {
  server.change('index.en.nenpyo', (file) => {
    const { head, columns } = readContainer(new Uint8Array(gunzipSync(file)).buffer);
    const { catalogue } = head as PackedHead;
    const info = { ...catalogue.info, title: { en: `${version}: ${catalogue.info.title['en']}` } };
    const index = writeContainer({ ...(head as PackedHead), catalogue: { ...catalogue, info } }, columns);
    return gzipSync(new Uint8Array(index));
  });
  server.change('sw.js', (file) => change(file.toString().replace(/VERSION = "\w+"/, `VERSION = "${version}"`)));
}

/** A new version is looked for, fetched and announced in the background. */
const PATIENCE = { timeout: 30_000 };

const notice = (page: Page) => page.getByText(MESSAGES.en['update.waiting']);
const take = (page: Page) => page.getByRole('button', { name: MESSAGES.en['update.take'] });

// Each loads the whole app several times.
test.describe.configure({ timeout: 90_000 });

test.describe('with the server stopped after the first visit', () => {
  test('a reload shows everything, in each language', async ({ app, page, filters, list, reader, server }) => {
    await app.open();
    await kept(page);
    await server.stop();
    await page.reload();
    await app.settled();
    await expect(app.status).toContainText(`of ${TOTAL} events`);
    await list.open(PARTNERSHIP.title.en);
    await expect(reader.footnotes).not.toHaveCount(0);
    await filters.search.fill('comprehensive strategic partnership');
    await expect.poll(() => list.events.count()).toBeLessThan(TOTAL);
    await app.language.selectOption('日本語');
    await expect(new Reader(page, MESSAGES.ja).title).toHaveText(PARTNERSHIP.title.ja);
    await expect(new Reader(page, MESSAGES.ja).article).toContainText('。');
  });

  test('the page still open has its parts that were not yet loaded', async ({ app, page, palette, server }) => {
    await app.open();
    await kept(page);
    await server.stop();
    await palette.open();
    await page.keyboard.press('Escape');
    await app.openAbout.click();
    await expect(app.dialog).toContainText(`${TOTAL} events`);
  });

  test('a shared link opens in a new window', async ({ app, context, page, server }) => {
    await app.open();
    await kept(page);
    await server.stop();
    const other = await context.newPage();
    await other.goto(`${server.url}/index.html?from=mail#event=${PARTNERSHIP.id}`);
    await expect(new Reader(other, MESSAGES.en).title).toHaveText(PARTNERSHIP.title.en);
  });
});

test('the first visit tells of no new version', async ({ app, page }) => {
  await app.open();
  await kept(page);
  await expect(notice(page)).toHaveCount(0);
});

test('a new version says so, waits through reloads, and is taken when asked', async ({ app, page, server }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await kept(page);
  publish(server, 'v2');
  await page.reload();
  await expect(notice(page)).toBeVisible(PATIENCE);
  await expect(app.title).not.toContainText('v2');
  await page.reload();
  await expect(notice(page)).toBeVisible(PATIENCE);
  await expect(app.title).not.toContainText('v2');
  await take(page).click();
  await expect(app.title).toContainText('v2');
  await expect(notice(page)).toHaveCount(0);
  await expect(new Reader(page, MESSAGES.en).title).toHaveText(PARTNERSHIP.title.en);
  expect(await page.evaluate(() => caches.keys())).toEqual([`nenpyo ${server.url}/ v2`]);
});

test('the notice can be put off', async ({ app, page, server }) => {
  await app.open();
  await kept(page);
  publish(server, 'v2');
  await page.reload();
  await page.getByRole('button', { name: MESSAGES.en['update.later'] }).click();
  await expect(notice(page)).toHaveCount(0);
});

test('taken in one window, it leaves the other as it was and working', async ({ app, context, page, server }) => {
  await app.open();
  await kept(page);
  const other = await context.newPage();
  const app2 = new App(other, 'en');
  await other.goto('./');
  await app2.settled();
  const palette = /assets\/CommandPalette-[^"]+/.exec(await (await page.request.get('./sw.js')).text())?.[0] ?? '';
  publish(server, 'v2', (worker) => worker.replace(`"${palette}",`, ''));
  server.change(palette, null);
  await page.reload();
  await take(page).click();
  await expect(app.title).toContainText('v2');
  await expect(app2.title).not.toContainText('v2');
  await new Palette(other, MESSAGES.en).open();
  await other.keyboard.press('Escape');
  await expect(take(other)).toBeVisible(PATIENCE);
  await take(other).click();
  await expect(app2.title).toContainText('v2');
});
