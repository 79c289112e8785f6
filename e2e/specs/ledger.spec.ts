// The ledger: an issue followed from meeting to meeting, each entry with its way to event and source.

import { expect, test } from '../fixtures.ts';
import { hasTopic, statementsOn, TALKS_IN_HANOI, titlesWhere } from '../record.ts';

test('a topic holds every statement the record has on it, with what it says of itself', async ({ app, ledger }) => {
  await app.visit('view=ledger&topic=new-generation-oda');
  await ledger.opened();
  const statements = statementsOn('new-generation-oda');
  await expect(ledger.entries).toHaveCount(statements.length);
  for (const statement of new Set(statements)) await expect(ledger.region).toContainText(statement);
  await expect(ledger.region).toContainText(/Vietnam \d+ times/);
  await expect(ledger.region).not.toContainText('none in the record');
});

test('meetings with third countries are left out until they are switched on', async ({ app, ledger }) => {
  await app.visit('view=ledger&topic=mekong');
  await ledger.opened();
  await expect(ledger.entries).toHaveCount(statementsOn('mekong').length);
  await ledger.thirdCountry.check();
  await expect(ledger.entries).toHaveCount(statementsOn('mekong', 'en', true).length);
  expect(app.address().get('third')).toBe('1');
});

test('filters apply: a person narrows the thread', async ({ app, ledger, filters }) => {
  await app.visit('view=ledger&topic=visa');
  await ledger.opened();
  const all = await ledger.entries.count();
  await filters.value('People', 'Kishida Fumio').check();
  await expect.poll(() => ledger.entries.count()).toBeLessThan(all);
});

test('a cell of the matrix opens the entries of that topic and month', async ({ app, ledger }) => {
  await app.visit('view=ledger');
  await ledger.opened();
  const cell = ledger.cells().first();
  const count = Number(await cell.innerText());
  await cell.click();
  await expect(ledger.headings).toHaveCount(1);
  await expect(ledger.entries).toHaveCount(count);
  expect(app.address().get('from')).toMatch(/^\d{4}(-\d{2})?$/);
});

test('the ledger copies as a table, in HTML and separated by tabs', async ({ app, ledger, page }) => {
  await app.visit('view=ledger&topic=visa');
  await ledger.opened();
  await ledger.copy.click();
  await expect(ledger.region.getByRole('button', { name: 'Table copied' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  const rows = statementsOn('visa').length + 1;
  expect(copied.plain.split('\n')).toHaveLength(rows);
  expect(copied.html.match(/<tr>/g)).toHaveLength(rows);
});

test('on paper every entry is there and nothing that steers', async ({ app, ledger, page }) => {
  await app.visit('view=ledger&topic=visa');
  await ledger.opened();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Filters' })).toBeHidden();
  for (const entry of await ledger.entries.all()) await expect(entry).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

for (const { speech, typed, person } of [
  { speech: 'en', typed: 'chinh', person: /^Pham Minh Chinh/ },
  { speech: 'vi', typed: 'chinh', person: /^Phạm Minh Chính/ },
  { speech: 'ja', typed: 'チン', person: /^ファム・ミン・チン/ },
] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('from the search to a person to an issue to the source of an entry, by keyboard alone', async ({
      app,
      ledger,
      page,
      palette,
    }) => {
      await app.open();
      await palette.open();
      await palette.choose(typed, person);
      await expect(app.dialog).toHaveAccessibleName(person);
      const topic = app.dialog.getByRole('heading', { level: 3 }).nth(1).locator('..').getByRole('button').first();
      const name = await topic.innerText();
      await topic.focus();
      await page.keyboard.press('Enter');
      await expect(ledger.headings.first()).toHaveText(name);
      await expect(ledger.headings.first()).toBeFocused();
      // Of the first entry with an address: a copy on somebody else's site is named and not linked.
      const source = ledger.entries.locator('a[href^="http"]').first();
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        if (await source.evaluate((link) => link === document.activeElement)) break;
      }
      await expect(source).toBeFocused();
    });
  });
}

test('an office keeps its thread across a change of government', async ({ app, filters, list, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'Offices' }).click();
  await page.getByRole('checkbox', { name: /^Prime Minister \(Japan\)/ }).check();
  await expect(filters.chips).toHaveText(['Prime Minister (Japan)']);
  await expect(list.list).toContainText('Kishida Fumio');
  await expect(list.list).toContainText('Ishiba Shigeru');
});

test('background milestones are one click away, and in the address', async ({ app, list, page }) => {
  await app.open();
  const shown = await list.events.count();
  await page.getByRole('button', { name: /more from the background/ }).click();
  await expect.poll(() => list.events.count()).toBeGreaterThan(shown);
  expect(app.address().get('tier')).toBe('all');
});

test('an entry leads to its event', async ({ app, ledger, reader }) => {
  await app.visit('view=ledger&topic=visa');
  await ledger.opened();
  await ledger.entries.last().getByRole('link').first().click();
  await expect(reader.title).toBeVisible();
  expect(titlesWhere(hasTopic('visa'))).toContain(await reader.title.innerText());
});

test('changes of office are marked on the timeline when they are wanted', async ({ app, lanes, page }) => {
  await app.open(`event=${TALKS_IN_HANOI.id}`);
  await expect(lanes.terms).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Changes of office' }).check();
  await expect(lanes.terms.filter({ hasText: 'Kishida Fumio: Prime Minister' })).toBeVisible();
});
