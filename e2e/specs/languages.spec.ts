// Three languages in every word of the interface; the choice and the theme outlast a reload.

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { EventList } from '../pages/EventList.ts';
import { Filters } from '../pages/Filters.ts';
import { Reader } from '../pages/Reader.ts';
import { Timeline } from '../pages/Timeline.ts';
import { MESSAGES, type Speech } from '../pages/words.ts';
import { PARTNERSHIP, TALKS_IN_HANOI } from '../record.ts';

const OTHERS = [
  { speech: 'vi', name: 'Tiếng Việt' },
  { speech: 'ja', name: '日本語' },
] as const;

/** Words of the English interface that stand somewhere on the page, but for those that are the same in the other. */
async function englishLeft(page: Page, speech: Speech): Promise<string[]> {
  const own = new Set(Object.values(MESSAGES[speech]).map(String));
  const english = Object.values(MESSAGES.en).filter(
    (message): message is string => typeof message === 'string' && !own.has(message),
  );
  const said = await page.evaluate(() => {
    const words: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[lang="en"]') || !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) words.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? '');
    }
    return words.map((word) => word.trim()).filter((word) => word !== '');
  });
  return said.filter((word) => english.includes(word));
}

test('the names that tests and assistive technology rely on are those agreed', async ({ app, page }) => {
  await app.open(`event=${PARTNERSHIP.id}&place=tokyo`);
  for (const name of ['Timeline', 'Filters', 'Reader']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('list', { name: 'Events', exact: true })).toHaveCount(1);
  for (const name of ['People', 'Topics', 'Kinds', 'Places', 'Sides', 'Organizations', 'Period']) {
    await expect(page.getByRole('group', { name, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('searchbox', { name: 'Search', exact: true })).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: /^Showing \d+ of \d+ events$/ })).toHaveCount(1);
  for (const name of [
    'Zoom in',
    'Zoom out',
    'Fit all',
    'Previous event',
    'Next event',
    'Copy link',
    'Clear all filters',
  ]) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('combobox', { name: 'Lanes', exact: true })).toHaveCount(1);
});

for (const { speech, name } of OTHERS) {
  test(`switched to ${name}, every word of the interface follows`, async ({ app, page }) => {
    await app.open(`event=${TALKS_IN_HANOI.id}&topic=visa`);
    await app.language.selectOption(name);
    await expect(page.locator('html')).toHaveAttribute('lang', speech);
    const m = MESSAGES[speech];
    await expect(new Timeline(page, m).region).toBeVisible();
    await expect(new Filters(page, m).panel).toBeVisible();
    await expect(new Reader(page, m).title).toHaveText(TALKS_IN_HANOI.title[speech]);
    await expect(new EventList(page, m).event(TALKS_IN_HANOI.title[speech])).toBeVisible();
    expect(await englishLeft(page, speech)).toEqual([]);
  });

  test(`${name} survives a reload`, async ({ app, page }) => {
    await app.open();
    await app.language.selectOption(name);
    await expect(page.locator('html')).toHaveAttribute('lang', speech);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', speech);
    await expect(new Timeline(page, MESSAGES[speech]).region).toBeVisible();
  });

  test.describe(() => {
    test.use({ speech });

    test(`the dialogs in ${name} hold no English`, async ({ app, page, palette }) => {
      await app.open();
      for (const button of [app.openHelp, app.openAbout, app.openPalette]) {
        await button.click();
        await expect(app.dialog).toBeVisible();
        expect(await englishLeft(page, speech)).toEqual([]);
        await app.closeDialog();
      }
      await expect(palette.dialog).toHaveCount(0);
    });

    test(`nothing found in ${name} holds no English`, async ({ app, page, filters }) => {
      await app.open('place=hanoi&person=kishida-fumio&from=2025&to=2024');
      await expect(filters.advice).toBeVisible();
      expect(await englishLeft(page, speech)).toEqual([]);
    });
  });

  test.describe(`with a browser that wishes for ${name}`, () => {
    test.use({ locale: speech });

    test('the page begins in that language', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('lang', speech);
      await expect(new Timeline(page, MESSAGES[speech]).region).toBeVisible();
    });
  });
}

test('a language in the address wins for one visit and is not remembered', async ({ app, page }) => {
  await app.open();
  await app.language.selectOption('Tiếng Việt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.goto('about:blank');
  await page.goto('./#lang=ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(new Timeline(page, MESSAGES.ja).region).toBeVisible();
  expect(app.hash()).toBe('#lang=ja');
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('a language chosen by hand wins over the one in the address after a reload', async ({ app, page }) => {
  await app.open('lang=ja');
  await page.getByRole('combobox', { name: MESSAGES.ja['app.language'] }).selectOption('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('words in another language carry its tag', async ({ app, filters }) => {
  await app.open();
  const kishida = filters.group('People').getByText('岸田文雄', { exact: true });
  await expect(kishida).toHaveAttribute('lang', 'ja');
});

test('the theme follows the system until one is chosen, and the choice survives a reload', async ({ app, page }) => {
  const theme = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await app.theme.selectOption('Light');
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await app.settled();
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await expect(app.theme).toHaveValue('light');
});
