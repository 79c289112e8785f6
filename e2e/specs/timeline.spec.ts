// The timeline moves: by button, key, wheel and pointer.

import { expect, test } from '../fixtures.ts';
import { COMMITTEE, FIRST, ONLINE_TALKS, SPAN_MS, TALKS_IN_HANOI } from '../record.ts';

/** Five months with hours in the address, so that small moves are seen there. */
const SUMMER = 'at=2024-05-01/2024-09-30';
const AUTUMN_STRETCH = '2024-06-15/2024-12-01';
const AUTUMN = `at=${AUTUMN_STRETCH}&person=kamikawa-yoko`;
const DAY_MS = 86_400_000;

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
  // The record and a tenth of it on either side.
  await expect.poll(() => app.windowLength()).toBeLessThanOrEqual(1.2 * SPAN_MS + DAY_MS);
});

test('the wheel with Ctrl zooms about the pointer and keeps the date under it', async ({ app, timeline }) => {
  await app.open(AUTUMN);
  const before = app.windowLength();
  const pointer = await timeline.markOf(COMMITTEE);
  await timeline.wheel(pointer, -200, true);
  await expect.poll(() => app.windowLength()).toBeLessThan(before * 0.9);
  await timeline.settled();
  expect(Math.abs((await timeline.markOf(COMMITTEE)).x - pointer.x)).toBeLessThan(4);
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

test('a sideways wheel pans', async ({ app, page, timeline }) => {
  await app.open(SUMMER);
  const { x, y } = await timeline.centreOf(timeline.plot);
  await page.mouse.move(x, y);
  await page.mouse.wheel(400, 0);
  await expect.poll(() => app.address().get('at')).not.toBe('2024-05-01/2024-09-30');
  expect(app.windowLength()).toBeCloseTo(152 * DAY_MS, -8);
});

test('a drag moves the window by as much as the pointer moved', async ({ app, timeline }) => {
  await app.open(AUTUMN);
  const before = await timeline.markOf(COMMITTEE);
  const { x, y, width, height } = await timeline.boxOf(timeline.plot);
  await timeline.drag({ x: x + width * 0.6, y: y + height - 5 }, -150);
  await expect.poll(() => app.address().get('at')).not.toBe(AUTUMN_STRETCH);
  await timeline.settled();
  expect(Math.abs((await timeline.markOf(COMMITTEE)).x - before.x + 150)).toBeLessThan(4);
});

test('a drag that begins on a title moves the window and opens nothing', async ({ app, timeline }) => {
  await app.open(AUTUMN);
  await timeline.drag(await timeline.centreOf(timeline.title(COMMITTEE)), -120);
  await expect.poll(() => app.address().get('at')).not.toBe(AUTUMN_STRETCH);
  expect(app.address().get('event')).toBeNull();
});

test('a double click zooms in about the pointer', async ({ app, page, timeline }) => {
  await app.open(AUTUMN);
  const before = app.windowLength();
  const { x } = await timeline.markOf(COMMITTEE);
  const plot = await timeline.boxOf(timeline.plot);
  await page.mouse.dblclick(x + 60, plot.y + 4);
  await expect.poll(() => app.windowLength()).toBeLessThan(before / 2);
});

test('the chosen event is brought into view', async ({ app, reader, timeline }) => {
  for (const event of [TALKS_IN_HANOI, ONLINE_TALKS]) {
    await app.open(`at=2023-11-01/2024-01-01&event=${COMMITTEE.id}`);
    // Some of its spaces do not break.
    while ((await reader.title.innerText()).replace(/\s/gu, ' ') !== event.title.en) await reader.next.click();
    await timeline.settled();
    await expect(timeline.selected).toContainText(event.title.en);
    await expect(timeline.selected).toBeInViewport();
  }
});

test('the first event of the record is among those drawn when the chart first comes to rest', async ({
  app,
  timeline,
}) => {
  await app.open(`at=2023-08-20/2023-10-01&event=${FIRST.id}`);
  await expect(timeline.selected).toContainText(FIRST.title.en);
});
