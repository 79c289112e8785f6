// Moving the window: strip and heading move with the chart, jumps are steps back, what is chosen is not lost, and a
// filter brings the picture to what it leaves.

import { expect, test } from '../fixtures.ts';
import { PARTNERSHIP, RECORD_END_MS, SPAN_MS, YEARS } from '../record.ts';

const SUMMER = '2024-05-01/2024-09-30';
const DAY_MS = 86_400_000;

test('while the chart is dragged, heading and strip move with it', async ({ app, page, timeline }) => {
  await app.open(`at=${SUMMER}`);
  const [words, value] = [await timeline.stretch.innerText(), await timeline.strip.getAttribute('aria-valuenow')];
  const { x, y, width, height } = await timeline.boxOf(timeline.plot);
  await page.mouse.move(x + width * 0.9, y + height - 10);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.2, y + height - 10, { steps: 8 });
  await expect(timeline.stretch).not.toHaveText(words);
  await expect(timeline.strip).not.toHaveAttribute('aria-valuenow', value ?? '');
  await expect(timeline.stretch).toHaveText((await timeline.strip.getAttribute('aria-valuetext')) ?? '');
  expect(app.address().get('at')).toBe(SUMMER);
  await page.mouse.up();
  await expect.poll(() => app.address().get('at')).not.toBe(SUMMER);
});

test('Back after a jump returns to the window before it; what is dragged adds no step', async ({
  app,
  page,
  timeline,
}) => {
  await app.open(`at=${SUMMER}`);
  await timeline.zoomIn.click();
  await expect.poll(() => app.address().get('at')).not.toBe(SUMMER);
  const before = app.address().get('at');
  const { x, y } = await timeline.stripPoint(0.1);
  await page.mouse.click(x, y);
  await expect(timeline.stretch).toHaveText(/2023/);
  await timeline.fitAll.click();
  await expect.poll(() => app.address().get('at')).toBeNull();
  await page.goBack();
  await expect(timeline.stretch).toHaveText(/2023/);
  await page.goBack();
  await expect.poll(() => app.address().get('at')).toBe(before);
});

test('zooming keeps the chosen event; once it has left, a tab at the edge brings it back', async ({
  app,
  page,
  strip,
  timeline,
}) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  for (let i = 0; i < 3; i++) await timeline.zoomIn.click();
  for (let i = 0; i < 3; i++) await page.keyboard.press('+');
  await timeline.settled();
  await expect(timeline.selected).toBeInViewport();
  await expect(strip.edgeTab).toHaveCount(0);
  await timeline.strip.focus();
  await page.keyboard.press('PageUp');
  await expect(strip.edgeTab).toHaveAccessibleName(/27 Nov 2023/);
  // It stands in the row that the chosen event has left, over no title.
  const tab = await timeline.boxOf(strip.edgeTab);
  for (const { text, box } of await timeline.drawnBoxes()) {
    expect.soft(box.y + box.height <= tab.y + 1 || box.y >= tab.y + tab.height, text).toBe(true);
  }
  await strip.edgeTab.press('Enter');
  await expect(strip.edgeTab).toHaveCount(0);
  await expect(timeline.chart).toBeFocused();
  await timeline.settled();
  await expect(timeline.selected).toBeInViewport();
  await page.goBack();
  await expect(strip.edgeTab).toBeVisible();
});

test('a period brings the picture to it; one press undoes that, and Back undoes both', async ({
  app,
  page,
  filters,
  strip,
  timeline,
}) => {
  await app.open();
  const opening = await timeline.stretch.innerText();
  await filters.from.fill('2024-07');
  await filters.to.fill('2024-09');
  await expect(timeline.stretch).toHaveText(/2024\s– .*2024/);
  await strip.wayBack.press('Enter');
  await expect(timeline.stretch).toHaveText(opening);
  await expect(timeline.chart).toBeFocused();
  await expect(filters.chips).toHaveCount(1);
  await expect(strip.wayBack).toHaveCount(0);
  await page.goBack();
  await expect(timeline.stretch).toHaveText(/2024\s– .*2024/);
  await page.goBack();
  await page.goBack();
  await expect(timeline.stretch).toHaveText(opening);
  await expect(filters.chips).toHaveCount(0);
});

test('“Show more” and clearing bring the picture to what matches', async ({ app, page, filters, timeline }) => {
  await app.open();
  const opening = await timeline.stretch.innerText();
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(timeline.stretch).toHaveText(/19\d\d\s– /);
  await page.goBack();
  await expect(timeline.stretch).toHaveText(opening);
  await filters.to.fill('2023-12');
  await expect(timeline.stretch).not.toHaveText(opening);
  await filters.clearAll.click();
  await expect(timeline.stretch).toHaveText(opening);
  await filters.search.pressSequentially('lam');
  await expect(filters.chips).toHaveCount(1);
  await expect(timeline.stretch).toHaveText(opening);
});

test('panning stops a tenth of the span beyond the record; an empty picture says what lies beside it', async ({
  app,
  strip,
  timeline,
}) => {
  await app.open('at=2031-01-01/2032-01-01');
  const [, end = ''] = (app.address().get('at') ?? '').split('/');
  expect(Date.parse(end) - RECORD_END_MS).toBeLessThanOrEqual(SPAN_MS / 10 + DAY_MS);
  await expect(strip.empty).toBeVisible();
  await expect(strip.laterEvent).toHaveCount(0);
  await strip.earlierEvent.click();
  await expect(timeline.stretch).toContainText(YEARS.at(-1) as string);
  await expect(strip.empty).toHaveCount(0);
});

test('the edges of the window on the strip are dragged, and moved by keys', async ({ app, page, strip, timeline }) => {
  await app.open('at=2024-03-01/2024-06-01');
  const before = app.windowLength();
  const width = (await timeline.boxOf(timeline.strip)).width;
  await timeline.drag(await timeline.centreOf(strip.end), width * 0.2);
  await expect.poll(() => app.windowLength()).toBeGreaterThan(before * 1.5);
  expect(app.address().get('at')).toMatch(/^2024-03-01/);
  const value = async () => Number(await strip.start.getAttribute('aria-valuenow'));
  const start = await value();
  await strip.start.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(value).toBeGreaterThan(start);
  await expect(strip.start).toHaveAttribute('aria-valuetext', / 2024$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => app.address().get('at')).toBeNull();
});

for (const speech of ['en', 'vi', 'ja'] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('the heading stands in one line at every width, the legend names the sides', async ({
      app,
      filters,
      page,
      strip,
      timeline,
    }) => {
      await app.open('at=2023-12-01/2025-01-20');
      await filters.from.fill('2024-07');
      await expect(strip.wayBack).toBeVisible();
      for (const width of [1440, 1280, 1100, 820, 560, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft((await timeline.boxOf(timeline.stretch)).height, `${width} px`).toBeLessThan(20);
        expect.soft((await timeline.boxOf(strip.wayBack)).height, `${width} px`).toBeLessThan(30);
      }
      await expect(strip.legend.getByRole('listitem')).toHaveCount(7);
    });
  });
}
