// A new edition is published while a briefing runs: the audience sees nothing of it, the two windows stay in step, and
// no typed word is lost.

import { expect, type Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { Failure } from '../pages/Failure.ts';
import { Presenter } from '../pages/Presenter.ts';
import { Stage } from '../pages/Stage.ts';
import { MESSAGES } from '../pages/words.ts';
import { startStaticServer } from '../staticServer.ts';
import { tell, test, tries, watch } from './attack.ts';
import { publishNewEdition } from './newEdition.ts';

const m = MESSAGES.en;

/** A new edition comes before one of these. */
const STEPS = ['presenter', 'forth', 'article', 'ledger', 'back', 'reload', 'end'] as const;

async function present(page: Page, url: string): Promise<void> {
  const briefings = new Briefings(page, m);
  await page.goto(url);
  await new App(page, 'en').settled();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  await briefings.notes(1).fill('typed before');
  await briefings.act('present', 'Mine').click();
  await expect(new Stage(page, m).title).toHaveText('The year in view');
}

async function openPresenter(page: Page): Promise<Presenter> {
  const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  return new Presenter(window, m);
}

for (const serviceWorkers of ['block', 'allow'] as const) {
  test(`a new edition while a briefing runs, service workers: ${serviceWorkers}`, async ({ browser, chance }) => {
    const count = tries(20);
    const faults: string[] = [];
    let [said, complaints] = [0, 0];
    for (let i = 0; i < count; i++) {
      const server = await startStaticServer();
      const context = await browser.newContext({ serviceWorkers, reducedMotion: 'reduce' });
      const seen = await watch(context, server.url);
      const page = await context.newPage();
      const stage = new Stage(page, m);
      const failure = new Failure(page, m);
      const before = chance.pick(STEPS);
      let presenter: Presenter | null = null;
      const title = (text: string) => expect(stage.title).toHaveText(text);
      const acts: Readonly<Record<(typeof STEPS)[number], () => Promise<unknown>>> = {
        presenter: async () => {
          presenter = await openPresenter(page);
          // Without what a service worker keeps, the window is of the new edition.
          await expect(presenter.notes).toContainText('typed before');
        },
        forth: async () => {
          await presenter?.goOn.click();
          await title('The partnership');
        },
        article: async () => {
          await page.keyboard.press('r');
          await page.getByRole('dialog').getByRole('article').waitFor();
          await page.keyboard.press('Escape');
        },
        ledger: async () => {
          await page.keyboard.press('End');
          await title('The thread of aid');
          await failure.alert.or(stage.ledger).first().waitFor();
          // A part of the old edition that is gone: said in its place, and a reload has it.
          if (!(await failure.alert.isVisible())) return;
          said++;
          await failure.reload.click();
          await title('The thread of aid');
          await stage.ledger.waitFor();
        },
        back: async () => {
          await presenter?.page.keyboard.press('Home');
          await title('The year in view');
          await expect(presenter?.now ?? page.locator('html')).toContainText('The year in view');
        },
        reload: async () => {
          await page.reload();
          await title('The year in view');
        },
        end: async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('b');
          const briefings = new Briefings(page, m);
          await failure.alert.or(briefings.newBriefing).first().waitFor();
          if (await failure.alert.isVisible()) {
            said++;
            await failure.reload.click();
            await new App(page, 'en').settled();
            await briefings.open();
          }
          await briefings.unfold('Mine');
          await expect(briefings.notes(1)).toHaveValue('typed before');
        },
      };
      try {
        await present(page, server.url);
        if (serviceWorkers === 'allow') await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        for (const step of STEPS) {
          if (step === before) publishNewEdition(server, `next${i}`);
          await acts[step]();
          if (step !== 'end' && (await page.getByText(m['update.waiting']).isVisible()))
            faults.push(`${before}: told on stage`);
        }
      } catch (error) {
        faults.push(`published before ${before}: ${String(error).split('\n').slice(0, 4).join(' ')}`);
      }
      complaints += seen.complaints.length;
      faults.push(...seen.complaints);
      await context.close();
      await server.stop();
    }
    tell('briefings', count);
    tell('parts that were gone, said, and had by a reload', said);
    tell('complaints', complaints);
    expect(faults).toEqual([]);
  });
}
