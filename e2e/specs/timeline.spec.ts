// The timeline: drawing, moving and zooming by button, key, wheel and pointer.

import { expect, test } from '../fixtures.ts';
import { COMMITTEE, FIRST, ONLINE_TALKS, SHOWN, SPAN_MS, TALKS_IN_HANOI } from '../record.ts';

/** Five months with hours in the address, so that small moves are seen there. */
const SUMMER = 'at=2024-05-01/2024-09-30';
/** A stretch with few enough events that one is drawn by itself, away from the edges. */
const AUTUMN_STRETCH = '2024-06-15/2024-12-01';
const AUTUMN = `at=${AUTUMN_STRETCH}&person=kamikawa-yoko`;
const DAY_MS = 86_400_000;

test('the first event is drawn when the chart first comes to rest', async ({ app, timeline }) => {
  await app.open();
  await expect(timeline.title(FIRST.title.en)).toBeVisible({ timeout: 100 });
  await expect(timeline.region).toHaveCSS('visibility', 'visible');
});

test('every event is drawn by itself or counted in a marker', async ({ app, timeline }) => {
  await app.open();
  const counts = (await timeline.markers.allInnerTexts()).map(Number);
  const drawn = await timeline.titles.count();
  expect(drawn + counts.reduce((sum, count) => sum + count, 0)).toBe(SHOWN);
});

test('a day is a point and several days are a range', async ({ app, timeline }) => {
  await app.open('at=2024-05-15/2024-06-15');
  await expect(timeline.range('29th Future of Asia')).toBeVisible();
  await expect(timeline.point('Deputy PM Le Minh Khai meets')).toBeVisible();
});

test('the buttons zoom, move and fit', async ({ app, timeline }) => {
  await app.open(SUMMER);
  const before = await timeline.stretch.innerText();
  await timeline.zoomIn.click();
  await expect(timeline.stretch).not.toHaveText(before);
  await timeline.zoomOut.click();
  await expect(timeline.stretch).toHaveText(before);
  await timeline.later.click();
  await expect(timeline.stretch).not.toHaveText(before);
  await timeline.earlier.click();
  await expect(timeline.stretch).toHaveText(before);
  await timeline.fitAll.click();
  await expect.poll(() => app.address().get('at')).toBeNull();
  await timeline.settled();
  await expect(timeline.title(FIRST.title.en)).toBeVisible();
});

test('the keys zoom, move and fit', async ({ app, page, timeline }) => {
  await app.open(SUMMER);
  const before = await timeline.stretch.innerText();
  await page.keyboard.press('+');
  await expect(timeline.stretch).not.toHaveText(before);
  await page.keyboard.press('-');
  await expect(timeline.stretch).toHaveText(before);
  await page.keyboard.press(']');
  await expect(timeline.stretch).not.toHaveText(before);
  await page.keyboard.press('[');
  await expect(timeline.stretch).toHaveText(before);
  await page.keyboard.press('0');
  await expect.poll(() => app.address().get('at')).toBeNull();
});

test('zooming stops at sensible limits', async ({ app, timeline }) => {
  await app.open(SUMMER);
  for (let i = 0; i < 14; i++) await timeline.zoomIn.click();
  await expect.poll(() => app.windowLength()).toBe(4 * DAY_MS);
  for (let i = 0; i < 20; i++) await timeline.zoomOut.click();
  await timeline.settled();
  await expect.poll(() => app.windowLength()).toBeLessThanOrEqual(3 * SPAN_MS + DAY_MS);
});

test('the wheel with Ctrl zooms about the pointer and keeps the date under it', async ({ app, timeline }) => {
  await app.open(AUTUMN);
  const before = app.windowLength();
  const pointer = await timeline.markOf(COMMITTEE.title.en);
  await timeline.wheel(pointer, -200, true);
  await expect.poll(() => app.windowLength()).toBeLessThan(before * 0.9);
  await timeline.settled();
  expect(Math.abs((await timeline.markOf(COMMITTEE.title.en)).x - pointer.x)).toBeLessThan(3);
});

