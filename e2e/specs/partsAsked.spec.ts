// What an action needs is refused once: it is said, and done when it is asked for again.

import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect } from '../fixtures.ts';
import { manyEvents } from '../manyEvents.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP, SHOWN } from '../record.ts';
import { PATIENCE, REFUSED, test } from '../refusedParts.ts';

const m = MESSAGES.en;

// A page nobody has used: what one has fetched before may come out of its process's memory, past any refusal.
test.use({ provoked: REFUSED, ownPage: true });
// Each loads the whole app, some twice.
test.describe.configure({ timeout: 90_000 });

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

test('the command that adds a view adds what was seen when it was given, however late its part comes', async ({
  app,
  briefings,
  page,
}) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/addView-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await app.press('a');
  await app.press('n');
  await expect.poll(() => app.address().get('event')).not.toBe(PARTNERSHIP.id);
  release();
  await expect(
    page.getByRole('status').filter({ hasText: m['briefing.viewAdded'](m['briefing.untitled'](1)) }),
  ).toBeAttached();
  await briefings.open();
  await expect(briefings.title(1)).toHaveValue(PARTNERSHIP.title.en);
});

test('the menu of handouts without its script: the briefings stay, and it is fetched again', async ({
  app,
  briefings,
  failure,
  handouts,
  page,
}) => {
  await app.open();
  await page.route('**/HandoutMenu-*.js', (route) => route.abort());
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  await expect(failure.alert).toContainText(m['panel.failed'](m['sharing.heading']));
  await briefings.notes(1).fill('Kept');
  await page.unroute('**/HandoutMenu-*.js');
  await failure.retry.click();
  await expect(handouts.button('pptx')).toBeVisible();
  await expect(briefings.notes(1)).toHaveValue('Kept');
});

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
  await expect(failure.alert).toContainText(m['load.failed'], PATIENCE);
  await page.unroute('**/openDocument-*.js');
  await failure.retry.click();
  await expect(app.status).toHaveText('Showing 20 of 20 events');
});
