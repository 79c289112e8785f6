// The event list: the same events in the same order, and the way in for the keyboard.

import { expect, test } from '../fixtures.ts';
import { FIRST, PARTNERSHIP, SECOND, SHOWN, VISIT } from '../record.ts';

test.beforeEach(({ app }) => app.open());

test('the list holds every event in time order', async ({ list }) => {
  await expect(list.events).toHaveCount(SHOWN);
  const dates = await list.dates.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  const firstDays = dates.map((date) => date.split('/')[0] ?? '');
  expect(firstDays).toEqual(firstDays.toSorted());
});

test('an item is one link named by date, then title', async ({ list }) => {
  await expect(list.event(PARTNERSHIP.title.en)).toHaveAccessibleName(`27 Nov 2023 ${PARTNERSHIP.title.en}`);
  await expect(list.event(VISIT.title.en)).toHaveAccessibleName(`15–18 Dec 2023 ${VISIT.title.en}`);
  await expect(list.list.getByRole('listitem').first().getByRole('link')).toHaveCount(1);
});

test('an item tells place and people', async ({ list }) => {
  const details = list.list.getByRole('listitem').filter({ hasText: PARTNERSHIP.title.en }).getByRole('paragraph');
  for (const name of ['Tokyo', 'Vo Van Thuong', 'Kishida Fumio']) await expect(details).toContainText(name);
});

test('the list is one stop for Tab', async ({ page, list }) => {
  await list.events.first().focus();
  await page.keyboard.press('Tab');
  await expect(list.list.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(list.events.first()).toBeFocused();
});

test('arrow keys, Home and End move through the list', async ({ page, list }) => {
  await list.events.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list.events.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list.events.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.events.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.events.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(list.events.first()).toBeFocused();
});

test('Enter opens the event in the reader and moves the focus to its title', async ({ page, list, reader }) => {
  await list.event(VISIT.title.en).focus();
  await page.keyboard.press('Enter');
  await expect(reader.title).toHaveText(VISIT.title.en);
  await expect(reader.title).toBeFocused();
  await expect(list.current).toHaveCount(1);
  await expect(list.event(VISIT.title.en)).toHaveAttribute('aria-current', 'true');
});

test('the timeline follows the event opened in the list', async ({ app, list, timeline }) => {
  await app.open('at=2024-11-01/2025-01-01');
  await list.open(PARTNERSHIP.title.en);
  await timeline.settled();
  await expect(timeline.selected).toHaveText(PARTNERSHIP.title.en);
  await expect(timeline.selected).toBeInViewport();
});

test('the event under the pointer in the list is highlighted in the timeline', async ({ app, list, timeline }) => {
  await app.open('at=2023-11-15/2023-12-15');
  await list.event(PARTNERSHIP.title.en).hover();
  await expect(timeline.hovered).toHaveText(PARTNERSHIP.title.en);
});

test('the skip link leads to the list', async ({ app, page, list }) => {
  await page.keyboard.press('Tab');
  await expect(app.skip).toBeFocused();
  await expect(app.skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(list.events.first()).toBeFocused();
});

test('by keyboard alone: from the list into the reader, to the next event, back to the list', async ({
  page,
  list,
  reader,
}) => {
  await list.events.first().focus();
  await page.keyboard.press('Enter');
  await expect(reader.title).toHaveText(FIRST.title.en);
  await page.keyboard.press('n');
  await expect(reader.title).toHaveText(SECOND.title.en);
  await page.keyboard.press('Escape');
  await expect(reader.begin).toBeVisible();
  await expect(list.list.locator(':focus')).toHaveCount(1);
});