test('the plain wheel scrolls the page and leaves the window alone', async ({ app, page, list, timeline }) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  await app.open(SUMMER);
  const before = await timeline.boxOf(list.list);
  const stretch = await timeline.stretch.innerText();
  await timeline.wheel(await timeline.centreOf(timeline.plot), 300);
  await expect.poll(async () => (await timeline.boxOf(list.list)).y).toBeLessThan(before.y);
  await expect(timeline.stretch).toHaveText(stretch);
  expect(app.address().get('at')).toBe('2024-05-01/2024-09-30');
});

test('a drag moves the window by as much as the pointer moved', async ({ app, timeline }) => {
  await app.open(AUTUMN);
  const before = await timeline.markOf(COMMITTEE.title.en);
  const { x, y, width, height } = await timeline.boxOf(timeline.plot);
  await timeline.drag({ x: x + width * 0.6, y: y + height - 20 }, -150);
  await expect.poll(() => app.address().get('at')).not.toBe(AUTUMN_STRETCH);
  await timeline.settled();
  expect(Math.abs((await timeline.markOf(COMMITTEE.title.en)).x - before.x + 150)).toBeLessThan(4);
});

test('a double click zooms in about the pointer', async ({ app, page, timeline }) => {
  await app.open(AUTUMN);
  const before = app.windowLength();
  const { x } = await timeline.markOf(COMMITTEE.title.en);
  const plot = await timeline.boxOf(timeline.plot);
  await page.mouse.dblclick(x, plot.y + plot.height - 20);
  await expect.poll(() => app.windowLength()).toBeLessThan(before / 2);
  await timeline.settled();
  expect(Math.abs((await timeline.markOf(COMMITTEE.title.en)).x - x)).toBeLessThan(3);
});

test('a click on a title opens the event and marks it', async ({ app, list, reader, timeline }) => {
  await app.open(AUTUMN);
  await timeline.title(COMMITTEE.title.en).click();
  await expect(reader.title).toHaveText(COMMITTEE.title.en);
  await expect(timeline.selected).toHaveText(COMMITTEE.title.en);
  await expect(list.event(COMMITTEE.title.en)).toHaveAttribute('aria-current', 'true');
});

test('the chosen event is brought into view', async ({ app, reader, timeline }) => {
  await app.open('at=2023-11-01/2024-01-01');
  await reader.begin.click();
  for (const title of [TALKS_IN_HANOI.title.en, ONLINE_TALKS.title.en]) {
    await app.open(`at=2023-11-01/2024-01-01&event=${COMMITTEE.id}`);
    while ((await reader.title.innerText()) !== title) await reader.next.click();
    await timeline.settled();
    await expect(timeline.selected).toHaveText(title);
    await expect(timeline.selected).toBeInViewport();
  }
});

test('a marker counts the events of its stretch and opens them', async ({ app, timeline }) => {
  await app.open('at=2022-07-01/2026-09-01&lanes=side');
  const marker = timeline.markers.first();
  const count = Number(await marker.innerText());
  expect(count).toBeGreaterThan(1);
  await marker.hover();
  await expect(marker).toHaveAttribute('title', `${count} events: click to zoom in`);
  const before = app.windowLength();
  await marker.click();
  await expect.poll(() => app.windowLength()).toBeLessThan(before);
  await timeline.settled();
  // Each of its events now stands by itself or in a smaller marker.
  const counts = (await timeline.markers.allInnerTexts()).map(Number);
  expect(counts.every((smaller) => smaller < count)).toBe(true);
  const drawn = await timeline.titles.count();
  expect(drawn + counts.reduce((sum, smaller) => sum + smaller, 0)).toBeGreaterThanOrEqual(count);
});

test('motion is reduced where that is wished', async ({ page }) => {
  await page.goto('./');
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
});
