// Hostile briefing files, opened among one's own, shown in the editor and on stage.

import { expect } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { MESSAGES } from '../pages/words.ts';
import { type Chance, keep, tell, test, tries, watch } from './attack.ts';
import { BAD_IDS, DATES, IDS, TEXTS, VALUES } from './hostile.ts';
import { type Answer, openInPage } from './openInPage.ts';

const m = MESSAGES.en;
const AT_ONCE = 20;
const WORDS = {
  editor: m['briefing.title'],
  newBriefing: m['briefing.new'],
  undo: m['briefing.undo'],
  leave: m['stage.leave'],
  present: m['briefing.present']('').split('“')[0] ?? '',
  own: 'Mine',
};
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
  const app = new App(page, 'en');
  const briefings = new Briefings(page, m);
  await page.goto(server.url);
  await app.settled();
  await briefings.open();
  await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
  await briefings.title(SCENES.length).waitFor();
  // With the record's two examples, which may come later.
  await expect(briefings.heads).toHaveCount(3);
  const answers: Answer[] = [];
  const faults: string[] = [];
  while (answers.length < count && faults.length + seen.complaints.length < 5) {
    const trials = Array.from({ length: Math.min(AT_ONCE, count - answers.length) }, (_, i) => ({
      name: `hostile-${answers.length + i}.json`,
      text: hostileFile(chance),
    }));
    seen.on(`${trials[0]?.name} …`);
    const some = await page.evaluate(openInPage, [trials, WORDS] as const);
    for (const [i, { name, faults: found }] of some.entries()) {
      if (found.length > 0) faults.push(`${found.join(', ')}: ${keep(name, trials[i]?.text ?? '')}`);
    }
    answers.push(...some);
    console.info(`${answers.length} files: ${faults.length} faults, ${seen.complaints.length} complaints`);
  }
  tell('files', answers.length);
  tell('read', answers.filter(({ isRead }) => isRead).length);
  tell('presented', answers.filter(({ isPresented }) => isPresented).length);
  tell('faults', faults.length);
  tell('complaints', seen.complaints.length);
  tell('slowest answer, ms', Math.max(...answers.map(({ ms }) => ms)));
  expect({ faults, complaints: seen.complaints }).toEqual({ faults: [], complaints: [] });
});
