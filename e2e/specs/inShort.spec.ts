// The opening column: before a choice it tells the record in short.

import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';
import { eventById, ONLINE_TALKS, PARTNERSHIP, TALKS_IN_HANOI, VISIT } from '../record.ts';

const PRINCIPAL = [
  PARTNERSHIP,
  VISIT,
  eventById('2024-05-23-le-minh-khai-kishida-future-of-asia'),
  TALKS_IN_HANOI,
  ONLINE_TALKS,
];

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('the principal events stand in it in the order of time, each with what came of it', async ({
      app,
      inShort,
    }) => {
      await app.open();
      await expect(inShort.events).toHaveCount(PRINCIPAL.length);
      for (const [i, event] of PRINCIPAL.entries()) {
        await expect(inShort.events.nth(i)).toContainText(event.title[speech]);
        await expect(inShort.results.nth(i)).not.toBeEmpty();
      }
      const [first] = PARTNERSHIP.positions ?? [];
      await expect(inShort.results.first()).toContainText(first?.statement[speech] ?? '');
    });
  });
}

test('a line opens its event, and closing brings the lines back', async ({ app, inShort, reader }) => {
  await app.open();
  await inShort.events.nth(1).click();
  await expect(reader.title).toHaveText(VISIT.title.en);
  await expect(inShort.region).toHaveCount(0);
  await reader.close.click();
  await expect(inShort.region).toBeVisible();
});

test('a line lights its event up in the timeline', async ({ app, inShort, list }) => {
  await app.open();
  await inShort.events.first().hover();
  const row = list.list.getByRole('listitem').filter({ hasText: PARTNERSHIP.title.en });
  await expect(row).toHaveAttribute('data-hovered', 'true');
});

test('by keyboard: Enter on a line leads into the event', async ({ app, inShort, page, reader }) => {
  await app.open();
  await inShort.events.first().focus();
  await page.keyboard.press('Enter');
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await expect(reader.title).toBeFocused();
});

test('“Begin with …” opens the most important event', async ({ app, inShort, reader }) => {
  await app.open();
  await inShort.begin.click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
});

test('“Present this” goes on stage with the record’s own briefing', async ({ app, inShort, stage }) => {
  await app.open();
  await inShort.present.click();
  await expect(stage.progress).toBeVisible();
  expect(app.address().get('briefing')).toBe('five-meetings');
});

test('the lines follow the filters, and go when nothing matches', async ({ app, inShort, filters }) => {
  await app.open('place=hanoi');
  await expect(inShort.events.first()).not.toContainText(PARTNERSHIP.title.en);
  await expect(inShort.events.filter({ hasText: TALKS_IN_HANOI.title.en })).toHaveCount(1);
  await filters.search.fill('zzzz');
  await expect(inShort.events).toHaveCount(0);
  await expect(inShort.begin).toHaveCount(0);
});

test('nothing moves when the results arrive', async ({ app, inShort, page }) => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/texts.*.json', async (route) => {
    await held;
    await route.continue();
  });
  await app.open();
  await expect(inShort.results.first()).toBeEmpty();
  const before = await inShort.begin.boundingBox();
  arrive();
  await expect(inShort.results.first()).not.toBeEmpty();
  expect(await inShort.begin.boundingBox()).toEqual(before);
});
