// What stands on the screen before the app has arrived: the picture that is in the page, at the places where the app
// then draws it.

import { expect, test } from '../fixtures.ts';
import { FirstPicture, withoutEqual } from '../pages/FirstPicture.ts';

// A first visit: nothing of the app has been loaded before.
test.use({ ownPage: true });

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
const SPOKEN_WIDTHS: readonly number[] = [1440, 820, 390];
const LANGUAGES = ['en', 'vi', 'ja'] as const;
/** The most important events of the record (its `weight`), in order. */
const PRINCIPAL = [
  '2023-11-27-comprehensive-strategic-partnership',
  '2023-12-15-chinh-visit-japan',
  '2024-09-03-to-lam-kishida-online-talks',
  '2024-05-23-le-minh-khai-kishida-future-of-asia',
  '2024-08-21-nguyen-minh-vu-funakoshi',
];
/** Words may still move by parts of a px when the letters of a script arrive. */
const MOST_SHIFT = 0.001;
/** Beside the picture the reader's texts come in their own time. */
const MOST_SHIFT_OF_TEXTS = 0.005;

for (const { width, height } of SIZES) {
  for (const language of LANGUAGES) {
    // The other languages at one size of each kind of page.
    if (language !== 'en' && !SPOKEN_WIDTHS.includes(width)) continue;
    test(`the app draws what stood there: ${width} px, ${language}`, async ({ app, page, timeline }) => {
      const picture = new FirstPicture(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: language === 'vi' ? 'dark' : 'light' });
      const shifted = await picture.watchShifts();
      const letGo = await picture.holdApp();
      await page.goto(`./#lang=${language}`, { waitUntil: 'commit' });
      await expect(picture.titles).not.toHaveCount(0);
      await picture.painted();
      await timeline.lettersLoaded();
      const [titles, marks, axis] = [
        await picture.titlePlaces(),
        await picture.markPlaces(),
        await picture.axisPlaces(),
      ];
      const named = titles.map(({ name }) => name.split(':')[0]);
      const principal = PRINCIPAL.filter((id) => named.includes(id));
      expect(principal.length).toBeGreaterThanOrEqual(width < 480 ? 3 : PRINCIPAL.length);

      letGo();
      await app.settled();
      await expect(picture.box).toHaveCount(0);
      await picture.chart.waitFor();
      await app.settled();
      const after = await picture.titlePlaces();
      expect(withoutEqual(titles, after)).toEqual([]);
      expect(withoutEqual(after, titles)).toEqual([]);
      expect(withoutEqual(marks, await picture.appMarkPlaces())).toEqual([]);
      // A bar of both sides is drawn as two.
      expect(marks.length).toBeGreaterThanOrEqual(Number(await picture.chart.getAttribute('data-marked')));
      const axisAfter = await picture.axisPlaces();
      expect(withoutEqual(axis, axisAfter)).toEqual([]);
      expect(withoutEqual(axisAfter, axis)).toEqual([]);
      expect(await shifted()).toBeLessThan(MOST_SHIFT);
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { width, height } of SIZES) {
    test(`the picture stands in the page with its principal titles: ${width} px`, async ({ page }) => {
      const picture = new FirstPicture(page);
      await page.setViewportSize({ width, height });
      await page.goto('./');
      await expect(picture.titles.and(page.locator(`[data-event="${PRINCIPAL[0]}"]`))).toBeVisible();
      expect(await picture.titles.count()).toBeGreaterThan(width < 480 ? 8 : 10);
    });
  }
});

for (const [view, width, height] of [
  ['person=kishida-fumio', 1440, 900],
  ['at=2023-11/2024-03&lang=ja', 820, 1180],
  [`topic=oda&event=${PRINCIPAL[2]}&lang=vi`, 1280, 720],
  ['kind=summit', 390, 844],
] as const) {
  test(`a link that asks for something else has its own picture before the app: ${view}`, async ({ app, page }) => {
    const picture = new FirstPicture(page);
    await page.setViewportSize({ width, height });
    const shifted = await picture.watchShifts();
    const letGo = await picture.holdApp();
    await page.goto(`./#${view}`, { waitUntil: 'commit' });
    await expect(picture.titles).not.toHaveCount(0);
    await picture.painted();
    const [titles, axis] = [await picture.titlePlaces(), await picture.axisPlaces()];

    letGo();
    await app.settled();
    await picture.chart.waitFor();
    await app.settled();
    await expect(picture.box).toHaveCount(0);
    expect(withoutEqual(titles, await picture.titlePlaces())).toEqual([]);
    expect(withoutEqual(axis, await picture.axisPlaces())).toEqual([]);
    expect(await shifted()).toBeLessThan(MOST_SHIFT_OF_TEXTS);
  });
}

for (const view of ['view=ledger', 'lanes=side', 'presenter=official']) {
  test(`an address that has no such boxes does not show it: ${view}`, async ({ page }) => {
    const picture = new FirstPicture(page);
    const letGo = await picture.holdApp();
    const indexed = page.waitForResponse('**/index.en.nenpyo');
    await page.goto(`./#${view}`, { waitUntil: 'commit' });
    await (await indexed).finished();
    await expect(picture.box).toBeHidden();
    letGo();
    await expect(picture.box).toHaveCount(0);
    // Which says that it was shown, and stays.
    await expect(page.locator('html')).not.toHaveAttribute('data-start');
  });
}

test.describe('an address that names another dataset', () => {
  // There is none.
  test.use({ provoked: /404/ });

  test('does not show it', async ({ page }) => {
    const picture = new FirstPicture(page);
    const letGo = await picture.holdApp();
    await page.goto('./#data=elsewhere/', { waitUntil: 'domcontentloaded' });
    await expect(picture.box).toBeHidden();
    letGo();
    await expect(picture.box).toHaveCount(0);
  });
});

test('a device that hides the reader does not show it', async ({ page }) => {
  const picture = new FirstPicture(page);
  await page.addInitScript(() => localStorage.setItem('nenpyo.preferences', '{"hidesReader":true}'));
  const letGo = await picture.holdApp();
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(picture.box).toBeHidden();
  letGo();
  await expect(picture.box).toHaveCount(0);
});

test('gone on to another view before the page is there, nothing of the picture stays', async ({ page, ledger }) => {
  const picture = new FirstPicture(page);
  const letGo = await picture.holdApp();
  await page.goto('./', { waitUntil: 'commit' });
  await expect(picture.titles).not.toHaveCount(0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, 'view=ledger&topic=oda-loans');
  letGo();
  await ledger.region.waitFor();
  await expect(picture.box).toHaveCount(0);
});

test('an early script that comes late asks for nothing twice and shows no picture', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('index.en.nenpyo')) asked.push(request.url());
  });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/preload-*.js', async (route) => {
    await held;
    await route.continue();
  });
  // The script holds up the page's load event.
  await page.goto('./', { waitUntil: 'commit' });
  await app.settled();
  const late = page.waitForResponse(/assets\/preload-/);
  letGo();
  await late;
  await page.waitForLoadState('load');
  expect(asked).toHaveLength(1);
  await expect(new FirstPicture(page).box).toHaveCount(0);
});
