// The page that tests share: whatever one has left, the next finds as on a first visit.

import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import { SHOWN, TOTAL } from '../record.ts';

// One after the other, by one worker.
test.describe.configure({ mode: 'serial' });

test('a test may leave filters, choices, a briefing, files changed, windows and dialogs open', async ({
  app,
  briefings,
  context,
  filters,
  list,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await app.open('lanes=side');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.emulateMedia({ media: null });
  await app.theme.selectOption('Dark');
  await app.openFilters.click();
  await filters.choose('Places', 'Hanoi');
  await app.closeDialog();
  await list.events.first().click();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  await expect(briefings.head('Mine')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('nenpyo.test', 'left'));
  await page.route('**/index.en.nenpyo', (route) => route.fulfill({ body: 'oops' }));
  await (await context.newPage()).goto('./');
});

test('the next finds nothing of it', async ({ app, briefings, context, filters, page, reader }) => {
  expect(context.pages()).toEqual([page]);
  expect(page.url()).toBe('about:blank');
  await app.open();
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
  await expect(filters.chips).toHaveCount(0);
  await expect(reader.begin).toBeVisible();
  await expect(app.dialog).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(app.theme).toHaveValue('system');
  expect(app.hash()).toBe('');
  expect(await page.evaluate(() => [innerWidth, localStorage.length, sessionStorage.length])).toEqual([1440, 0, 0]);
  // A pointer that is nowhere counts as in the corner for some.
  await expect(app.main.locator(':hover')).toHaveCount(0);
  await briefings.open();
  await expect(briefings.head('Mine')).toHaveCount(0);
});
