// A briefing of as many scenes as one may have: how long its editor and its stage take to answer.

import { expect, type Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { Stage } from '../pages/Stage.ts';
import { MESSAGES } from '../pages/words.ts';
import { tell, test, tries, watch } from './attack.ts';

const m = MESSAGES.en;
const MOST_SCENES = 500;
/** What a person takes for at once, on a machine that has other things to do. */
const LONGEST_KEY_MS = 200;

const scenes = Array.from({ length: MOST_SCENES }, (_, i) => ({ ...SCENES[i % SCENES.length], id: `scene-${i}` }));

test('a briefing of 500 scenes', async ({ context, page, server }) => {
  const seen = await watch(context, server.url);
  const briefings = new Briefings(page, m);
  const stage = new Stage(page, m);
  await page.goto(server.url);
  await new App(page, 'en').settled();
  await briefings.open();
  const opening = await painted(page, async () => {
    await briefings.openFile('many.nenpyo.json', briefingFile('Many', scenes));
    await briefings.title(MOST_SCENES).waitFor({ state: 'attached' });
  });
  const keys: number[] = [];
  for (const scene of [1, MOST_SCENES / 2, MOST_SCENES]) {
    await briefings.notes(scene).focus();
    for (let i = 0; i < tries(10); i++) keys.push(await painted(page, () => page.keyboard.press('a')));
  }
  const moving = await painted(page, () => briefings.button('up', MOST_SCENES).click());
  const showing = await painted(page, async () => {
    await briefings.button('show', MOST_SCENES).click();
    await stage.title.waitFor();
  });
  const [middle = 0, slowest = 0] = [keys.toSorted((a, b) => a - b)[Math.floor(keys.length / 2)], Math.max(...keys)];
  tell('opened, ms', opening);
  tell('a key typed, ms', `${middle} (slowest ${slowest})`);
  tell('a scene moved, ms', moving);
  tell('the last on stage, ms', showing);
  expect(seen.complaints).toEqual([]);
  expect(middle).toBeLessThan(LONGEST_KEY_MS);
});

/** Until what was done is painted. */
async function painted(page: Page, act: () => Promise<unknown>): Promise<number> {
  const begun = Date.now();
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  return Date.now() - begun;
}
