// axe finds nothing to object to in the editor of briefings, on stage and in the presenter's window: all of them in
// English, in dark by the rules of colour; in other languages what holds the most of their words.

import { violations } from '../axe.ts';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';

const LOST = { id: 'lost', view: 'event=2030-not-here', title: '', text: '', notes: '' };

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    // It sets the clock of its pages.
    test.use({ speech, ownPage: true });

    // One briefing for all views keeps the run short; each view is checked and named by itself.
    test('axe finds nothing to object to', async ({ app, briefings, openPresenter, page, stage }, { project }) => {
      test.skip(project.name === 'phone' && speech !== 'en', 'the languages are checked on a desk');
      test.setTimeout(240_000);
      const check = async (name: string, of = page, except: readonly string[] = []) => {
        await of.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(of, 'all', except), name).toEqual([]);
        if (speech !== 'en') return;
        await of.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violations(of, 'colours'), `${name}, dark`).toEqual([]);
      };
      await app.open();
      await briefings.open();
      if (speech === 'en') await check('the empty editor');
      await briefings.openFile('mine.json', briefingFile('Mine', [...SCENES, LOST], { plannedMinutes: 60 }));
      await expect(briefings.title(5)).toBeVisible();
      await check('the editor');
      await briefings.act('present', 'Mine').click();
      await expect(stage.title).toBeVisible();
      await stage.settled();
      if (speech === 'en') await check('an overview on stage');
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await stage.settled();
      await page.keyboard.press('-');
      await expect(stage.toScene).toBeVisible();
      await check('an event, out of the script');
      if (speech !== 'en') return;
      await page.keyboard.press('o');
      await app.dialog.waitFor();
      await check('all scenes');
      await app.closeDialog();
      await page.keyboard.press('r');
      await app.dialog.waitFor();
      // The names in the text are taken for links that skip the navigation, of which a dialog has none.
      await check('the article', page, ['skip-link']);
      await app.closeDialog();
      await page.keyboard.press('4');
      await page.keyboard.press('Enter');
      await expect(stage.ledger).toBeVisible();
      await check('the ledger on stage');
      await page.keyboard.press('b');
      await check('the black screen');
      const presenter = await openPresenter();
      await expect(presenter.show).toBeVisible();
      await check('the presenter’s window', presenter.page);
      await presenter.page.clock.install();
      await presenter.page.clock.fastForward('50:00');
      await expect(presenter.elapsed).toHaveAttribute('data-pace', 'amber');
      await check('the presenter’s window near the end', presenter.page);
      await presenter.page.clock.fastForward('15:00');
      await expect(presenter.elapsed).toHaveAttribute('data-pace', 'red');
      await check('the presenter’s window after the end', presenter.page);
    });
  });
}
