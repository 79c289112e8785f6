// Parts of the app that are fetched when they are wanted: each is refused once, by its script and by its style sheet.
// The page stays, says what is missing where it would stand, and the part comes when it is asked for again.

import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { test as base, expect } from '../fixtures.ts';
import { manyEvents } from '../manyEvents.ts';
import { Failure } from '../pages/Failure.ts';
import { Handouts } from '../pages/Handouts.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP, SHOWN } from '../record.ts';
import { type StaticServer, startStaticServer } from '../staticServer.ts';

const m = MESSAGES.en;

const test = base.extend<{ failure: Failure; handouts: Handouts }>({
  failure: async ({ page, speech }, provide) => provide(new Failure(page, MESSAGES[speech])),
  handouts: async ({ page, speech }, provide) => provide(new Handouts(page, MESSAGES[speech])),
});
test.use({ provoked: /Failed to load resource|Failed to fetch|preload|net::ERR|NotFetched/i });

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
    files: ['ShortcutHelp-*.js', 'Keys-*.js', 'dialogs-*.css'],
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
    files: ['BriefingEditor-*.js', 'sceneOfView-*.js', 'BriefingEditor-*.css'],
    open: (page) => page.keyboard.press('b'),
    missing: m['briefing.title'],
    shown: (page) => dialog(page, m['briefing.title']).getByRole('button', { name: m['briefing.new'], exact: true }),
  },
  {
    name: 'the card of a person',
    files: ['PersonCard-*.js', 'PersonCard-*.css'],
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
      await app.open();
      await page.route(`**/${file}`, (route) => route.abort());
      await open(page);
      await expect(failure.dialog).toHaveAccessibleName(m['panel.failed'](missing));
      await expect(failure.alert).toContainText(m['part.file']);
      await failure.close.click();
      await expect(failure.dialog).toBeHidden();
      await expect(list.events).toHaveCount(SHOWN);
      await open(page);
      await expect(failure.alert).toBeVisible();
      await page.unroute(`**/${file}`);
      await failure.retry.click();
      await expect(shown(page)).toBeVisible();
      await expect(failure.alert).toBeHidden();
    });
  }
}

test('a part whose style sheet was refused comes with it after all', async ({ app, failure, page }) => {
  await app.open();
  await page.route('**/dialogs-*.css', (route) => route.abort());
  await app.press('?');
  await expect(failure.alert).toBeVisible();
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
    await app.visit('view=ledger');
    await expect(failure.alert).toContainText(m['panel.failed'](m['ledger.region']));
    await expect(filters.search).toBeVisible();
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(ledger.region).toBeVisible();
  });

  test(`the ledger on stage without ${file}: the scene's words stay`, async ({
    app,
    briefings,
    failure,
    page,
    stage,
  }) => {
    await app.open();
    await briefings.open();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
    await briefings.act('present', 'Mine').click();
    await expect(stage.title).toHaveText('The year in view');
    await page.route(`**/${file}`, (route) => route.abort());
    await app.press('End');
    await expect(failure.alert).toContainText(m['panel.failed'](m['ledger.region']));
    await expect(stage.title).toHaveText('The thread of aid');
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(stage.ledger).toBeVisible();
  });
}

