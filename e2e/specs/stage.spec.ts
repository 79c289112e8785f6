// On stage: by keyboard, clicker, mouse and touch from the first scene to the last, out of the script and back.

import type { Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import type { App } from '../pages/App.ts';
import type { Briefings } from '../pages/Briefings.ts';
import type { Stage } from '../pages/Stage.ts';
import { COMMITTEE, eventById, PARTNERSHIP } from '../record.ts';

const COUNT = SCENES.length;

async function present(app: App, briefings: Briefings, stage: Stage): Promise<void> {
  await app.open();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  await briefings.act('present', 'Mine').click();
  await expect(stage.title).toHaveText('The year in view');
  await expect(stage.main).toBeFocused();
}

/** What the page shows and says to anybody, everywhere. */
async function everything(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

test.beforeEach(async ({ app, briefings, stage }) => present(app, briefings, stage));

test('goes by keyboard alone to the last scene, each with its view', async ({ app, page, stage }) => {
  await expect(stage.progress).toHaveText(stage.at(1, COUNT));
  await page.keyboard.press('ArrowRight');
  await expect(stage.title).toHaveText('The partnership');
  await expect(stage.essentials).toContainText('Kishida');
  await expect(stage.selected).toContainText(PARTNERSHIP.title.en);
  expect(app.address().get('event')).toBe(PARTNERSHIP.id);
  await page.keyboard.press('Space');
  await expect(stage.title).toHaveText('The committee');
  await expect(stage.selected).toContainText(COMMITTEE.title.en);
  await page.keyboard.press('PageDown');
  await expect(stage.title).toHaveText('The thread of aid');
  await expect(stage.ledger).toBeVisible();
  await expect(stage.next).toBeDisabled();
  await page.keyboard.press('ArrowRight');
  await expect(stage.progress).toHaveText(stage.at(COUNT, COUNT));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await expect(stage.title).toHaveText('The partnership');
  await page.keyboard.press('End');
  await expect(stage.title).toHaveText('The thread of aid');
  await page.keyboard.press('Home');
  await expect(stage.title).toHaveText('The year in view');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(stage.title).toHaveText('The committee');
  await page.keyboard.press('Enter');
  await expect(stage.title).toHaveText('The thread of aid');
});

test('never shows notes, in any scene, dialog or state', async ({ page, stage }) => {
  for (const { title = '' } of SCENES) {
    await expect(stage.title).toHaveText(title);
    expect(await everything(page)).not.toContain('SECRET');
    await page.keyboard.press('o');
    await page.getByRole('dialog').waitFor();
    expect(await everything(page)).not.toContain('SECRET');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
  }
});

test('a question takes the presenter out of the script, and one key back', async ({ app, filters, page, stage }) => {
  await page.keyboard.press('ArrowRight');
  await expect(stage.title).toHaveText('The partnership');
  await expect(stage.toScene).toBeHidden();
  const length = app.windowLength();
  await page.keyboard.press('-');
  await expect.poll(() => app.windowLength()).toBeGreaterThan(length);
  await expect(stage.toScene).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect.poll(() => app.windowLength()).toBe(length);
  await expect(stage.toScene).toBeHidden();

  await page.keyboard.press('/');
  await filters.value('People', 'Kishida Fumio').click();
  await app.closeDialog();
  await expect.poll(() => app.address().get('person')).toBe('kishida-fumio');
  await stage.toScene.click();
  await expect.poll(() => app.address().get('person')).toBeNull();
});

test('any event can be opened and read whole, and the scene comes back', async ({
  app,
  page,
  palette,
  reader,
  stage,
}) => {
  await palette.open();
  await palette.choose('12th Cooperation', COMMITTEE.title.en);
  await expect(stage.title).toHaveText(COMMITTEE.title.en);
  await expect(stage.progress).toHaveText(stage.at(1, COUNT));
  await page.keyboard.press('r');
  await expect(reader.title).toHaveText(COMMITTEE.title.en);
  await app.closeDialog();
  await page.keyboard.press('Backspace');
  await expect(stage.title).toHaveText('The year in view');
  expect(app.address().get('event')).toBeNull();
});

test('an event in the picture opens at a click', async ({ page, stage }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await stage.settled();
  const other = stage.titles.filter({ hasNotText: PARTNERSHIP.title.en }).first();
  const id = await other.getAttribute('data-event');
  await other.click();
  await expect(stage.title).toHaveText(eventById(id ?? '').title.en);
  await expect(stage.toScene).toBeVisible();
});

test('the usual single keys do not fire; zoom, palette and help do', async ({ app, page, palette, stage }) => {
  const hash = app.hash();
  for (const key of ['l', 'p', 'c', 'a', 'x']) await page.keyboard.press(key);
  expect(app.hash()).toBe(hash);
  await expect(page.getByText('Added to')).toHaveCount(0);
  await palette.open();
  await palette.input.fill('black');
  await expect(palette.entries.first()).toContainText('Black screen');
  await palette.entries.first().click();
  await expect(stage.blank).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(app.dialog).toContainText('Presenter window');
  await expect(app.dialog).toContainText('Go to a scene by its number');
  await expect(app.dialog).not.toContainText('Copy link');
});

test('the screen goes black and white and comes back', async ({ page, stage }) => {
  await page.keyboard.press('b');
  await expect(stage.blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('w');
  await expect(stage.blank).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.keyboard.press('w');
  await expect(stage.blank).toBeHidden();
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowRight');
  await expect(stage.blank).toBeHidden();
  await expect(stage.title).toHaveText('The partnership');
});

test('a click on the empty part goes on; the overview jumps', async ({ page, stage }) => {
  await stage.main.click({ position: { x: 700, y: 400 } });
  await expect(stage.title).toHaveText('The partnership');
  await stage.title.click();
  await expect(stage.title).toHaveText('The committee');
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('button', { name: 'The thread of aid' }).click();
  await expect(stage.progress).toHaveText(stage.at(4, COUNT));
});

test('Escape leaves where it stands; Back leaves, too, whatever was shown', async ({ app, list, page, stage }) => {
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowRight');
  await expect(stage.title).toHaveText('The committee');
  await page.keyboard.press('Escape');
  await expect.poll(() => app.address().get('briefing')).toBeNull();
  expect(app.address().get('event')).toBe(COMMITTEE.id);
  await expect(list.events.and(page.locator(':focus'))).toHaveCount(1);
  await page.goBack();
  await expect(stage.title).toHaveText('The committee');
  await page.goBack();
  await expect(list.events.first()).toBeVisible();
  expect(app.address().get('briefing')).toBeNull();
});

test('a reload stays at the scene; an address that names no more than the scene shows its view', async ({
  app,
  page,
  stage,
}) => {
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await expect(stage.title).toHaveText('The partnership');
  await page.goto('about:blank');
  await app.visit('briefing=test-briefing&scene=3');
  await expect(stage.title).toHaveText('The committee');
  await expect(stage.essentials).toBeVisible();
  await expect(stage.toScene).toBeHidden();
  await page.goto('about:blank');
  await app.visit('briefing=not-here&scene=1');
  await expect(page.getByRole('status').first()).toHaveText('This briefing is not on this device.');
  await stage.leave.click();
  await app.settled();
});

test('title, text and picture have the size of a room, and nothing runs out of the page', async ({ page, stage }) => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [820, 1180],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await stage.settled();
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    if (width >= 820) {
      expect(await size('main h1')).toBeGreaterThanOrEqual(40);
      expect(await size('main h1')).toBeLessThanOrEqual(56);
      expect(await size('main h1 + p')).toBeGreaterThanOrEqual(28);
    }
    const { scrollWidth, scrollHeight } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
    const picture = await stage.main.locator('[data-picture]').boundingBox();
    expect(scrollWidth).toBeLessThanOrEqual(width);
    expect(scrollHeight).toBeLessThanOrEqual(height);
    expect(picture?.height ?? 0).toBeGreaterThan(height * 0.3);
  }
});

test('the wheel over a ledger scrolls the ledger, never the stage', async ({ page, stage }) => {
  await page.keyboard.press('End');
  await expect(stage.ledger).toBeVisible();
  const box = await stage.main.locator('[data-picture]').boundingBox();
  if (!box) throw new Error('The ledger is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const head = await stage.title.boundingBox();
  const firstEntry = stage.ledger.getByRole('heading').first();
  const before = await firstEntry.boundingBox();
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await firstEntry.boundingBox())?.y).not.toBe(before?.y);
  const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);
  expect(await stage.title.boundingBox()).toEqual(head);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a swipe goes on and back, and never to the page before', async ({ context, page, stage }) => {
    const driver = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
        driver.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 200 }] });
      await touch('touchStart', from);
      for (let i = 1; i <= 30; i++) await touch('touchMove', from + ((to - from) * i) / 30);
      await touch('touchEnd', to);
    };
    await swipe(1000, 300);
    await expect(stage.title).toHaveText('The partnership');
    await swipe(300, 1000);
    await expect(stage.title).toHaveText('The year in view');
    // The browser's own gesture would go back from here in a moment.
    await swipe(300, 1000);
    await swipe(1000, 300);
    await expect(stage.title).toHaveText('The partnership');
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the picture glides from window to window', async ({ page, stage }) => {
    await stage.settled();
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const axis = document.querySelector('.vis-time-axis.vis-foreground');
      if (axis)
        new MutationObserver(() => seen.add(axis.textContent ?? '')).observe(axis, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
    });
    await page.keyboard.press('ArrowRight');
    await expect(stage.title).toHaveText('The partnership');
    await stage.settled();
    const moments = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
    expect(moments).toBeGreaterThan(1);
  });
});
