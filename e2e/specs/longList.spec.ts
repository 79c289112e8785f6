// The list of very many events: only what is in sight is in the page, and yet it is walked, counted and filtered
// as the short one is.

import { expect, test } from '../fixtures.ts';
import { manyEvents } from '../manyEvents.ts';

const MANY = 1000;
/** Rows in sight, those beside them, and the stop of the Tab key. */
const MOST_ROWS = 60;

test.beforeEach(async ({ app, opening }) => {
  await app.open();
  await opening.drop('archive.json', manyEvents(MANY));
  await expect(app.status).toHaveText(`Showing ${MANY} of ${MANY} events`);
  await app.settled();
});

test('few of the events are in the page, and each says which of how many it is', async ({ list }) => {
  const items = list.list.getByRole('listitem');
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  await expect(items.first()).toHaveAttribute('aria-setsize', String(MANY));
  expect(await items.count()).toBeLessThan(MOST_ROWS);
});

test('arrow keys, Home and End walk through all of it', async ({ list, page }) => {
  await list.events.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list.event('Event 2')).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.event(`Event ${MANY - 1}`)).toBeFocused();
  await expect(list.event(`Event ${MANY - 1}`)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(list.event(`Event ${MANY - 1}`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list.event(`Event ${MANY - 2}`)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(list.event('Event 0')).toBeFocused();
  await expect(list.event('Event 0')).toBeInViewport();
  expect(await list.list.getByRole('listitem').count()).toBeLessThan(MOST_ROWS);
});

test('many steps of an arrow key keep the focus in sight', async ({ list, page }) => {
  await list.events.first().focus();
  for (let step = 1; step <= 30; step++) {
    await page.keyboard.press('ArrowDown');
    await expect(list.list.locator(':focus')).toHaveAccessibleName(new RegExp(` Event ${step}$`));
  }
  await expect(list.event('Event 30')).toBeInViewport({ ratio: 1 });
});

test('Page Down and Page Up scroll it, and the focus is not lost', async ({ list, page }) => {
  await list.events.first().focus();
  const first = list.event('Event 0');
  await expect(async () => {
    await page.keyboard.press('PageDown');
    await expect(first).not.toBeInViewport({ timeout: 200 });
  }).toPass();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.list.locator(':focus')).toHaveAccessibleName(/ Event 1$/);
  await expect(list.list.locator(':focus')).toBeInViewport();
});

test('an event chosen elsewhere is brought into sight', async ({ list, palette, reader }) => {
  await palette.open();
  await palette.choose('event 777', 'Event 777');
  await expect(reader.title).toHaveText('Event 777');
  await expect(list.current).toHaveText(/Event 777/);
  await expect(list.current).toBeInViewport();
});

test('Enter opens an event far down, and the list stays where it is', async ({ app, list, page, reader }) => {
  await list.events.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(reader.title).toHaveText(`Event ${MANY - 1}`);
  await app.press('Escape');
  await expect(list.event(`Event ${MANY - 1}`)).toBeFocused();
  await expect(list.event(`Event ${MANY - 1}`)).toBeInViewport();
});

test('the list follows a filter, into the short list and back', async ({ app, filters, list }) => {
  await filters.choose('People', 'Person 3');
  await expect(app.status).toHaveText(`Showing ${MANY / 50} of ${MANY} events`);
  await expect(list.events).toHaveCount(MANY / 50);
  await filters.clearAll.click();
  await filters.choose('Topics', 'Topic 2');
  const found = Math.ceil((MANY - 2) / 7);
  await expect(app.status).toHaveText(`Showing ${found} of ${MANY} events`);
  await filters.choose('Topics', 'Topic 3');
  await expect(list.list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(found * 2));
  await expect(list.events.first()).toHaveAccessibleName(/ Event 2$/);
});

test('what is found in an article far down says so, though the article is elsewhere', async ({ filters, list }) => {
  await filters.search.fill('w777');
  await expect(list.events).toHaveText([/Event 777/]);
  await expect(list.foundIn('Article')).toContainText('What was said at event 777, the word is w777.', {
    useInnerText: true,
  });
  await expect(list.marks).toHaveText(['w777']);
});
