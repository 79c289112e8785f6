// Hostile briefing files, opened among one's own, shown in the editor and on stage.

import { expect, type Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { MESSAGES } from '../pages/words.ts';
import { type Chance, isBlank, isTrue, keep, tell, test, tries, watch } from './attack.ts';
import { BAD_IDS, DATES, IDS, isInjected, TEXTS, VALUES } from './hostile.ts';

const m = MESSAGES.en;
const ANSWER_MS = 12_000;
const BROKEN = 0.06;
/** Of the files, the share that is cut off somewhere. */
const CUT = 0.1;

function hostileFile({ share, below, pick }: Chance): string {
  const either = (value: unknown) => (share() < BROKEN ? pick(VALUES) : value);
  const text = () => either(share() < 0.02 ? 'long '.repeat(10_000) : pick(TEXTS));
  const id = () => either(pick(share() < BROKEN ? BAD_IDS : IDS));
  const some = <Item>(most: number, make: () => Item) => Array.from({ length: below(most + 1) }, make);
  const view = () =>
    either(
      new URLSearchParams(
        some(4, () => [
          pick(['event', 'person', 'at', 'view', 'lanes', 'tier', 'briefing', 'scene', 'lang', 'data', 'q']),
          pick([...TEXTS, ...IDS, ...DATES, 'ledger', 'all', 'other.json']),
        ]),
      ).toString(),
    );
  const scene = () => either({ id: id(), view: view(), title: text(), text: text(), notes: text() });
  const briefing = () => ({
    id: id(),
    title: text(),
    plannedMinutes: either(pick([null, 0, -5, 10, 1e9, Number.NaN])),
    scenes: either(some(share() < 0.03 ? 700 : 6, scene)),
  });
  const file = JSON.stringify({
    format: either('nenpyo-briefing'),
    version: either(pick([1, 1, 1, 2, -1, 99])),
    briefings: either(some(4, briefing)),
    more: pick(VALUES),
  });
  return share() < CUT ? file.slice(0, below(file.length)) : file;
}

test('hostile briefing files', async ({ chance, context, page, server }) => {
  const seen = await watch(context, server.url);
  const count = tries(400);
  const faults: string[] = [];
  let [read, presented, slowest] = [0, 0, 0];
  const app = new App(page, 'en');
  const briefings = new Briefings(page, m);
  await page.goto(server.url);
  await app.settled();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  const own = await openedText(page, briefings);
  for (let i = 0; i < count && faults.length + seen.complaints.length < 5; i++) {
    const text = hostileFile(chance);
    const fail = (why: string) => faults.push(`${why}: ${keep(`${i}-${why}.json`, text)}`);
    seen.on(`${i}`);
    const begun = Date.now();
    const before = await briefings.heads.count();
    await briefings.openFile(`hostile-${i}.json`, text);
    const [opened = ''] = m['briefing.file.opened'](0, 0).split(/\d/);
    const said = briefings.notice.getByText(`hostile-${i}.json`).or(briefings.notice.getByText(opened)).first();
    if (!(await isTrue(said.waitFor({ timeout: ANSWER_MS })))) fail('nothing said');
    slowest = Math.max(slowest, Date.now() - begun);
    if ((await briefings.heads.count()) > before) {
      read++;
      const present = briefings.dialog
        .locator('[aria-expanded="true"]')
        .locator('xpath=../../..')
        .getByRole('button', { name: /^Present/ });
      if (await present.first().isEnabled()) {
        presented++;
        await present.first().click();
        for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Backspace', 'Home']) {
          await page.keyboard.press(key);
          if (!(await isTrue(page.getByRole('main').getByRole('status').first().waitFor({ timeout: ANSWER_MS }))))
            fail('no stage');
        }
        if ((await isBlank(page)) || (await isInjected(page))) fail('blank or injected on stage');
        await page.keyboard.press('Escape');
        await briefings.open();
      }
      await briefings.undo.click();
    }
    if ((await isBlank(page)) || (await isInjected(page))) fail('blank or injected');
    if ((await openedText(page, briefings)) !== own) fail('own briefing changed');
  }
  tell('files', count);
  tell('read', read);
  tell('presented', presented);
  tell('faults', faults.length);
  tell('complaints', seen.complaints.length);
  tell('slowest answer, ms', slowest);
  expect({ faults, complaints: seen.complaints }).toEqual({ faults: [], complaints: [] });
});

/** What the briefing of one's own says, whatever else was opened. */
async function openedText(page: Page, briefings: Briefings): Promise<string> {
  await briefings.unfold('Mine');
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('dialog input, dialog textarea'))
      .map((field) => (field as HTMLInputElement).value)
      .join('\n'),
  );
}
