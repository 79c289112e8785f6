// A briefing handed out: files and printed pages from the data, in the language asked for.

import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { openParts, wordsOf } from '#testing/officeParts.ts';
import { test as base, expect } from '../fixtures.ts';
import { Handouts } from '../pages/Handouts.ts';
import { MESSAGES } from '../pages/words.ts';
import { ONLINE_TALKS, PARTNERSHIP, TALKS_IN_HANOI } from '../record.ts';

const m = MESSAGES.en;
const BRIEFING = {
  id: 'three',
  title: 'Three meetings: what now?',
  scenes: [
    { view: 'place=hanoi', title: 'Meetings in Hanoi', text: 'What was said in Hanoi.', notes: 'Keep it short.' },
    { view: `event=${PARTNERSHIP.id}`, title: 'The partnership', text: 'A new name.', notes: 'Pause.' },
    { view: `event=${ONLINE_TALKS.id}`, title: 'Online talks', text: '', notes: '' },
  ],
};

const test = base.extend<{ handouts: Handouts }>({
  handouts: async ({ page }, provide) => provide(new Handouts(page, m)),
});

const partsOf = async (download: Download) => openParts(new Blob([readFileSync(await download.path())]));

/** The print window of a browser without a screen. */
async function watchPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printing'] = 'true';
    };
  });
}

