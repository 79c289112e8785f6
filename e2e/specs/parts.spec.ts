// Parts of the app that are shown when they are wanted: each is refused once, by its script or by its style sheet.
// The page stays, says what is missing where it would stand, and the part comes when it is asked for again.

import type { Locator, Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect } from '../fixtures.ts';
import { MESSAGES } from '../pages/words.ts';
import { SHOWN } from '../record.ts';
import { PATIENCE, REFUSED, test } from '../refusedParts.ts';

const m = MESSAGES.en;

// A page nobody has used: what one has fetched before may come out of its process's memory, past any refusal.
test.use({ provoked: REFUSED, ownPage: true });
// Each loads the whole app, some twice.
test.describe.configure({ timeout: 90_000 });

const BUNDLED = 'briefing=five-meetings&scene=1';

interface Part {
  readonly name: string;
  /** The beginnings of its files' names. */
  readonly files: readonly string[];
  readonly open: (page: Page) => Promise<unknown>;
  /** What is said to be missing. */
  readonly missing: string;
  readonly shown: (page: Page) => Locator;
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

const DIALOGS: readonly Part[] = [
  {
    name: 'the palette',
    files: ['CommandPalette-*.js', 'dialogs-*.css'],
    open: (page) => page.keyboard.press('Control+k'),
    missing: m['commands.palette'],
    shown: (page) => dialog(page, m['commands.palette']).getByRole('combobox'),
  },
  {
    name: 'the help',
    files: ['ShortcutHelp-*.js'],
    open: (page) => page.keyboard.press('?'),
    missing: m['commands.help'],
    shown: (page) => dialog(page, m['commands.help']),
  },
  {
    name: 'about',
    files: ['About-*.js'],
    open: (page) => page.getByRole('banner').getByRole('button', { name: m['app.about'], exact: true }).click(),
    missing: m['app.about'],
    shown: (page) => dialog(page, m['app.about']),
  },
  {
    name: 'the briefings',
    files: ['BriefingEditor-*.js', 'BriefingEditor-*.css'],
    open: (page) => page.keyboard.press('b'),
    missing: m['briefing.title'],
    shown: (page) => dialog(page, m['briefing.title']).getByRole('button', { name: m['briefing.new'], exact: true }),
  },
  {
    name: 'the card of a person',
    files: ['PersonCard-*.js'],
    open: (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^About / })
        .first()
        .click(),
    missing: m['part.person'],
    shown: (page) => page.getByRole('dialog').getByRole('button', { name: m['app.close'] }),
  },
];

for (const { name, files, open, missing, shown } of DIALOGS) {
  for (const file of files) {
    test(`${name} without ${file}: a dialog says so, closes, and fetches again`, async ({
      app,
      failure,
      list,
      page,
    }) => {
      await page.route(`**/${file}`, (route) => route.abort());
      await app.open();
      await open(page);
      await expect(failure.dialog).toHaveAccessibleName(m['panel.failed'](missing), PATIENCE);
      await expect(failure.alert).toContainText(m['part.file']);
      await failure.close.click();
      await expect(failure.dialog).toBeHidden();
      await expect(list.events).toHaveCount(SHOWN);
      await open(page);
      await expect(failure.alert).toBeVisible(PATIENCE);
      await page.unroute(`**/${file}`);
      await failure.retry.click();
      await expect(shown(page)).toBeVisible(PATIENCE);
      await expect(failure.alert).toBeHidden();
    });
  }
}

test('a part whose style sheet was refused comes with it after all', async ({ app, failure, page }) => {
  await page.route('**/dialogs-*.css', (route) => route.abort());
  await app.open();
  await app.press('?');
  await expect(failure.alert).toBeVisible(PATIENCE);
  await page.unroute('**/dialogs-*.css');
  await failure.retry.click();
  await expect(dialog(page, m['commands.help'])).toBeVisible();
  await expect(page.locator('link[rel="stylesheet"][href*="/dialogs-"]')).toHaveCount(1);
});

for (const file of ['Ledger-*.js', 'Ledger-*.css']) {
  test(`the ledger without ${file}: its panel says so, filters and reader go on`, async ({
    app,
    failure,
    filters,
    ledger,
    page,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit('view=ledger&topic=mekong');
    await expect(failure.alert).toContainText(m['panel.failed'](m['ledger.region']), PATIENCE);
    await expect(filters.search).toBeVisible();
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(ledger.region).toBeVisible(PATIENCE);
  });
}

test('the ledger on stage without its script: the scene keeps its words', async ({
  app,
  briefings,
  failure,
  page,
  stage,
}) => {
  await app.open();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  // Before the stage is there: it may fetch what the next scenes need.
  await page.route('**/Ledger-*.js', (route) => route.abort());
  await briefings.act('present', 'Mine').click();
  await expect(stage.title).toHaveText('The year in view');
  await app.press('End');
  await expect(failure.alert).toContainText(m['panel.failed'](m['ledger.region']), PATIENCE);
  await expect(stage.title).toHaveText('The thread of aid');
  await page.unroute('**/Ledger-*.js');
  await failure.retry.click();
  await expect(stage.ledger).toBeVisible();
});

for (const file of ['Stage-*.js', 'Stage-*.css']) {
  test(`the stage without ${file}: a screen says so, is left, and fetches again`, async ({
    app,
    failure,
    list,
    page,
    stage,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit(BUNDLED);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m['panel.failed'](m['part.stage']), PATIENCE);
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(stage.leave).toBeVisible();
    await expect(failure.alert).toBeHidden();

    await page.route(`**/${file}`, (route) => route.abort());
    await page.reload();
    await failure.leave.click();
    await expect(list.events.first()).toBeVisible();
    expect(app.address().get('briefing')).toBeNull();
  });
}

test("the presenter's window without its script says so and fetches again", async ({ app, failure, page }) => {
  await page.route('**/PresenterWindow-*.js', (route) => route.abort());
  await app.visit('presenter=five-meetings&scene=1');
  await expect(failure.alert).toContainText(m['panel.failed'](m['stage.presenter']), PATIENCE);
  await page.unroute('**/PresenterWindow-*.js');
  await failure.retry.click();
  await expect(page.getByRole('region', { name: m['presenter.now'], exact: true })).toBeVisible();
});
