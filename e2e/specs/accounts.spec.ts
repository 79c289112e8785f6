// An event's accounts side by side: come to and left by mouse and by keyboard, on a desk and a phone, and on the stage.

import { violations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { PARTNERSHIP, TALKS_IN_HANOI } from '../record.ts';

test('from an event to its accounts and back by mouse, and by the browser’s Back', async ({
  accounts,
  app,
  page,
  reader,
}) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await accounts.open.click();
  await expect(accounts.groups).toHaveCount(2);
  expect([app.address().get('view'), app.address().get('event')]).toEqual(['accounts', PARTNERSHIP.id]);
  await expect(reader.region).toBeHidden();
  for (const { statement } of PARTNERSHIP.positions ?? []) {
    await expect(accounts.region.getByText(statement.en, { exact: true })).toBeVisible();
  }
  await expect(accounts.inOne).toContainText(
    'Not in the one of the Vietnamese accounts that was read whole: VnEconomy',
  );
  await expect(accounts.region).not.toContainText(/Not in the .* Japanese accounts/);
  expect(await violations(page)).toEqual([]);
  await accounts.back.click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await page.goBack();
  await expect(accounts.heading).toBeVisible();
  await page.goBack();
  await expect(reader.title).toBeVisible();
});

for (const { speech, only } of [
  { speech: 'en', only: ['Seen only in Vietnamese accounts', 'Seen only in Japanese accounts'] },
  { speech: 'vi', only: ['Chỉ thấy trong nguồn phía Việt Nam', 'Chỉ thấy trong nguồn phía Nhật Bản'] },
  { speech: 'ja', only: ['ベトナム側の資料にのみ見られる', '日本側の資料にのみ見られる'] },
] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('by keyboard, and on a phone nothing runs over', async ({ accounts, app, page, reader }) => {
      await app.open(`event=${PARTNERSHIP.id}`);
      await expect(accounts.open).toBeVisible();
      await reader.title.focus();
      await page.keyboard.press('Tab');
      await expect(accounts.open).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(accounts.heading).toBeFocused();
      await expect(accounts.inOne.getByRole('heading', { level: 4 })).toHaveText([...only]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(accounts.heading).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const [left, right] = await accounts.inOne.getByRole('heading', { level: 4 }).all();
      const [above, below] = [await left?.boundingBox(), await right?.boundingBox()];
      expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + 100);
      await page.keyboard.press('Escape');
      await expect(reader.title).toBeFocused();
    });
  });
}

test('an event with one side’s sources does not lead there; its address says what is missing', async ({
  accounts,
  app,
  reader,
}) => {
  await app.open(`event=${TALKS_IN_HANOI.id}`);
  await expect(reader.footnotes.first()).toBeVisible();
  await expect(accounts.open).toBeHidden();
  await app.visit(`view=accounts&event=${TALKS_IN_HANOI.id}`);
  await expect(accounts.region).toContainText('The record has no Japanese accounts of this event.');
});

test('added to a briefing they stand on the stage in its letters, and leave the script for nothing', async ({
  accounts,
  app,
  briefings,
  page,
  stage,
}) => {
  await app.visit(`view=accounts&event=${PARTNERSHIP.id}`);
  await expect(accounts.groups).toHaveCount(2);
  await page.keyboard.press('a');
  await briefings.open();
  await briefings.act('present', 'Briefing 1').click();
  await expect(stage.title).toHaveText(PARTNERSHIP.title.en);
  await expect(accounts.groups).toHaveCount(2);
  await expect(accounts.back).toBeHidden();
  await expect(stage.toScene).toBeHidden();
  const size = (line: Element) => Number.parseFloat(getComputedStyle(line).fontSize);
  expect(await accounts.region.getByRole('listitem').first().evaluate(size)).toBeGreaterThan(17);
  const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);
});
