// The address: a view is shared by its link, Back and Forward undo, garbage does no harm.

import { expect, test } from '../fixtures.ts';
import { App } from '../pages/App.ts';
import { Filters } from '../pages/Filters.ts';
import { Reader } from '../pages/Reader.ts';
import { Timeline } from '../pages/Timeline.ts';
import { MESSAGES } from '../pages/words.ts';
import { ONLINE_TALKS, SHOWN, TALKS_IN_HANOI, TOTAL } from '../record.ts';

const VIEW = 'lanes=side&q=oda&person=kishida-fumio&part=principal&topic=oda&from=2024&at=2024-05-01/2024-10-01';

test('a copied link shows the same view in a new page', async ({ app, context, page, filters, list, timeline }) => {
  await app.open();
  await filters.choose('People', 'Kishida Fumio');
  await filters.choose('Topics', 'Official development assistance');
  await timeline.lanes.selectOption('Side');
  await list.open(ONLINE_TALKS.title.en);
  await app.copyLink.click();
  await expect(app.notice).toHaveText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  const [app2, filters2] = [new App(other, 'en'), new Filters(other, MESSAGES.en)];
  await app2.settled();
  await expect(filters2.chips).toHaveText(['Kishida Fumio', 'Official development assistance']);
  await expect(app2.status).toHaveText(await app.status.innerText());
  await expect(new Reader(other, MESSAGES.en).title).toHaveText(ONLINE_TALKS.title.en);
  const timeline2 = new Timeline(other, MESSAGES.en);
  await expect(timeline2.lanes).toHaveValue('side');
  // A long window is written by whole days.
  expect(app2.hash()).toBe(app.hash());
});

test('an address with everything in it is kept as it is', async ({ app, filters }) => {
  await app.open(`${VIEW}&event=${ONLINE_TALKS.id}`);
  expect(app.hash()).toBe(`#${VIEW}&event=${ONLINE_TALKS.id}`);
  await expect(filters.search).toHaveValue('oda');
  await expect(filters.part('Mentioned')).not.toBeChecked();
  await expect(filters.from).toHaveValue('2024');
});

test('the default view has a bare address', async ({ app, page, filters }) => {
  await app.open();
  await filters.choose('Places', 'Hanoi');
  await expect.poll(() => app.hash()).toBe('#place=hanoi');
  await filters.clearAll.click();
  await expect.poll(() => page.url()).not.toContain('#');
});

test('Back and Forward undo and redo what was chosen', async ({ app, page, filters, list, reader }) => {
  await app.open();
  await filters.choose('Places', 'Hanoi');
  await list.open(TALKS_IN_HANOI.title.en);
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
  await page.goBack();
  await expect(reader.begin).toBeVisible();
  await expect(filters.chips).toHaveCount(1);
  await page.goBack();
  await expect(filters.chips).toHaveCount(0);
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
  await page.goForward();
  await page.goForward();
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
  await expect(filters.chips).toHaveCount(1);
});

test('a word typed is one step back', async ({ app, page, filters }) => {
  await app.open();
  await filters.choose('Places', 'Hanoi');
  await filters.search.pressSequentially('forum');
  await expect.poll(() => app.address().get('q')).toBe('forum');
  await page.goBack();
  await expect(filters.search).toHaveValue('');
  await expect(filters.chips).toHaveText(['Hanoi']);
});

test('moving the window adds no step back', async ({ app, page, filters, timeline }) => {
  await app.open();
  await filters.choose('Places', 'Hanoi');
  await timeline.zoomIn.click();
  await timeline.later.click();
  await expect.poll(() => app.address().get('at')).not.toBeNull();
  await page.goBack();
  await expect(filters.chips).toHaveCount(0);
});

test('a reload loses nothing', async ({ app, page, filters, reader }) => {
  await app.open(`${VIEW}&event=${ONLINE_TALKS.id}`);
  await filters.choose('Topics', 'Visas');
  const hash = app.hash();
  await page.reload();
  await app.settled();
  expect(app.hash()).toBe(hash);
  await expect(reader.title).toHaveText(ONLINE_TALKS.title.en);
  await expect(filters.search).toHaveValue('oda');
});

for (const [what, garbage, clean] of [
  ['unknown keys and values', 'foo=bar&lanes=upside&person=nobody,kishida-fumio&event=none', null],
  ['broken dates', 'from=2024-13-99&to=yesterday&at=2024/1900', null],
  ['broken percent signs', 'q=%E0%A4%A&topic=%00%FF,visa', '#q=.*&topic=visa'],
  ['markup', 'q=<img src=x onerror=alert(1)>&event=<script>alert(1)</script>', null],
  ['a very long text', `q=${'x'.repeat(5000)}`, null],
  ['parts and together without people', 'together=1&part=principal', ''],
  ['a window far away', 'at=0001-01-01/0002-01-01', '#at='],
] as const) {
  test(`an address with ${what} shows what it can, and a reload shows the same`, async ({ app, page, link }) => {
    await page.goto(`./#${garbage}`);
    await app.settled();
    await expect(app.status).toBeVisible();
    if (clean === null) await expect(link.notice).toBeVisible();
    else expect(app.hash()).toMatch(new RegExp(`^${clean}`));
    const [hash, status] = [app.hash(), await app.status.innerText()];
    await page.reload();
    await app.settled();
    expect(app.hash()).toBe(hash);
    await expect(app.status).toHaveText(status);
  });
}

test('an address typed into the open page shows its view', async ({ app, page, reader }) => {
  await app.open();
  await page.goto(`./#event=${TALKS_IN_HANOI.id}`);
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
});

test('Ctrl with a click on an event opens the same view with it in a new tab', async ({
  app,
  context,
  filters,
  list,
}) => {
  await app.open();
  await filters.choose('Places', 'Hanoi');
  const opening = context.waitForEvent('page');
  await list.event(TALKS_IN_HANOI.title.en).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opening;
  await expect(new Reader(tab, MESSAGES.en).title).toHaveText(TALKS_IN_HANOI.title.en);
  await expect(new Filters(tab, MESSAGES.en).chips).toHaveText(['Hanoi']);
});
