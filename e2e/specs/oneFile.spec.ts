// The one-file build, opened from the disk with no network and no server.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { fillDataBlock } from '#lib/dataBlock.ts';
import { openParts, wordsOf } from '#testing/officeParts.ts';
import { expect, test } from '../fixtures.ts';
import { App } from '../pages/App.ts';
import { Handouts } from '../pages/Handouts.ts';
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

// What pages of the disk keep on the device is not the app's origin's.
test.use({ ownPage: true });
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

test('opens a dataset of one’s own where no worker may start', async ({ app, opening, page }) => {
  await page.goto(ADDRESS);
  await app.settled();
  const events = [{ id: 'a', date: '1992', title: 'First year' }];
  await opening.choose('small.json', JSON.stringify({ format: 'nenpyo', version: 1, events }));
  await expect(app.status).toHaveText('Showing 1 of 1 event');
  await opening.close.click();
  await expect(app.status).toContainText(`of ${TOTAL} events`);
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
  const { document } = readDataFiles(fileURLToPath(new URL('../../data', import.meta.url)));
  const events = (document['events'] as { id: string }[]).map((one) => (one.id === event.id ? event : one));
  let text = fillDataBlock(readFileSync(FILE, 'utf8'), 'nenpyo-data', { ...document, events });
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

const BRIEFING = {
  id: 'stick',
  title: 'On a stick',
  scenes: [
    { view: 'place=hanoi', title: 'Meetings in Hanoi', text: 'What was said </script> in Hanoi.', notes: 'Slowly.' },
    { view: `event=${PARTNERSHIP.id}`, title: 'The partnership', text: '', notes: 'Pause.' },
  ],
};
const m = MESSAGES.en;

/** "Save as one file" on the page as it stands, and the address of what was saved. */
async function saveOneFile(page: Page, info: TestInfo, name: string): Promise<string> {
  const download = await new Handouts(page, m).save('oneFile');
  expect(download.suggestedFilename()).toBe('On a stick.html');
  const path = join(info.outputDir, name);
  await download.saveAs(path);
  expect(statSync(path).size).toBeLessThan(1_500_000);
  return pathToFileURL(path).href;
}

/** A file with the briefing, saved from the served app. */
async function savedFile(page: Page, info: TestInfo): Promise<string> {
  await page.context().setOffline(false);
  await new App(page, 'en').open();
  await new Handouts(page, m).open(BRIEFING);
  const address = await saveOneFile(page, info, 'saved.html');
  await page.context().setOffline(true);
  return address;
}

const firstScene = (page: Page) => page.getByRole('heading', { name: 'Meetings in Hanoi' });

test('saved with a briefing it starts on it, with its presenter window, and asks for nothing', async ({
  app,
  context,
  page,
}, info) => {
  const address = await savedFile(page, info);
  const asked = requestsOf(page);
  await page.goto(address);
  await expect(firstScene(page)).toBeVisible();
  await expect(page.getByText('What was said </script> in Hanoi.')).toBeVisible();
  await expect.poll(() => app.address().get('scene')).toBe('1');
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: m['stage.presenter'], exact: true }).click(),
  ]);
  await expect(presenter.getByText('Slowly.')).toBeVisible();
  await presenter.getByRole('button', { name: m['stage.next'], exact: true }).click();
  await expect(presenter.getByText('Pause.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The partnership' })).toBeVisible();
  await expect(page.getByText('Pause.')).toHaveCount(0);
  const files = asked.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/#.*$/, ''));
  expect(new Set(files)).toEqual(new Set([address]));
});

test('an address that asks for something else is answered, and the briefing is on the shelf', async ({
  app,
  page,
}, info) => {
  const address = await savedFile(page, info);
  await page.goto(`${address}#event=${TALKS_IN_HANOI.id}&lang=vi`);
  await expect(new Reader(page, MESSAGES.vi).title).toHaveText(TALKS_IN_HANOI.title.vi);
  await page.getByRole('button', { name: MESSAGES.vi['commands.briefings'], exact: true }).click();
  await expect(app.dialog).toContainText('On a stick');
});

test('what the user changes in it stays, and it saves itself with another briefing in it', async ({ page }, info) => {
  const address = await savedFile(page, info);
  await page.goto(address);
  await expect(firstScene(page)).toBeVisible();
  await page.getByRole('button', { name: m['stage.leave'], exact: true }).click();
  await page.getByRole('banner').getByRole('button', { name: m['commands.briefings'], exact: true }).click();
  const dialog = page.getByRole('dialog', { name: m['briefing.title'] });
  await dialog.getByRole('button', { name: /^On a stick/ }).click();
  const title = dialog.getByRole('textbox', { name: m['briefing.scene.title'](1), exact: true });
  await title.fill('Meetings in the capital');
  const again = await saveOneFile(page, info, 'again.html');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Meetings in the capital' })).toBeVisible();

  // Byte for byte the same parts; only how the parser writes its tags differs.
  const [first, second] = [address, again].map((url) => {
    const text = fillDataBlock(readFileSync(fileURLToPath(url), 'utf8'), 'nenpyo-briefing', null);
    const parts = text.replaceAll(' />', '>').match(/<(?:script|style|meta|link|title)\b[^>]*>[^<]*/g);
    return parts?.map((part) => createHash('sha256').update(part).digest('hex'));
  });
  expect(second).toEqual(first);
  await page.goto(again);
  await expect(page.getByRole('heading', { name: 'Meetings in the capital' })).toBeVisible();
  await page.getByRole('button', { name: m['stage.leave'], exact: true }).click();
  await new App(page, 'en').settled();
});

test('hands the briefing out with no network, in a language other than its own', async ({ page }, info) => {
  await page.goto(`${await savedFile(page, info)}#view=ledger`);
  await page.getByRole('banner').getByRole('button', { name: m['commands.briefings'], exact: true }).click();
  const handouts = new Handouts(page, m);
  await handouts.dialog.getByRole('button', { name: /^On a stick/ }).click();
  await handouts.language.selectOption('Tiếng Việt');
  for (const format of ['pptx', 'docx'] as const) {
    const download = await handouts.save(format);
    const parts = await openParts(new Blob([readFileSync(await download.path())]));
    const texts = [...parts.values()].map(wordsOf);
    expect(texts.some((text) => text.includes(PARTNERSHIP.title.vi))).toBe(true);
  }
});
