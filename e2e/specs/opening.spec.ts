// A dataset of one's own: opened from a file, by picker or drop, kept until closed; and files that are none.

import { expect, test } from '../fixtures.ts';
import { manyEvents } from '../manyEvents.ts';
import { SHOWN, TOTAL } from '../record.ts';

const MANY = 10_000;
const BUNDLED = `Showing ${SHOWN} of ${TOTAL} events`;
const showing = (shown: number, of: number) => `Showing ${shown} of ${of} events`;

const SMALL = JSON.stringify({
  format: 'nenpyo',
  version: 1,
  events: [
    { id: 'a', date: '1992', title: 'First year' },
    { id: 'b', date: '1996-02-03', title: '<img src=x onerror=alert(1)>' },
  ],
});

test.beforeEach(({ app }) => app.open());

test('a file of ten thousand events is opened, filtered, zoomed, read, kept through a reload, and closed', async ({
  app,
  filters,
  list,
  opening,
  page,
  reader,
  timeline,
}) => {
  test.setTimeout(120_000);
  await opening.drop('archive.json', manyEvents(MANY));
  await expect(app.title).toHaveText(`${MANY} events`);
  await expect(app.status).toHaveText(showing(MANY, MANY));
  await filters.choose('People', 'Person 0');
  await expect(app.status).toHaveText(showing(MANY / 50, MANY));
  await timeline.settled();
  await timeline.zoomIn.click();
  await timeline.settled();
  // The list begins with what the picture shows.
  const [first = ''] = await list.titles();
  await list.event(first).click();
  await expect(reader.title).toHaveText(first);
  await expect(reader.article).toContainText(`the word is ${first.replace('Event ', 'w')}`);
  await filters.clearAll.click();
  await filters.search.fill('w4321');
  await expect(app.status).toHaveText(showing(1, MANY));
  expect(await page.locator('*').count()).toBeLessThan(1200);

  await page.reload();
  await expect(app.title).toHaveText(`${MANY} events`, { timeout: 30_000 });
  await opening.close.click();
  await expect(app.status).toHaveText(BUNDLED);
  await page.reload();
  await expect(app.status).toHaveText(BUNDLED);
});

test('events from the first to the last year of the calendar are drawn, and the page stays alive', async ({
  app,
  opening,
  timeline,
}) => {
  const events = [-9999, 1973, 9999].map((year) => ({ id: `y${year}`, date: String(year), title: `In ${year}` }));
  await opening.drop('ages.json', JSON.stringify({ format: 'nenpyo', version: 1, events }));
  await expect(app.status).toHaveText(showing(3, 3));
  await timeline.settled();
  await expect(timeline.titles).toHaveCount(3);
  expect(await timeline.axis.allInnerTexts()).toContain('10000 BC');
  await timeline.zoomIn.click();
  await timeline.settled();
  await opening.close.click();
  await expect(app.status).toHaveText(BUNDLED);
});

test('through the picker, a list of three-field events is a dataset, and its texts are shown as text', async ({
  app,
  filters,
  list,
  opening,
}) => {
  await opening.choose('small.json', SMALL);
  // Without a title of its own it is called as its file.
  await expect(app.title).toHaveText('small');
  await expect(app.status).toHaveText(showing(2, 2));
  await expect(list.events).toHaveText([/First year/, /<img src=x onerror=alert\(1\)>/]);
  // What the document has no values for is not offered as a filter.
  for (const group of ['People', 'Topics', 'Places', 'Organizations'])
    await expect(filters.group(group)).toHaveCount(0);
  await expect(filters.group('Period')).toBeVisible();
});

test('reading can be cancelled, and the dataset that was open stays', async ({ app, opening }) => {
  test.setTimeout(120_000);
  await opening.drop('large.json', manyEvents(60_000));
  await opening.cancel.click();
  await expect(opening.dialog).toHaveCount(0);
  await expect(app.status).toHaveText(BUNDLED);
});

for (const [what, text, words] of [
  ['no JSON', '{ oops', 'line 1, column 7 is not JSON'],
  ['no dataset', '{"hello":"world"}', 'is not a Nenpyo dataset of version 1'],
  [
    'of another version',
    '{"format":"nenpyo","version":2,"events":[]}',
    'version is not that of a Nenpyo dataset of version 1: 2',
  ],
  ['a table', 'date,title\n1992,Talks', 'line 1, column 1 is not JSON: this cannot stand here: date'],
  ['without a sound event', '{"format":"nenpyo","version":1,"events":[{"id":"a","title":"A"}]}', 'events[0] (a, “A”)'],
] as const) {
  test(`a file that is ${what} says so, and the dataset that was open stays`, async ({ app, opening }) => {
    await opening.choose('broken.json', text);
    await expect(opening.dialog).toContainText('broken.json could not be opened');
    await expect(opening.dialog).toContainText(words);
    await expect(opening.dialog).toContainText('What can be opened: a dataset in JSON');
    await expect(opening.dialog).toContainText('The dataset that was open stays open.');
    await app.closeDialog();
    await expect(app.status).toHaveText(BUNDLED);
  });
}

test('a document the address names is read with its progress told, and can be given up', async ({ app, page }) => {
  let answer = () => {};
  const isAsked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/slow.json', (route) => {
    answer();
    // Never answered: the reading is given up.
    void route;
  });
  await app.visit('data=slow.json');
  await isAsked;
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.status).toHaveText(BUNDLED);
});
