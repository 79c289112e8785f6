// On a phone, by touch: timeline, list and reader stacked, the drawer of filters, the step bar.

import type { CDPSession } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { eventAfter, eventById, PARTNERSHIP, SHOWN, TALKS_IN_HANOI, VISIT } from '../record.ts';

test('timeline, list and reader are stacked and nothing is cut off', async ({ app, page, list, reader, timeline }) => {
  await app.open();
  const chart = await timeline.boxOf(timeline.region);
  const events = await timeline.boxOf(list.list);
  const article = await timeline.boxOf(reader.region);
  expect(chart.y + chart.height).toBeLessThanOrEqual(events.y + 1);
  expect(events.y + events.height).toBeLessThanOrEqual(article.y + 1);
  for (const box of [chart, events, article]) expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a tap on an event in the list opens it and goes to the reader', async ({ app, list, reader }) => {
  await app.open();
  await list.event(VISIT.title.en).tap();
  await expect(reader.title).toHaveText(VISIT.title.en);
  await expect(reader.title).toBeInViewport();
});

test('a tap on an event in the timeline opens it and goes to the reader', async ({ app, reader, timeline }) => {
  await app.open('at=2024-08-18/2024-09-18');
  await timeline.title(TALKS_IN_HANOI).tap();
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
  await expect(reader.title).toBeInViewport();
});

test('the filters are in a drawer and narrow the record behind it', async ({ app, filters, list }) => {
  await app.open();
  await app.openFilters.tap();
  await filters.value('Places', 'Hanoi').tap();
  await app.dialog.getByRole('button', { name: 'Close' }).tap();
  await expect(app.dialog).toHaveCount(0);
  await expect(filters.chips).toHaveText(['Hanoi']);
  await expect(list.events).not.toHaveCount(SHOWN);
});

test('the step bar leads to each part', async ({ app, inShort, list, timeline }) => {
  await app.open();
  await app.step('Reader').tap();
  await expect(inShort.events.first()).toBeInViewport();
  await app.step('Events').tap();
  await expect(list.events.first()).toBeInViewport();
  await app.step('Timeline').tap();
  await expect(timeline.chart).toBeInViewport();
  await expect(app.steps).toBeInViewport();
});

test('previous and next walk on from the top of each event', async ({ app, reader }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await reader.next.tap();
  await expect(reader.title).toHaveText(eventAfter(PARTNERSHIP.id).title.en);
  await expect(reader.title).toBeInViewport();
});

test('a tap on a name opens its card inside the page', async ({ app, reader, timeline }) => {
  await app.open(`event=${TALKS_IN_HANOI.id}`);
  await reader.link('condolences').tap();
  await expect(reader.card).toBeVisible();
  const { x, width } = await timeline.boxOf(reader.card);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
});

async function touch(client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await client.send('Input.dispatchTouchEvent', { type, touchPoints });
}

test('a finger that rests on a mark opens its card inside the page, and lifted leaves it to be read', async ({
  app,
  context,
  page,
  timeline,
}) => {
  await app.open();
  const client = await context.newCDPSession(page);
  const { x, y } = await timeline.markOf(eventById('2024-05-23-le-minh-khai-kishida-future-of-asia'));
  await touch(client, 'touchStart', [[x, y]]);
  await expect(timeline.card).toBeVisible();
  await touch(client, 'touchEnd', []);
  const card = await timeline.boxOf(timeline.card);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(390);
  expect(app.address().has('event')).toBe(false);
  await app.status.tap();
  await expect(timeline.card).toBeHidden();
  expect(app.address().has('event')).toBe(false);
});

test('two fingers drawn apart zoom in', async ({ app, context, page, timeline }) => {
  await app.open('at=2024-05-01/2024-09-30');
  const before = app.windowLength();
  const { x, y } = await timeline.centreOf(timeline.plot);
  const client = await context.newCDPSession(page);
  const fingers = (apart: number): [number, number][] => [
    [x - apart, y],
    [x + apart, y],
  ];
  await touch(client, 'touchStart', fingers(30));
  for (let apart = 35; apart <= 120; apart += 5) await touch(client, 'touchMove', fingers(apart));
  await touch(client, 'touchEnd', []);
  await expect.poll(() => app.windowLength()).toBeLessThan(before * 0.7);
});

test('one finger drawn sideways moves the window', async ({ app, context, page, timeline }) => {
  await app.open('at=2024-05-01/2024-09-30');
  const { x, y } = await timeline.centreOf(timeline.plot);
  const client = await context.newCDPSession(page);
  await touch(client, 'touchStart', [[x + 80, y]]);
  for (let moved = 0; moved <= 160; moved += 10) await touch(client, 'touchMove', [[x + 80 - moved, y]]);
  await touch(client, 'touchEnd', []);
  await expect.poll(() => app.address().get('at')).not.toBe('2024-05-01/2024-09-30');
  await expect(timeline.stretch).toHaveText(/^(June|July|August) 2024/);
});

test('text at 200 % keeps the page as wide as the screen', async ({ app, page, timeline }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  await timeline.settled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the step bar says where one is', async ({ app }) => {
  await app.open();
  const current = app.steps.locator('[aria-current]');
  await expect(current).toHaveText('Timeline');
  for (const part of ['Reader', 'Events', 'Timeline']) {
    await app.step(part).tap();
    await expect(current).toHaveText(part);
  }
});

test('the step bar leads back to the row of the chosen event', async ({ app, list, reader }) => {
  await app.open(`event=${TALKS_IN_HANOI.id}`);
  await expect(reader.title).toBeInViewport();
  await app.step('Events').tap();
  await expect(list.current).toBeInViewport({ ratio: 1 });
});

test('a link to an event opens at the reader, which keeps its place while the page is drawn', async ({
  app,
  list,
  reader,
}) => {
  await app.open(`event=${TALKS_IN_HANOI.id}`);
  await expect(list.events).toHaveCount(SHOWN);
  await expect(reader.article).toContainText('Permanent Deputy Minister');
  await expect(reader.title).toBeInViewport();
  expect((await reader.region.boundingBox())?.y).toBeLessThan(40);
});

test('filters, count and views share one bar, and chips one line under it', async ({ app, filters, timeline }) => {
  await app.open('place=tokyo&topic=oda,visa&person=kishida-fumio,pham-minh-chinh');
  await expect(filters.chips).toHaveCount(5);
  const bar = await timeline.boxOf(app.viewSwitch);
  const button = await timeline.boxOf(app.openFilters);
  expect(Math.abs(bar.y + bar.height / 2 - (button.y + button.height / 2))).toBeLessThan(2);
  const tops = await filters.chips.evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  const chart = await timeline.boxOf(timeline.region);
  expect(chart.y - bar.y).toBeLessThanOrEqual(80);
});

test('the drawer of filters ends with what they leave', async ({ app, filters, list }) => {
  await app.open();
  await app.openFilters.tap();
  await filters.value('Places', 'Hanoi').tap();
  const show = app.dialog.getByRole('button', { name: /^Show \d+ events$/ });
  await expect(show).toBeInViewport();
  await expect(show).not.toHaveText(`Show ${SHOWN} events`);
  const left = Number((await show.innerText()).match(/\d+/)?.[0]);
  await show.tap();
  await expect(app.dialog).toHaveCount(0);
  await expect(list.events).toHaveCount(left);
});