test('PowerPoint has a slide a scene, the filters in words, the dates, and the notes in its notes', async ({
  app,
  handouts,
}) => {
  await app.open();
  await handouts.open(BRIEFING);
  const download = await handouts.save('pptx');
  expect(download.suggestedFilename()).toBe('Three meetings what now.en.pptx');
  await expect(handouts.status(m['sharing.done']('Three meetings what now.en.pptx'))).toBeVisible();
  const parts = await partsOf(download);
  const slides = [...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(3);
  const first = wordsOf(parts.get('ppt/slides/slide1.xml') ?? '');
  for (const words of [
    'Meetings in Hanoi',
    'Places: Hanoi',
    TALKS_IN_HANOI.shortTitle?.en ?? '',
    'Revised: ',
    'Made: ',
  ])
    expect(first).toContain(words);
  expect(wordsOf(parts.get('ppt/slides/slide2.xml') ?? '')).toContain('27 November 2023');
  expect(wordsOf(parts.get('ppt/notesSlides/notesSlide1.xml') ?? '')).toContain('Keep it short.');
});

test('Word comes in another language than the page, with its sources as footnotes', async ({ app, handouts }) => {
  await app.open();
  await handouts.open(BRIEFING);
  await handouts.language.selectOption('日本語');
  await expect(handouts.dialog).toContainText(m['sharing.language.own']);
  const download = await handouts.save('docx');
  expect(download.suggestedFilename()).toBe('Three meetings what now.ja.docx');
  const parts = await partsOf(download);
  const body = wordsOf(parts.get('word/document.xml') ?? '');
  for (const words of [PARTNERSHIP.title.ja, ONLINE_TALKS.title.ja, MESSAGES.ja['handout.made'], '場所：ハノイ'])
    expect(body).toContain(words);
  for (const { statement } of PARTNERSHIP.positions?.slice(0, 1) ?? []) expect(body).toContain(statement.ja);
  expect(wordsOf(parts.get('word/footnotes.xml') ?? '')).toContain('閲覧');
});

test('Markdown holds every scene and no notes', async ({ app, handouts }) => {
  await app.open();
  await handouts.open(BRIEFING);
  const download = await handouts.save('markdown');
  expect(download.suggestedFilename()).toBe('Three meetings what now.en.md');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.match(/^## /gm)).toHaveLength(3);
  expect(text).toContain(PARTNERSHIP.title.en);
  expect(text).not.toContain('Pause.');
});

test('what writes the files is fetched when it is asked for', async ({ app, handouts, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await app.open();
  await handouts.open(BRIEFING);
  const writers = () => asked.filter((path) => /\/(?:pptx|docx|markdown|PrintPages)-/.test(path));
  expect(writers()).toEqual([]);
  await handouts.save('markdown');
  expect(writers()).toEqual([expect.stringMatching(/markdown-.*\.js$/)]);
});

test.describe('when something is out of reach', () => {
  test.use({ provoked: /Failed to (?:load resource|fetch)|net::ERR/ });

  test('a file says so and can be tried again', async ({ app, handouts, page }) => {
    await app.open();
    await handouts.open(BRIEFING);
    await page.route('**/texts.vi.json', (route) => route.abort());
    await handouts.language.selectOption('Tiếng Việt');
    await handouts.button('markdown').click();
    await expect(handouts.alert).toHaveText(m['sharing.failed.fetch']('Markdown'));
    await page.unroute('**/texts.vi.json');
    const download = await handouts.save('markdown');
    expect(readFileSync(await download.path(), 'utf8')).toContain(PARTNERSHIP.title.vi);
    await expect(handouts.alert).toHaveCount(0);
  });

  test('the one file says that it is not kept on the device', async ({ app, handouts, page }) => {
    await app.open();
    await handouts.open(BRIEFING);
    await page.route('**/nenpyo.html', (route) => route.abort());
    await handouts.button('oneFile').click();
    await expect(handouts.alert).toHaveText(m['sharing.failed.oneFile']);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the menu has no violation that axe can find, ${theme}`, async ({ app, handouts, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await app.open();
    await handouts.open(BRIEFING);
    await handouts.language.selectOption('日本語');
    await handouts.save('markdown');
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include('dialog[open] section');
    const { violations } = await axe.analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  });
}

test('long work is cancelled: nothing is saved, and the focus is where it was', async ({ app, handouts, page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await app.open();
  await handouts.open(BRIEFING);
  await page.route('**/assets/pptx-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await handouts.button('pptx').click();
  await expect(handouts.progress).toBeVisible();
  await expect(handouts.status(m['sharing.working']('PowerPoint'))).toBeVisible();
  await handouts.cancel.click();
  await expect(handouts.status(m['sharing.cancelled'])).toBeVisible();
  await expect(handouts.button('pptx')).toBeFocused();
  const fetched = page.waitForResponse(/assets\/pptx-/);
  letGo();
  await fetched;
  // Another file is made after it: had the first gone on, it would have been saved by then.
  await handouts.save('docx');
  expect(downloads).toEqual([expect.stringMatching(/\.docx$/)]);
});

test.describe('on paper', () => {
  // The print window of the page is not the browser's own.
  test.use({ ownPage: true });

  for (const { paper, label, box } of [
    { paper: 'A4', label: m['sharing.paper.a4'], box: [595, 842] },
    { paper: '16:9', label: m['sharing.paper.wide'], box: [960, 540] },
  ]) {
    test(`printing on ${paper} gives a page a scene, and the pages go when it is done`, async ({
      app,
      handouts,
      page,
    }) => {
      await watchPrint(page);
      await app.open();
      await handouts.open(BRIEFING);
      const title = await page.title();
      await handouts.paper.selectOption(label);
      await handouts.button('pdf').click();
      await page.locator('html[data-printing="true"]').waitFor();
      await expect(page).toHaveTitle('Three meetings what now.en');
      await expect(handouts.pages).toHaveCount(3);
      await page.emulateMedia({ media: 'print' });
      await expect(handouts.pages.nth(1)).toContainText(PARTNERSHIP.positions?.[0]?.statement.en ?? '');
      await expect(handouts.pages.nth(0)).toContainText('Filters: Places: Hanoi');
      await expect(handouts.pages.nth(2)).toContainText(/Revised: .* Made: /);
      await expect(handouts.pages.nth(0).locator('svg text').first()).toBeVisible();
      await expect(handouts.pages.filter({ hasText: 'Pause.' })).toHaveCount(0);
      await expect(app.main).toBeHidden();
      const overflow = await handouts.pages.evaluateAll((pages) =>
        pages.map((one) => [...one.children].some((part) => part.scrollHeight > part.clientHeight + 1)),
      );
      expect(overflow).toEqual([false, false, false]);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [w, h].map(Number));
      for (const [w = 0, h = 0] of boxes) expect([Math.round(w), Math.round(h)]).toEqual(box);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(handouts.pages).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
      await expect(handouts.status(m['sharing.printed'])).toBeVisible();
      await expect(page).toHaveTitle(title);
    });
  }
});
