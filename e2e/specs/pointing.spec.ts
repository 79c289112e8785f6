// What pointer, finger and arrow keys find in the chart: cards, events, and the members of a counted mark.

import { expect, test } from '../fixtures.ts';
import { COMMITTEE, eventById, TALKS_IN_HANOI } from '../record.ts';

const ONE_DAY = Array.from({ length: 150 }, (_, i) => ({ id: `e${i}`, date: '2024-03-05', title: `Event ${i}` }));
const CROWD = JSON.stringify({ format: 'nenpyo', version: 1, events: ONE_DAY });

test('a click on a title opens the event and marks it', async ({ app, list, reader, timeline }) => {
  await app.open();
  await timeline.title(COMMITTEE).click();
  await expect(reader.title).toHaveText(COMMITTEE.title.en);
  await expect(timeline.selected).toContainText(COMMITTEE.title.en);
  await expect(list.event(COMMITTEE.title.en)).toHaveAttribute('aria-current', 'true');
});

test('the pointer finds the nearest mark within 24 px, which says what it is and why it ranks where it does', async ({
  app,
  page,
  reader,
  timeline,
}) => {
  await app.open('at=2024-08-19/2024-08-25');
  const { x, y } = await timeline.markOf(TALKS_IN_HANOI);
  await page.mouse.move(x + 12, y + 4);
  await expect(timeline.card).toContainText(TALKS_IN_HANOI.title.en);
  await expect(timeline.card).toContainText('21 August 2024');
  await expect(timeline.card).toContainText(/\d(st|nd|rd|th) of \d+ in importance/);
  await page.mouse.click(x + 12, y + 4);
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
});

test('a press far from every mark means nothing', async ({ app, page, timeline }) => {
  await app.open('at=2024-01-05/2024-02-20');
  const { x, y } = await timeline.centreOf(timeline.plot);
  await page.mouse.click(x, y);
  expect(app.address().get('event')).toBeNull();
  await expect(timeline.card).toHaveCount(0);
});

test('arrow keys go from mark to mark, Enter opens, Escape lets go', async ({ app, page, reader, timeline }) => {
  await app.open('at=2023-11-20/2023-12-08');
  await timeline.chart.focus();
  await page.keyboard.press('Home');
  const first = await timeline.card.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.card).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(timeline.card).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(reader.title).toBeVisible();
});

test('a mark that counts several lists them, and arrow keys and Enter open one', async ({
  app,
  opening,
  page,
  reader,
  timeline,
}) => {
  await app.open();
  await opening.drop('crowd.json', CROWD);
  await timeline.settled();
  await expect.poll(() => timeline.counts()).toMatchObject({ matched: 150, marked: 0, counted: 150 });
  await timeline.chart.focus();
  await page.keyboard.press('Home');
  await expect(timeline.card).toContainText('and 149 more');
  await page.keyboard.press('Enter');
  await expect(timeline.countList).toBeVisible();
  await expect(timeline.countList.getByRole('listitem')).toHaveCount(100);
  await page.keyboard.press('ArrowDown');
  const chosen = await timeline.countList.locator('button:focus').innerText();
  await page.keyboard.press('Enter');
  await expect(timeline.countList).toHaveCount(0);
  expect(chosen).toContain(await reader.title.innerText());
});

test('a counted mark offers a closer look', async ({ app, page, timeline }) => {
  await app.open('tier=all&at=1990-01-01/2025-12-31');
  const before = app.windowLength();
  await timeline.chart.focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 60 && !(await timeline.card.innerText()).includes('more'); i++)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const closer = timeline.countList.getByRole('button', { name: 'Look closer' });
  await expect(closer).toBeInViewport({ ratio: 1 });
  await closer.click();
  await expect.poll(() => app.windowLength()).toBeLessThan(before);
});

test('the card of an exact day says who met where', async ({ app, page, timeline }) => {
  const event = eventById('2024-09-03-to-lam-kishida-online-talks');
  await app.open('at=2024-08-28/2024-09-12');
  const { x, y } = await timeline.markOf(event);
  await page.mouse.move(x, y);
  await expect(timeline.card).toContainText('To Lam');
});
