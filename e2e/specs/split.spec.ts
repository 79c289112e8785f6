// A large dataset in split form, opened by its folder: the index first, texts when an event is read, titles and names
// searched by a worker.

import { expect, test } from '../fixtures.ts';
import { manyEvents } from '../manyEvents.ts';
import { serveSplit } from '../splitFolder.ts';

const MANY = 5000;
const ADDRESS = 'data=archive/';
const showing = (shown: number) => `Showing ${shown} of ${MANY} events`;

let asked: readonly string[] = [];

test.beforeEach(async ({ app, page }) => {
  asked = await serveSplit(page, 'archive', manyEvents(MANY));
  await app.open(ADDRESS);
  await expect(app.status).toHaveText(showing(MANY));
});

test('a folder is opened by its index alone, and a reload keeps it', async ({ app, opening, page }) => {
  await expect(app.title).toHaveText(`${MANY} events`);
  expect(asked.filter((name) => name.startsWith('texts'))).toEqual([]);
  // It lies where the address says: there is no file to close.
  await expect(opening.close).toHaveCount(0);
  await page.reload();
  await expect(app.title).toHaveText(`${MANY} events`);
  await expect(app.status).toHaveText(showing(MANY));
  expect(app.address().get('data')).toBe('archive/');
});

test('the texts of an event come when it is opened, with those around it and no more', async ({
  list,
  reader,
  app,
}) => {
  await list.event('Event 0').click();
  await expect(reader.article).toContainText('the word is w0');
  expect(asked.filter((name) => name.startsWith('texts'))).toEqual(['texts.en.0.json']);
  await app.press('n');
  await expect(reader.article).toContainText('the word is w1');
  expect(asked.filter((name) => name.startsWith('texts'))).toEqual(['texts.en.0.json']);
});

test('while the texts of an event are coming the reader says so', async ({ list, page, reader }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/texts.en.*.json', async (route) => {
    await held;
    await route.fallback();
  });
  await list.event('Event 0').click();
  await expect(reader.loading).toBeVisible();
  letGo();
  await expect(reader.article).toContainText('the word is w0');
  await expect(reader.loading).toBeHidden();
});

test('an event the address names is read at once, wherever its texts lie', async ({ app, list, reader }) => {
  await app.open(`${ADDRESS}&event=e4321`);
  await expect(reader.article).toContainText('the word is w4321');
  await expect(list.event('Event 4321')).toBeInViewport();
});

test('titles and names are searched, and that articles are not is said', async ({ app, filters, list }) => {
  await filters.search.fill('event 4321');
  await expect(app.status).toHaveText(showing(1));
  await expect(list.events).toHaveText([/Event 4321/]);
  await expect(filters.search).toHaveAccessibleDescription(/articles .* are not/);
  // No title has the word: it is in the names.
  await filters.search.fill('person');
  await expect(app.status).toHaveText(showing(MANY));
  await expect(list.foundIn('Person').first()).toBeVisible();
  await filters.search.fill('w4321');
  await expect(app.status).toHaveText(showing(0));
});

test('the palette finds any of the events by its title', async ({ palette, reader }) => {
  await palette.open();
  await palette.choose('event 4321', 'Event 4321');
  await expect(reader.title).toHaveText('Event 4321');
});

test('the card of a person tells all their events and lists the first', async ({ app, page, palette }) => {
  await palette.open();
  await palette.choose('person 7', /^Person 7/);
  await expect(app.dialog.getByRole('heading', { level: 3 })).toContainText([`${MANY / 50} events`]);
  await expect(page.getByRole('dialog', { name: 'Person 7' }).getByRole('listitem')).toHaveCount(MANY / 50);
});
