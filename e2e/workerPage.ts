// The page all tests of a worker share, one after the other. A page in a process that has run the app before loads it
// four times as fast as a new one; what a test has left in it or on its device is taken away before the next begins.
// After a failure Playwright ends the worker, and its page with it.

import type { Browser, BrowserContext, Page, ViewportSize } from '@playwright/test';

/** A context whose pages say on the console what their Content-Security-Policy forbids. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return context;
}

/** What a page can be given anew for each test. */
export interface Look {
  readonly viewport: ViewportSize | null;
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null;
  readonly reducedMotion: 'reduce' | 'no-preference' | null;
}

export class WorkerPage {
  private page: Page | null = null;
  private options = '';

  /** The page as no test has used it; another one when a test asks for other options of its context. */
  async take(browser: Browser, options: object, { viewport, ...media }: Look): Promise<Page> {
    const asked = JSON.stringify(options);
    if (!this.page || this.page.isClosed() || asked !== this.options) {
      await this.page?.context().close();
      this.page = await (await newContext(browser)).newPage();
      this.options = asked;
    }
    if (viewport) await this.page.setViewportSize(viewport);
    await this.page.emulateMedia({ media: null, ...media });
    return this.page;
  }

  /** Ends what a test has begun: its windows, its routes, the app and all that the app has kept on the device. */
  async leave(): Promise<void> {
    const { page } = this;
    if (!page || page.isClosed()) return;
    const context = page.context();
    await Promise.all(
      context
        .pages()
        .filter((other) => other !== page)
        .map((other) => other.close()),
    );
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.mouse.move(-1, -1);
    await clearDevice(page, '.');
    await page.goto('about:blank');
  }
}

/** Takes away what the app has kept on the device. */
export async function clearDevice(page: Page, url: string): Promise<void> {
  // A page of the app's origin without the app.
  await page.goto(`${url}/icon.svg`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name);
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(deletion.error);
      });
    }
  });
}
