// Texts, languages and the app itself refused once; no network, and a new edition on the server: what is said, and the
// way on.

import { readdirSync } from 'node:fs';
import { expect } from '../fixtures.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP, SHOWN } from '../record.ts';
import { PATIENCE, REFUSED, test } from '../refusedParts.ts';
import { type StaticServer, startStaticServer } from '../staticServer.ts';

const m = MESSAGES.en;

// A page nobody has used: what one has fetched before may come out of its process's memory, past any refusal.
test.use({ provoked: REFUSED, ownPage: true });
// Each loads the whole app, some twice.
test.describe.configure({ timeout: 90_000 });

const BUNDLED = 'briefing=five-meetings&scene=1';

for (const file of ['texts.en.json', 'appendix.json']) {
  test(`articles without ${file}: said beside the reader, and fetched again`, async ({
    app,
    failure,
    page,
    reader,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.open(`event=${PARTNERSHIP.id}`);
    await expect(failure.alert).toContainText(m['part.texts'], PATIENCE);
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(reader.footnotes.first()).toBeVisible();
    await expect(failure.alert).toBeHidden();
  });

  test(`the stage without ${file}: said, and fetched again`, async ({ app, failure, page, stage }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit(BUNDLED);
    await expect(failure.alert).toContainText(m['part.texts'], PATIENCE);
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(stage.title).toBeVisible();
    await expect(failure.alert).toBeHidden();
  });
}

test('who only looks at the timeline hears nothing of missing articles until they are wanted', async ({
  app,
  failure,
  list,
  page,
  reader,
}) => {
  const refused = page.waitForEvent('requestfailed');
  await page.route('**/texts.en.json', (route) => route.abort());
  await app.open();
  await refused;
  await expect(failure.alert).toBeHidden();
  await page.unroute('**/texts.en.json');
  await list.events.first().click();
  await expect(reader.footnotes.first()).toBeVisible();
});

test('another language without its words: those before stay, and it is fetched again', async ({
  app,
  failure,
  page,
}) => {
  await app.open();
  await page.route('**/vi-*.js', (route) => route.abort());
  await app.language.selectOption('vi');
  await expect(failure.alert).toContainText(m['part.language']('Tiếng Việt'));
  await expect(page.getByRole('main')).toBeVisible();
  await page.unroute('**/vi-*.js');
  await failure.retry.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(failure.alert).toBeHidden();
});

test.describe('in Vietnamese', () => {
  test.use({ speech: 'vi' });

  test('a page whose words are missing opens in English, says so, and becomes Vietnamese', async ({ app, page }) => {
    await page.route('**/vi-*.js', (route) => route.abort());
    await app.visit();
    await expect(app.alert).toContainText(m['part.language']('Tiếng Việt'), PATIENCE);
    await page.unroute('**/vi-*.js');
    await app.alert.getByRole('button', { name: m['load.retry'] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});

for (const speech of ['vi', 'ja'] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('what is missing is said in that language', async ({ app, failure, page }) => {
      const own = MESSAGES[speech];
      await app.open();
      await page.route('**/BriefingEditor-*.js', (route) => route.abort());
      await app.press('b');
      await expect(failure.dialog).toHaveAccessibleName(own['panel.failed'](own['briefing.title']));
      await expect(failure.alert).toContainText(own['part.file']);
      await page.unroute('**/BriefingEditor-*.js');
      await failure.retry.click();
      await expect(page.getByRole('dialog', { name: own['briefing.title'], exact: true })).toBeVisible();
    });
  });
}

test('without a network that is what is said, and a reload is not offered', async ({ app, context, failure, page }) => {
  await app.open();
  await context.setOffline(true);
  await app.press('b');
  await expect(failure.alert).toContainText(m['part.network']);
  await expect(failure.reload).toBeHidden();
  await context.setOffline(false);
  await failure.retry.click();
  await expect(page.getByRole('dialog', { name: m['briefing.title'], exact: true })).toBeVisible();
});

test('a page that could not load the app says so and loads anew', async ({ app, list, page }) => {
  await page.route('**/mount-*.js', (route) => route.abort());
  await app.visit();
  await expect(app.alert).toContainText('could not be loaded completely', PATIENCE);
  await page.unroute('**/mount-*.js');
  await app.alert.getByRole('button', { name: 'Load the page again' }).click();
  await expect(list.events).toHaveCount(SHOWN);
});

const published = test.extend<{ server: StaticServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
  server: async ({}, provide) => {
    const server = await startStaticServer();
    await provide(server);
    await server.stop();
  },
  baseURL: async ({ server }, provide) => provide(server.url),
});

published(
  'a part that went with a new edition offers a reload, which keeps the view and what was typed',
  async ({ app, briefings, failure, page, reader, server }) => {
    await app.open(`event=${PARTNERSHIP.id}`);
    await briefings.open();
    await briefings.fromShown.click();
    await briefings.notes(1).fill('Words that stay');
    await app.closeDialog();
    const [gone = ''] = readdirSync(new URL('../../dist/assets/', import.meta.url)).filter((file) =>
      file.startsWith('CommandPalette-'),
    );
    server.change('index.html', (page) => page.toString().replace('"./assets/index-', '"assets/index-'));
    server.change(`assets/${gone}`, null);
    await app.press('Control+k');
    await expect(failure.alert).toContainText(m['part.edition']);
    await expect(failure.retry).toBeHidden();
    await failure.reload.click();
    await expect(page.locator('script[src^="assets/"]')).toBeAttached();
    await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
    await briefings.open();
    await briefings.unfold('Briefing 1');
    await expect(briefings.notes(1)).toHaveValue('Words that stay');
  },
);
