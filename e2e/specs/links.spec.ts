// Links as they reach people: what a mail has added, what the record does not hold, files of one's own. Nothing is shown
// in place of what was meant without a word.

import { violations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { PARTNERSHIP, SHOWN, TOTAL } from '../record.ts';

const BUNDLED = `Showing ${SHOWN} of ${TOTAL} events`;
const MINE = JSON.stringify({
  format: 'nenpyo',
  version: 1,
  events: [
    { id: 'a', date: '2024-01-01', title: 'January' },
    { id: 'b', date: '2024-02-01', title: 'February' },
  ],
});

for (const [what, came] of [
  ['a full stop', `#event=${PARTNERSHIP.id}.`],
  ['a bracket and an entity', `#event=${PARTNERSHIP.id})&gt;`],
  ['&amp; between its parts', `#lang=en&amp;event=${PARTNERSHIP.id}`],
  ['a question mark in place of the #', `?utm_source=mail&event=${PARTNERSHIP.id}`],
] as const) {
  test(`a link with ${what} opens its event`, async ({ app, page, reader, link }) => {
    await page.goto(`./${came}`);
    await app.settled();
    await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
    await expect(link.notice).toHaveCount(0);
    expect(app.address().get('event')).toBe(PARTNERSHIP.id);
    expect(new URL(page.url()).search).toBe(came.startsWith('?') ? '?utm_source=mail' : '');
  });
}

test('an event that is not in the record is named with the nearest, and the address stays until the view changes', async ({
  app,
  page,
  reader,
  link,
  filters,
}) => {
  const came = `#topic=oda&event=${PARTNERSHIP.id}s-2`;
  await page.goto(`./${came}`);
  await app.settled();
  await expect(link.notice).toContainText(
    `This link names an event that is not in this record: “${PARTNERSHIP.id}s-2”.`,
  );
  await expect(link.nearest).toHaveText(PARTNERSHIP.title.en);
  expect(await violations(page)).toEqual([]);
  // Moved by nothing that the user does not do.
  await page.setViewportSize({ width: 1100, height: 800 });
  await app.settled();
  expect(app.hash()).toBe(came);
  await link.nearest.click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await expect(link.notice).toHaveCount(0);
  expect(app.hash()).toBe(`#topic=oda&event=${PARTNERSHIP.id}`);
  await page.goBack();
  await expect(link.notice).toBeVisible();
  await filters.choose('Places', 'Hanoi');
  await expect.poll(() => app.hash()).toBe('#topic=oda&place=hanoi');
  await page.goBack();
  await expect.poll(() => app.hash()).toBe(came);
});

test('a filter that is not known is not left out without a word', async ({ app, page, link, filters }) => {
  await page.goto('./#person=nobody-here&topic=new-generation-oda.&tpic=oda');
  await app.settled();
  await expect(filters.chips).toHaveText(['New-generation ODA']);
  await expect(link.notice).toContainText('names a person who is not in this record: “nobody-here”');
  await expect(link.notice).toContainText('could not be read: “tpic=oda”');
  await expect(link.notice).toContainText('more events are shown than the link asks for');
  await link.close.press('Enter');
  await expect(link.notice).toHaveCount(0);
  await expect(page.locator(':focus')).not.toHaveCount(0);
  expect(app.hash()).toContain('nobody-here');
});

test('before an audience nothing of this is said', async ({ page, stage, link }) => {
  await page.goto('./#briefing=five-meetings&scene=2&event=none');
  await expect(stage.progress).toHaveText('Scene 2 of 6');
  await expect(link.notice).toHaveCount(0);
});

test('a single day in the address is a window around it', async ({ app, timeline }) => {
  await app.open('at=2023-11-27');
  await expect(timeline.stretch).toContainText('2023');
  expect(app.address().get('at')).toBe('2023-10-28T12/2023-12-27T12');
});

test.describe('a file of one’s own', () => {
  test('is named in its links; on another device they say so, and show their view once it is open', async ({
    app,
    context,
    page,
    opening,
    list,
    reader,
    link,
  }) => {
    await app.open();
    await opening.choose('inclusive.json', MINE);
    await expect(app.status).toHaveText('Showing 2 of 2 events');
    await list.open('February');
    await app.copyLink.click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe('#event=b&file=inclusive.json');
    await page.reload();
    await expect(reader.title).toHaveText('February');
    await expect(link.notice).toHaveCount(0);
    await opening.close.click();
    await expect(app.status).toHaveText(BUNDLED);

    // Here the file is no more, as on another device.
    await page.goto('about:blank');
    await page.goto(copied);
    await app.settled();
    await expect(link.notice).toContainText('about the file “inclusive.json”, which is not open here');
    expect(app.hash()).toBe('#event=b&file=inclusive.json');
    await link.chooseFile('inclusive.json', 'inclusive (1).json', MINE);
    await expect(reader.title).toHaveText('February');
    await expect(link.notice).toHaveCount(0);
    expect(app.hash()).toBe('#event=b&file=inclusive+(1).json');
    expect(context.pages()).toHaveLength(1);
  });

  test('stays, when a link to the bundled record is opened and shown', async ({
    app,
    page,
    opening,
    reader,
    link,
    filters,
  }) => {
    await app.open();
    await opening.choose('inclusive.json', MINE);
    await expect(app.status).toHaveText('Showing 2 of 2 events');
    await page.goto('about:blank');
    await page.goto(`./#event=${PARTNERSHIP.id}`);
    await expect(app.status).toHaveText('Showing 2 of 2 events');
    await expect(link.notice).toContainText('your file “inclusive.json” is open');
    expect(app.hash()).toBe(`#event=${PARTNERSHIP.id}`);
    await link.showBundled.click();
    await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
    await expect(link.notice).toHaveCount(0);

    // This window stays with the bundled record, and the file is not lost.
    await page.reload();
    await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
    await filters.choose('Places', 'Hanoi');
    expect(app.address().get('file')).toBeNull();
    await link.returnToFile.click();
    await expect(app.status).toHaveText('Showing 2 of 2 events');
    await expect.poll(() => app.hash()).toBe('#file=inclusive.json');
    await page.reload();
    await expect(app.status).toHaveText('Showing 2 of 2 events');
  });

  test('that another link is about is told from the one that is open', async ({ app, page, opening, reader, link }) => {
    await app.open();
    await opening.choose('inclusive.json', MINE);
    await expect(app.status).toHaveText('Showing 2 of 2 events');
    await page.goto('./#event=b&file=other.json');
    await expect(link.notice).toContainText('about the file “other.json”');
    await expect(link.notice).toContainText('takes the place of your file “inclusive.json”');
    await page.goto('./#event=b&file=inclusive.json.');
    await expect(reader.title).toHaveText('February');
    await expect(link.notice).toHaveCount(0);
  });
});

test('a dataset that is not fetched from elsewhere is named', async ({ app, page, link }) => {
  await page.goto('./#data=https://elsewhere.example/archive.json&topic=oda');
  await app.settled();
  await expect(app.status).toHaveText(BUNDLED);
  await expect(link.notice).toContainText('“https://elsewhere.example/archive.json”');
  expect(app.address().get('topic')).toBe('oda');
});
