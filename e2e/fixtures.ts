// The tests' `test`: the page their worker shares, page objects for the parts of the page, and a watch kept in every
// test over what must never happen: console errors, uncaught errors, breaches of the Content-Security-Policy, foreign
// requests.

import { test as base, type ConsoleMessage, expect, type Page, type Request, type WebError } from '@playwright/test';
import { Accounts } from './pages/Accounts.ts';
import { App } from './pages/App.ts';
import { Briefings } from './pages/Briefings.ts';
import { EventList } from './pages/EventList.ts';
import { Filters } from './pages/Filters.ts';
import { InShort } from './pages/InShort.ts';
import { Lanes } from './pages/Lanes.ts';
import { Ledger } from './pages/Ledger.ts';
import { LinkNotice } from './pages/LinkNotice.ts';
import { Opening } from './pages/Opening.ts';
import { Palette } from './pages/Palette.ts';
import { Presenter } from './pages/Presenter.ts';
import { Reader } from './pages/Reader.ts';
import { Stage } from './pages/Stage.ts';
import { Strip } from './pages/Strip.ts';
import { Timeline } from './pages/Timeline.ts';
import { MESSAGES, type Speech } from './pages/words.ts';
import { newContext, WorkerPage } from './workerPage.ts';

interface Pages {
  readonly app: App;
  readonly timeline: Timeline;
  readonly strip: Strip;
  readonly lanes: Lanes;
  readonly filters: Filters;
  readonly list: EventList;
  readonly inShort: InShort;
  readonly reader: Reader;
  readonly palette: Palette;
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  readonly opening: Opening;
  readonly link: LinkNotice;
  readonly briefings: Briefings;
  readonly stage: Stage;
  /** Opens the presenter's window by its key and gives it. */
  readonly openPresenter: () => Promise<Presenter>;
}

interface Options {
  /** The language the page is opened in. */
  speech: Speech;
  /** Complaints that a test provokes on purpose. */
  provoked: RegExp | null;
  /** Whether a test gets a page nobody has used, for it measures a first visit or leaves what cannot be taken back. */
  ownPage: boolean;
}

export const test = base.extend<Pages & Options & { watch: undefined }, { workerPage: WorkerPage }>({
  speech: ['en', { option: true }],
  provoked: [null, { option: true }],
  ownPage: [false, { option: true }],
  workerPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
    async ({}, provide) => provide(new WorkerPage()),
    { scope: 'worker' },
  ],
  context: async (
    {
      baseURL,
      browser,
      colorScheme,
      contextOptions,
      hasTouch,
      locale,
      ownPage,
      serviceWorkers,
      timezoneId,
      viewport,
      workerPage,
    },
    provide,
  ) => {
    if (ownPage) {
      const context = await newContext(browser);
      await provide(context);
      await context.close();
      return;
    }
    const page = await workerPage.take(
      browser,
      { baseURL, contextOptions, hasTouch, locale, serviceWorkers, timezoneId },
      { viewport, colorScheme, reducedMotion: contextOptions.reducedMotion ?? null },
    );
    await provide(page.context());
    await workerPage.leave();
  },
  page: async ({ context, ownPage }, provide) => {
    const [shared] = context.pages();
    await provide(ownPage || !shared ? await context.newPage() : shared);
  },
  watch: [
    async ({ context, baseURL, provoked }, provide) => {
      const complaints: string[] = [];
      // Where service workers are blocked, the browser's driver says so.
      const isExpected = (complaint: string) =>
        complaint.includes('Service Worker registration blocked') || provoked?.test(complaint);
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
      };
      const onError = (error: WebError) => complaints.push(`uncaught: ${error.error().message}`);
      const onRequest = (request: Request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`foreign request: ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await provide(undefined);
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, speech }, provide) => provide(new App(page, speech)),
  timeline: async ({ page, speech }, provide) => provide(new Timeline(page, MESSAGES[speech])),
  strip: async ({ page, speech }, provide) => provide(new Strip(page, MESSAGES[speech])),
  lanes: async ({ page, speech }, provide) => provide(new Lanes(page, MESSAGES[speech])),
  filters: async ({ page, speech }, provide) => provide(new Filters(page, MESSAGES[speech])),
  list: async ({ page, speech }, provide) => provide(new EventList(page, MESSAGES[speech])),
  inShort: async ({ page, speech }, provide) => provide(new InShort(page, MESSAGES[speech])),
  reader: async ({ page, speech }, provide) => provide(new Reader(page, MESSAGES[speech])),
  palette: async ({ page, speech }, provide) => provide(new Palette(page, MESSAGES[speech])),
  opening: async ({ page, speech }, provide) => provide(new Opening(page, MESSAGES[speech])),
  link: async ({ page, speech }, provide) => provide(new LinkNotice(page, speech, MESSAGES[speech])),
  ledger: async ({ page, speech }, provide) => provide(new Ledger(page, MESSAGES[speech])),
  accounts: async ({ page, speech }, provide) => provide(new Accounts(page, speech)),
  briefings: async ({ page, speech }, provide) => provide(new Briefings(page, MESSAGES[speech])),
  stage: async ({ page, speech }, provide) => provide(new Stage(page, MESSAGES[speech])),
  openPresenter: async ({ page, speech }, provide) =>
    provide(async () => {
      let opened: Page | undefined;
      // A window that was closed a moment ago may still have its name.
      await expect(async () => {
        [opened] = await Promise.all([page.waitForEvent('popup', { timeout: 2000 }), page.keyboard.press('n')]);
      }).toPass();
      if (!opened) throw new Error('No window was opened');
      const presenter = new Presenter(opened, MESSAGES[speech]);
      await presenter.now.waitFor();
      return presenter;
    }),
});

export { expect };
