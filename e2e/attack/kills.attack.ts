// The browser is killed, or the tab crashes, at random moments while a briefing is edited: when it is opened again,
// nothing is lost but at most the last second. By a reload, a close or a link nothing at all is lost.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { MESSAGES } from '../pages/words.ts';
import { tell, test, tries } from './attack.ts';
import { Editing, lossOf, type Moment } from './editing.ts';
import { type OwnChromium, startChromium } from './ownChromium.ts';

const LONGEST_EDITING_MS = 1500;
const LONGEST_LOSS_MS = 1000;
const CRASH_SHARE = 0.3;

test('the browser killed while a briefing is edited', async ({ chance, server }) => {
  const profile = mkdtempSync(join(tmpdir(), 'nenpyo-attack-'));
  const count = tries(200);
  const faults: string[] = [];
  let [tried, whole, keys, longestMs, crashes, shelf] = [0, 0, 0, 0, 0, 0];
  let moments: Moment[] = [];
  let endedAt = 0;
  let chromium: OwnChromium = await startChromium(profile);
  for (let i = 0; i <= count; i++) {
    const page = await chromium.context.newPage();
    const editing = new Editing(page);
    await editing.begin(server.url, i === 0);
    const kept = await editing.read();
    if (i === 0) shelf = await editing.count();
    else {
      tried++;
      const loss = lossOf(moments, kept, endedAt);
      if (loss?.changes === 0) whole++;
      keys = Math.max(keys, loss?.changes ?? 0);
      longestMs = Math.max(longestMs, loss?.ms ?? 0);
      if (!loss) faults.push(`of no single moment: ${JSON.stringify(kept)} after ${JSON.stringify(moments.at(-1))}`);
      else if (loss.ms > LONGEST_LOSS_MS) faults.push(`${loss.changes} changes of ${loss.ms} ms lost`);
      if ((await editing.count()) !== shelf) faults.push(`${await editing.count()} briefings in place of ${shelf}`);
    }
    if (i === count || faults.length > 5) break;
    if (i % 20 === 19) console.info(`${tried} times killed: ${faults.length} faults, nothing lost ${whole} times`);
    moments = [{ at: Date.now(), written: kept }];
    let isOver = false;
    const writing = editing.write(chance, moments, () => isOver).catch(() => {});
    await page.waitForTimeout(chance.share() * LONGEST_EDITING_MS);
    endedAt = Date.now();
    if (chance.share() < CRASH_SHARE) {
      crashes++;
      await crash(page);
    } else {
      await chromium.kill();
      chromium = await startChromium(profile);
    }
    isOver = true;
    await writing;
  }
  await chromium.kill();
  rmSync(profile, { recursive: true, force: true });
  tell('times killed', tried);
  tell('of them a crashed tab', crashes);
  tell('nothing lost', whole);
  tell('most changes lost', keys);
  tell('longest time lost, ms', longestMs);
  expect(faults).toEqual([]);
});

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

const LIMIT = { timeout: 20_000 };
const WAYS = ['reload', 'close', 'link', 'back'] as const;

test('a page left while a briefing is edited', async ({ chance, context, server }) => {
  const count = tries(200);
  const faults: string[] = [];
  const times = { reload: 0, close: 0, link: 0, back: 0 };
  const opener = await context.newPage();
  await opener.goto(`${server.url}/icon.svg`);
  // Only a window that a script has opened may close itself, and only one that has been elsewhere can go back.
  const open = async (isFirst: boolean) => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      opener.evaluate(() => void window.open('./icon.svg', '_blank')),
    ]);
    const editing = new Editing(page);
    await editing.begin(server.url, isFirst);
    return { page, editing };
  };
  let { page, editing } = await open(true);
  for (let i = 0; i < count && faults.length < 6; i++) {
    const way = WAYS[i % WAYS.length] ?? 'reload';
    const isOver = Date.now() + chance.below(800);
    await editing.write(chance, [], () => Date.now() > isOver);
    const left = (await editing.read()).with(0, `words ${i}`);
    await leave(page, `words ${i}`, way);
    const next = await open(false);
    const kept = await next.editing.read();
    times[way]++;
    if (i % 20 === 19) console.info(`${i + 1} times left: ${faults.length} faults`);
    if (JSON.stringify(kept) !== JSON.stringify(left)) {
      faults.push(`${way}: ${JSON.stringify(kept)} in place of ${JSON.stringify(left)}`);
    }
    await page.close();
    ({ page, editing } = next);
  }
  for (const way of WAYS) {
    const lost = faults.filter((fault) => fault.startsWith(way)).length;
    tell(`left by ${way}`, `${times[way]} (lost: ${lost})`);
  }
  expect(faults).toEqual([]);
});

/** The last word and the end of the page in one task: nothing asynchronous comes between them. */
async function leave(page: Page, words: string, way: (typeof WAYS)[number]): Promise<void> {
  const title = page.getByRole('textbox', { name: MESSAGES.en['briefing.scene.title'](1), exact: true });
  // Only then the next page is opened: of what a page is still to write, no other can know.
  const gone = way === 'close' ? page.waitForEvent('close', LIMIT) : page.waitForEvent('framenavigated', LIMIT);
  await title
    .evaluate(
      (field, [text, how]) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (how === 'reload') window.location.reload();
        if (how === 'close') window.close();
        if (how === 'link') window.location.assign('./icon.svg');
        if (how === 'back') window.history.back();
      },
      [words, way] as const,
    )
    // The page may have gone before it can answer.
    .catch(() => {});
  await gone;
}