for (const file of ['Stage-*.js', 'stageChannel-*.js', 'Stage-*.css']) {
  test(`the stage without ${file}: a screen says so, is left, and fetches again`, async ({
    app,
    failure,
    list,
    page,
    stage,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit(BUNDLED);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m['panel.failed'](m['part.stage']));
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

for (const file of ['PresenterWindow-*.js', 'PresenterWindow-*.css']) {
  test(`the presenter's window without ${file} says so and fetches again`, async ({ app, failure, page }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit('presenter=five-meetings&scene=1');
    await expect(failure.alert).toContainText(m['panel.failed'](m['stage.presenter']));
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(page.getByRole('region', { name: m['presenter.now'], exact: true })).toBeVisible();
  });
}

test('the command that adds a view says when it cannot, and can the next time', async ({ app, page }) => {
  await app.open();
  await page.route('**/addView-*.js', (route) => route.abort());
  await app.press('a');
  await expect(app.notice.filter({ hasText: m['part.addView'](m['part.file']) })).toBeVisible();
  await page.unroute('**/addView-*.js');
  await app.press('a');
  await expect(
    page.getByRole('status').filter({ hasText: m['briefing.viewAdded'](m['briefing.untitled'](1)) }),
  ).toBeAttached();
});

for (const file of ['HandoutMenu-*.js', 'HandoutMenu-*.css']) {
  test(`the menu of handouts without ${file}: the briefings stay, and it is fetched again`, async ({
    app,
    briefings,
    failure,
    handouts,
    page,
  }) => {
    await app.open();
    await page.route(`**/${file}`, (route) => route.abort());
    await briefings.open();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
    await expect(failure.alert).toContainText(m['panel.failed'](m['sharing.heading']));
    await briefings.notes(1).fill('Kept');
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(handouts.button('pptx')).toBeVisible();
    await expect(briefings.notes(1)).toHaveValue('Kept');
  });
}

for (const [format, file] of [
  ['pptx', 'pptx-*.js'],
  ['docx', 'docx-*.js'],
  ['markdown', 'markdown-*.js'],
] as const) {
  test(`${format} without ${file}: said, and made when it is pressed again`, async ({ app, handouts, page }) => {
    await app.open();
    await handouts.open({ id: 'one', title: 'One', scenes: [{ view: '', title: 'All', text: '', notes: '' }] });
    await page.route(`**/${file}`, (route) => route.abort());
    await handouts.button(format).click();
    await expect(handouts.alert).toContainText(m['sharing.failed.fetch'](m[`sharing.${format}`]));
    await page.unroute(`**/${file}`);
    expect((await handouts.save(format)).suggestedFilename()).toMatch(/^One\.en\./);
  });
}

test('a print without its pages is said, and printed when it is pressed again', async ({ app, handouts, page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printing'] = 'true';
    };
  });
  await app.open();
  await handouts.open({ id: 'one', title: 'One', scenes: [{ view: '', title: 'All', text: '', notes: '' }] });
  await page.route('**/PrintPages-*', (route) => route.abort());
  await handouts.button('pdf').click();
  await expect(handouts.alert).toContainText(m['sharing.failed.fetch'](m['sharing.pdf']));
  await page.unroute('**/PrintPages-*');
  await handouts.button('pdf').click();
  await expect(page.locator('html')).toHaveAttribute('data-printing', 'true');
});

test('a long list without its part says so in its panel and is fetched again', async ({
  app,
  failure,
  list,
  opening,
  page,
}) => {
  await app.open();
  await page.route('**/LongEventList-*.js', (route) => route.abort());
  await opening.drop('many.json', manyEvents(300));
  await expect(failure.alert).toContainText(m['panel.failed'](m['list.label']));
  await page.unroute('**/LongEventList-*.js');
  await failure.retry.click();
  await expect(list.events.first()).toBeVisible();
});

for (const file of ['openDocument-*.js', 'OpeningDialog-*.js']) {
  test(`a file opened without ${file}: said, and opened when it is asked for again`, async ({
    app,
    failure,
    list,
    opening,
    page,
  }) => {
    await app.open();
    await page.route(`**/${file}`, (route) => route.abort());
    // Broken, so that the dialog stays and has something to say.
    await opening.drop('many.json', file.startsWith('openDocument') ? manyEvents(20) : '{');
    await expect(failure.dialog).toContainText('many.json');
    await expect(list.events).toHaveCount(SHOWN);
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    if (file.startsWith('openDocument')) await expect(app.status).toHaveText('Showing 20 of 20 events');
    else await expect(failure.dialog).toHaveAccessibleName(m['opening.failed']('many.json'));
  });
}

test('a document the address names is tried again when what reads it was missing', async ({ app, failure, page }) => {
  await page.route('**/other.json', (route) => route.fulfill({ body: manyEvents(20) }));
  await page.route('**/openDocument-*.js', (route) => route.abort());
  await app.visit('data=other.json');
  await expect(failure.alert).toContainText(m['load.failed']);
  await page.unroute('**/openDocument-*.js');
  await failure.retry.click();
  await expect(app.status).toHaveText('Showing 20 of 20 events');
});

for (const file of ['texts.en.json', 'appendix.json']) {
  test(`articles without ${file}: said beside the reader, and fetched again`, async ({
    app,
    failure,
    page,
    reader,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.open(`event=${PARTNERSHIP.id}`);
    await expect(failure.alert).toContainText(m['part.texts']);
    await page.unroute(`**/${file}`);
    await failure.retry.click();
    await expect(reader.footnotes.first()).toBeVisible();
    await expect(failure.alert).toBeHidden();
  });

  test(`the stage without ${file}: said, and fetched again`, async ({ app, failure, page, stage }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await app.visit(BUNDLED);
    await expect(failure.alert).toContainText(m['part.texts']);
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
    await expect(app.alert).toContainText(m['part.language']('Tiếng Việt'));
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
      await expect(dialog(page, own['briefing.title'])).toBeVisible();
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
  await expect(dialog(page, m['briefing.title'])).toBeVisible();
});

test('a page that could not load the app says so and loads anew', async ({ app, list, page }) => {
  await page.route('**/mount-*.js', (route) => route.abort());
  await app.visit();
  await expect(app.alert).toContainText('could not be loaded completely');
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
    server.change('index.html', (page) => page.toString().replace('"./assets/index-', '"assets/../assets/index-'));
    server.change(`assets/${gone}`, null);
    await app.press('Control+k');
    await expect(failure.alert).toContainText(m['part.edition']);
    await expect(failure.retry).toBeHidden();
    await failure.reload.click();
    await expect(page.locator('script[src^="assets/"]')).toBeAttached();
    await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
    await briefings.open();
    await expect(briefings.notes(1)).toHaveValue('Words that stay');
  },
);
