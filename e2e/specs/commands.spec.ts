// Commands: the help, the palette, single keys and the switch for them.

import { expect, test } from '../fixtures.ts';
import { countWhere, hasTopic, PARTNERSHIP, TALKS_IN_HANOI, TOTAL, titlesWhere } from '../record.ts';

test.beforeEach(({ app }) => app.open());

test('? shows the shortcuts, and Escape closes them', async ({ app, page }) => {
  await page.keyboard.press('?');
  await expect(app.dialog).toHaveAccessibleName('Keyboard shortcuts');
  for (const label of ['Zoom in', 'Next event', 'Copy link', 'Clear all filters', 'Go to or do anything']) {
    await expect(app.dialog.getByText(label, { exact: true })).toBeVisible();
  }
  await app.closeDialog();
  await expect(app.dialog).toHaveCount(0);
});

test('Ctrl+K jumps to an event by a word of its title', async ({ palette, reader }) => {
  await palette.open();
  await expect(palette.input).toBeFocused();
  await palette.choose('funakoshi talks', TALKS_IN_HANOI.title.en);
  await expect(palette.dialog).toHaveCount(0);
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
});

test('Ctrl+K jumps to a person by a name in another script', async ({ app, palette }) => {
  await palette.open();
  await palette.choose('岸田', /^Kishida Fumio/);
  await expect(app.dialog).toHaveAccessibleName('Kishida Fumio');
});

test('Ctrl+K jumps to a topic', async ({ app, filters, palette }) => {
  await palette.open();
  await palette.choose('visas', /^Visas/);
  await expect(filters.chips).toHaveText(['Visas']);
  await expect(app.status).toHaveText(`Showing ${countWhere(hasTopic('visa'))} of ${TOTAL} events`);
});

test('Ctrl+K runs a command by the keyboard alone', async ({ page, palette, timeline }) => {
  const before = await timeline.stretch.innerText();
  await palette.open();
  await page.keyboard.type('zoom in');
  await expect(palette.entries).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toHaveCount(0);
  await expect(timeline.stretch).not.toHaveText(before);
});

test('the palette says when nothing has that name', async ({ palette }) => {
  await palette.open();
  await palette.input.fill('qqqq');
  await expect(palette.dialog.getByRole('status')).toHaveText('Nothing of that name.');
});

test('the palette is closed by Escape and gives the focus back', async ({ app, page, list, palette }) => {
  await list.events.first().focus();
  await palette.open();
  await app.closeDialog();
  await expect(list.events.first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(app.dialog).toHaveCount(0);
});

test('keys lead to the search and to the list', async ({ page, filters, list }) => {
  await page.keyboard.press('/');
  await expect(filters.search).toBeFocused();
  await filters.search.blur();
  await page.keyboard.press('l');
  await expect(list.events.first()).toBeFocused();
});

test('keys walk the events and clear the filters', async ({ page, filters, reader }) => {
  await filters.value('Places', 'Hanoi').check();
  await page.keyboard.press('n');
  const [first = '', second = ''] = titlesWhere(({ place }) => place === 'hanoi');
  await expect(reader.title).toHaveText(first);
  await page.keyboard.press('n');
  await expect(reader.title).toHaveText(second);
  await page.keyboard.press('x');
  await expect(filters.chips).toHaveCount(0);
  await page.keyboard.press('p');
  await expect(reader.title).not.toHaveText(first);
});

test('a key copies the link', async ({ app, page }) => {
  await page.keyboard.press('c');
  await expect(app.notice).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the events shown are copied as a table', async ({ app, filters, list, page, palette }) => {
  await filters.choose('Topics', 'Visas');
  // The list keeps with no-break spaces together what belongs together; a table has plain ones.
  const titles = (await list.titles()).map((title) => title.replace(/\s/g, ' ').replaceAll('\u2060', ''));
  await palette.open();
  await page.keyboard.type('table');
  await page.keyboard.press('Enter');
  await expect(app.notice).toHaveText('Table copied');
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'));
  expect(rows[0]?.slice(0, 2)).toEqual(['Date', 'Event']);
  expect(rows.slice(1).map((row) => row[1])).toEqual(titles);
});

test('keys do nothing while somebody types', async ({ filters, reader, timeline }) => {
  const before = await timeline.stretch.innerText();
  await filters.search.pressSequentially('npx+-0c?l');
  await expect(filters.search).toHaveValue('npx+-0c?l');
  await expect(reader.begin).toHaveCount(0);
  await filters.search.fill('');
  await expect(timeline.stretch).toHaveText(before);
  await expect(reader.begin).toBeVisible();
});

test('single keys can be switched off, which survives a reload, and Ctrl+K goes on working', async ({
  app,
  page,
  palette,
  reader,
}) => {
  await app.openHelp.click();
  await app.dialog.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await app.closeDialog();
  await page.reload();
  await app.settled();
  await page.keyboard.press('n');
  await palette.open();
  await app.closeDialog();
  await expect(reader.begin).toBeVisible();
  await expect(reader.title).not.toHaveText(PARTNERSHIP.title.en);
});

test('about this record tells its size and its licence', async ({ app }) => {
  await app.openAbout.click();
  await expect(app.dialog).toContainText(`${TOTAL} events`);
  await expect(app.dialog).toContainText('Licence');
});
