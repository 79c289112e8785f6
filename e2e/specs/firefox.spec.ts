// The app in Firefox: that it is there, filters, reads and presents. Everything else is tried in Chromium.

import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, presentFirefox } from '../firefox.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP, SHOWN, TOTAL, titlesWhere } from '../record.ts';

const m = MESSAGES.en;
const executable = presentFirefox();

const test = base.extend<{ firefox: Page }>({
  firefox: async ({ baseURL }, provide) => {
    const browser: Browser = await launchFirefox(executable ?? '');
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${baseURL}/#lang=en`);
    await provide(page);
    await browser.close();
    expect(complaints).toEqual([]);
  },
});

test.skip(executable === null, 'There is no Firefox on this machine: install firefox-esr or set FIREFOX_PATH.');
test.setTimeout(90_000);

/** Puppeteer's own words for what stands on the page by role and name. */
const named = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`;
const withText = (text: string) => `::-p-text(${text})`;

test('home, filter, reader and stage work without a complaint', async ({ firefox: page, baseURL }) => {
  await page.locator('[data-settled="true"]').wait();
  await page.locator(withText(`Showing ${SHOWN} of ${TOTAL} events`)).wait();
  expect((await page.$$('[data-settled] [data-event]')).length).toBeGreaterThan(10);

  const tokyo = titlesWhere(({ place }) => place === 'tokyo');
  await page.goto(`${baseURL}/#lang=en&place=tokyo`);
  await page.locator(withText(`Showing ${tokyo.length} of ${TOTAL} events`)).wait();
  await page.locator(named('button', m['filters.clear'])).click();
  await page.locator(withText(`Showing ${SHOWN} of ${TOTAL} events`)).wait();

  await page.goto(`${baseURL}/#lang=en&event=${PARTNERSHIP.id}`);
  await page.locator(`::-p-aria([role="heading"][name="${PARTNERSHIP.title.en}"])`).wait();

  await page.goto(`${baseURL}/#lang=en&briefing=five-meetings&scene=1`);
  await page.locator(named('button', m['stage.next'])).click();
  await page.locator(withText(m['stage.progress'](2, 6))).wait();
});

test('the list of people has no bar to scroll it sideways', async ({ firefox: page }) => {
  await page.locator(named('group', m['filters.person'])).wait();
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('fieldset, [role="group"]')]
      .flatMap((group) => [...group.querySelectorAll('*')])
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth;
      })
      .map((element) => element.className),
  );
  expect(tooWide).toEqual([]);
});
