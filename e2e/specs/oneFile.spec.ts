// The one-file build, opened from the disk with no network and no server.

import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { fillDataBlock } from '#lib/dataBlock.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/Reader.ts';
import { MESSAGES } from '../pages/words.ts';
import { eventById, PARTNERSHIP, TALKS_IN_HANOI, TOTAL } from '../record.ts';

const FILE = fileURLToPath(new URL('../../dist/nenpyo.html', import.meta.url));
const ADDRESS = pathToFileURL(FILE).href;

/** Everything the page asks for, itself included. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  return asked;
}

// Each loads the whole app several times.
test.describe.configure({ timeout: 90_000 });

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

test('weighs less than 1.5 MB', () => {
  expect(statSync(FILE).size).toBeLessThan(1_500_000);
});

test('shows the record, opens an event, finds it by its text, and asks for nothing', async ({
  app,
  page,
  filters,
  list,
  reader,
  timeline,
}) => {
  const asked = requestsOf(page);
  await page.goto(ADDRESS);
  await app.settled();
  await expect(app.status).toContainText(`of ${TOTAL} events`);
  await list.open(PARTNERSHIP.title.en);
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await expect(reader.footnotes).not.toHaveCount(0);
  await expect(reader.article).toContainText('strategic');
  await reader.close.click();
  await filters.search.fill('đối tác chiến lược toàn diện');
  await expect(list.event(PARTNERSHIP.title.en)).toBeVisible();
  await expect.poll(() => list.events.count()).toBeLessThan(TOTAL);
  await timeline.zoomIn.click();
  await expect.poll(() => app.address().get('at')).not.toBeNull();
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([ADDRESS]);
});

test('speaks three languages and remembers the one chosen', async ({ app, page, list }) => {
  await page.goto(ADDRESS);
  await app.settled();
  await app.language.selectOption('日本語');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await list.list.or(page.getByRole('list', { name: MESSAGES.ja['list.label'], exact: true })).waitFor();
  await page.getByRole('link', { name: PARTNERSHIP.title.ja }).first().click();
  const reader = new Reader(page, MESSAGES.ja);
  await expect(reader.title).toHaveText(PARTNERSHIP.title.ja);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(reader.title).toHaveText(PARTNERSHIP.title.ja);
  await page.getByRole('combobox', { name: MESSAGES.ja['app.language'] }).selectOption('Tiếng Việt');
  await expect(new Reader(page, MESSAGES.vi).title).toHaveText(PARTNERSHIP.title.vi);
});

test('shows the view its address names, and Back undoes', async ({ app, page, filters, reader }) => {
  await page.goto(`${ADDRESS}#place=hanoi&event=${TALKS_IN_HANOI.id}`);
  await app.settled();
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
  await expect(filters.chips).toHaveText(['Hanoi']);
  await filters.clearAll.click();
  await expect(filters.chips).toHaveCount(0);
  await page.goBack();
  await expect(filters.chips).toHaveText(['Hanoi']);
});

test('has every part of the app: ledger, palette, help, about', async ({ app, page, filters, palette }) => {
  await page.goto(`${ADDRESS}#view=ledger`);
  const ledger = page.getByRole('region', { name: MESSAGES.en['ledger.region'], exact: true });
  await ledger.waitFor();
  await expect(ledger).toContainText('2023');
  await palette.open();
  await palette.choose('visas', /^Visas/);
  await expect(filters.chips).toHaveText(['Visas']);
  await app.openHelp.click();
  await expect(app.dialog).toBeVisible();
  await app.closeDialog();
  await app.openAbout.click();
  await expect(app.dialog).toContainText(`${TOTAL} events`);
});

test('runs from a folder with spaces and letters of three scripts in its name', async ({ app, page }, info) => {
  const folder = join(info.outputDir, 'Báo cáo 年表 #1');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, 'nenpyo.html');
  copyFileSync(FILE, copy);
  await page.goto(pathToFileURL(copy).href);
  await app.settled();
  await expect(app.status).toContainText(`of ${TOTAL} events`);
});

test('can be filled anew: other data, texts that look like markup, a briefing beside it', async ({
  app,
  page,
  list,
}, info) => {
  const event = { ...eventById(PARTNERSHIP.id), title: '</script><script>alert(1)</script> <!-- $& 年表' };
  const document = JSON.parse(
    /id="nenpyo-data">([^<]*)</.exec(readFileSync(FILE, 'utf8').slice(-900_000))?.[1] ?? '',
  ) as { events: { id: string }[] };
  document.events = document.events.map((one) => (one.id === event.id ? event : one));
  let text = fillDataBlock(readFileSync(FILE, 'utf8'), 'nenpyo-data', document);
  text = fillDataBlock(text, 'nenpyo-briefing', { title: '</script>' });
  mkdirSync(info.outputDir, { recursive: true });
  const copy = join(info.outputDir, 'filled.html');
  writeFileSync(copy, text);
  await page.goto(pathToFileURL(copy).href);
  await app.settled();
  await expect(list.event(event.title)).toBeVisible();
  const briefing = await page.evaluate(() => globalThis.document.getElementById('nenpyo-briefing')?.textContent);
  expect(JSON.parse(briefing ?? '')).toEqual({ title: '</script>' });
});
