// The tests' `test`: page objects for the parts of the page, and a watch kept in every test over what must
// never happen: console errors, uncaught errors, breaches of the Content-Security-Policy, foreign requests.

import { test as base, expect, type Page } from '@playwright/test';
import { App } from './pages/App.ts';
import { Briefings } from './pages/Briefings.ts';
import { EventList } from './pages/EventList.ts';
import { Filters } from './pages/Filters.ts';
import { InShort } from './pages/InShort.ts';
import { Ledger } from './pages/Ledger.ts';
import { Opening } from './pages/Opening.ts';
import { Palette } from './pages/Palette.ts';
import { Presenter } from './pages/Presenter.ts';
import { Reader } from './pages/Reader.ts';
import { Stage } from './pages/Stage.ts';
import { Timeline } from './pages/Timeline.ts';
import { MESSAGES, type Speech } from './pages/words.ts';

interface Pages {
  readonly app: App;
  readonly timeline: Timeline;
  readonly filters: Filters;
  readonly list: EventList;
  readonly inShort: InShort;
  readonly reader: Reader;
  readonly palette: Palette;
  readonly ledger: Ledger;
  readonly opening: Opening;
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
}

export const test = base.extend<Pages & Options & { watch: undefined }>({
  speech: ['en', { option: true }],
  provoked: [null, { option: true }],
  watch: [
    async ({ context, baseURL, provoked }, provide) => {
      const complaints: string[] = [];
      // Where service workers are blocked, the browser's driver says so.
      const isExpected = (complaint: string) =>
        complaint.includes('Service Worker registration blocked') || provoked?.test(complaint);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`foreign request: ${request.url()}`);
      });
      await provide(undefined);
      expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, speech }, provide) => provide(new App(page, speech)),
  timeline: async ({ page, speech }, provide) => provide(new Timeline(page, MESSAGES[speech])),
  filters: async ({ page, speech }, provide) => provide(new Filters(page, MESSAGES[speech])),
  list: async ({ page, speech }, provide) => provide(new EventList(page, MESSAGES[speech])),
  inShort: async ({ page, speech }, provide) => provide(new InShort(page, MESSAGES[speech])),
  reader: async ({ page, speech }, provide) => provide(new Reader(page, MESSAGES[speech])),
  palette: async ({ page, speech }, provide) => provide(new Palette(page, MESSAGES[speech])),
  opening: async ({ page, speech }, provide) => provide(new Opening(page, MESSAGES[speech])),
  ledger: async ({ page, speech }, provide) => provide(new Ledger(page, MESSAGES[speech])),
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
