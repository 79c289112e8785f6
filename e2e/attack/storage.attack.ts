// A device that is full, that keeps nothing, or whose storage is blocked: every feature works as long as the page
// lives, and whoever edits a briefing is told that it is not kept. When there is room again, it is.

import { type BrowserContext, expect, type Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { MESSAGES } from '../pages/words.ts';
import { tell, test, tries, watch } from './attack.ts';
import { FEATURES } from './features.ts';
import { arrive, outcomeOf } from './outcomes.ts';

const m = MESSAGES.en;
const PATIENCE_MS = 20_000;

/** What a page finds before any script of the app runs. */
const DEVICES = {
  blocked: () => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { configurable: true, get: refuse });
    }
  },
  private: () => {
    // As private windows of some browsers: everything is there, and nothing can be written.
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as unknown as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('No database here.', 'InvalidStateError') });
      setTimeout(() => {
        request.onerror?.(new Event('error'));
        request.dispatchEvent(new Event('error'));
      });
      return request;
    };
    Reflect.deleteProperty(window, 'BroadcastChannel');
  },
  full: () => {
    // As a device that has no room left, for the site's own keys, too.
    try {
      for (let size = 1 << 20; size > 0; size >>= 1) {
        for (let i = 0; i < 8; i++) localStorage.setItem(`full.${size}.${i}`, 'x'.repeat(size));
      }
    } catch {
      // Now it is full.
    }
  },
} as const;

/** The browser's own limit for the site: nothing more fits into its database. */
async function limit(page: Page, url: string, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: url,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
}

for (const [device, prepare] of Object.entries(DEVICES)) {
  test(`every feature on a device whose storage is ${device}`, async ({ browser, server }) => {
    const some = FEATURES.slice(0, tries(FEATURES.length));
    const faults: string[] = [];
    let [told, complaints] = [0, 0];
    const open = async (): Promise<BrowserContext> => {
      const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(prepare);
      return context;
    };
    for (const feature of some) {
      const context = await open();
      const seen = await watch(context, server.url);
      seen.on(feature.name);
      const page = await context.newPage();
      try {
        if (device === 'full') await limit(page, server.url, 1);
        await arrive(page, server.url, feature);
        const outcome = await outcomeOf(page, feature, () => feature.use(page));
        if (outcome === 'told') told++;
        else if (outcome !== 'done') faults.push(`${feature.name}: ${outcome}`);
      } catch (error) {
        faults.push(`${feature.name}: ${String(error).split('\n')[0]}`);
      }
      complaints += seen.complaints.length;
      faults.push(...seen.complaints);
      await context.close();
    }
    const context = await open();
    const page = await context.newPage();
    if (device === 'full') await limit(page, server.url, 1);
    const briefings = new Briefings(page, m);
    await page.goto(server.url);
    await new App(page, 'en').settled();
    await briefings.open();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
    await briefings.notes(1).fill('words');
    await expect.soft(briefings.warning.filter({ hasText: m['briefing.unkept'] })).toBeVisible();
    if (device === 'full') {
      await limit(page, server.url, null);
      await briefings.notes(1).fill('words kept');
      await expect.soft(briefings.warning).toBeHidden();
      await page.reload();
      await new App(page, 'en').settled();
      await briefings.open();
      await briefings.unfold('Mine');
      await expect.soft(briefings.notes(1)).toHaveValue('words kept');
    }
    await context.close();
    tell('features', some.length);
    tell('that said something was not kept', told);
    tell('that do not work', faults.length);
    tell('complaints', complaints);
    expect(faults).toEqual([]);
  });
}
