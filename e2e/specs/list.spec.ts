// The event list: the same events in the same order, and the way in for the keyboard.

import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import {
  EMPTY_WEEK,
  FIRST,
  ONLINE_TALKS,
  PARTNERSHIP,
  SECOND,
  SHOWN,
  TOTAL,
  VISIT,
  windowed,
  YEARS,
} from '../record.ts';

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
  await list.outside.click();
  await list.open(PARTNERSHIP.title.en);
  await timeline.settled();
  await expect(timeline.selected).toContainText(PARTNERSHIP.title.en);
  await expect(timeline.selected).toBeInViewport();
});

test('the event under the pointer in the list is highlighted in the timeline', async ({ app, list, timeline }) => {
  await app.open('at=2023-11-15/2023-12-15');
  await list.event(PARTNERSHIP.title.en).hover();
  await expect(timeline.title(PARTNERSHIP)).toHaveClass(/is-hovered/);
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
  await expect(list.event(SECOND.title.en)).toBeFocused();
});

test('what lies outside the window is folded away, and said', async ({ app, list }) => {
  const { inside, outside } = windowed('2024-05-01', '2024-09-30');
  await app.open('at=2024-05-01/2024-10-01');
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events · ${inside} of ${SHOWN} in view`);
  await expect(list.events).toHaveCount(inside);
  await expect(list.outside).toHaveText(`${outside} outside the window: show`);
  await list.outside.click();
  await expect(list.events).toHaveCount(SHOWN);
  await expect(list.outside).toBeFocused();
  await list.outside.click();
  await expect(list.events).toHaveCount(inside);
});

test('when everything is in view nothing more is said', async ({ app, list }) => {
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
  await expect(list.outside).toHaveCount(0);
});

test('the list follows the buttons that move the picture', async ({ app, list, timeline }) => {
  await timeline.zoomIn.click();
  await expect(app.status).toContainText('in view');
  await expect.poll(() => list.events.count()).toBeLessThan(SHOWN);
  await timeline.fitAll.click();
  await expect(list.events).toHaveCount(SHOWN);
});

test('a window with no event in it says so', async ({ app, list }) => {
  await app.open(`at=${EMPTY_WEEK}`);
  await expect(list.events).toHaveCount(0);
  await expect(app.main.getByText('No event in the window.')).toBeVisible();
  await list.outside.click();
  await expect(list.events).toHaveCount(SHOWN);
});

test('an event of a link is in sight in the list', async ({ app, list }) => {
  await app.open(`event=${ONLINE_TALKS.id}`);
  await expect(list.current).toBeInViewport({ ratio: 1 });
});

test('stepping from event to event keeps its row in sight', async ({ app, list, reader }) => {
  await list.events.first().click();
  for (let step = 0; step < 12; step++) await app.press('n');
  await expect(list.current).toHaveCount(1);
  await expect(reader.title).toHaveText(await titleOf(list.current));
  await expect(list.current).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 12; step++) await app.press('p');
  await expect(list.current).toBeInViewport({ ratio: 1 });
});

test('an event chosen in the reader’s column is brought into sight and the focus goes to its title', async ({
  inShort,
  list,
  reader,
}) => {
  await inShort.events.last().click();
  await expect(list.current).toBeInViewport({ ratio: 1 });
  await expect(reader.title).toBeFocused();
});

test('the chosen event stays listed when the picture leaves it', async ({ app, list }) => {
  await app.open(`at=2024-11-01/2025-01-01&event=${PARTNERSHIP.id}`);
  await expect(list.current).toContainText(PARTNERSHIP.title.en);
  await expect(list.dimmed).toHaveCount(1);
  await expect(list.dimmed).toContainText(PARTNERSHIP.title.en);
});

test('no ring is drawn round the title after a click, and one is after a key', async ({ list, page, reader }) => {
  await list.events.first().click();
  await expect(reader.title).toBeFocused();
  await expect(reader.title).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(reader.title).toBeFocused();
  await expect(reader.title).toHaveCSS('outline-style', 'solid');
});

test('panels and years are headings', async ({ list, page }) => {
  for (const name of ['Filters', 'Timeline', 'Events', 'In short']) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toHaveCount(1);
  }
  await expect(list.years).toHaveText(YEARS);
});

test('skip links lead to the timeline and to the reader', async ({ app, page, inShort, timeline }) => {
  for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
  await expect(app.skipToTimeline).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(timeline.region.locator(':focus')).toHaveCount(1);
  await app.skipToReader.focus();
  await page.keyboard.press('Enter');
  await expect(inShort.region.getByRole('heading', { level: 2 })).toBeFocused();
});

async function titleOf(row: Locator): Promise<string> {
  const [whole, date] = [await row.innerText(), await row.locator('time').innerText()];
  return whole.replace(date, '').trim();
}
