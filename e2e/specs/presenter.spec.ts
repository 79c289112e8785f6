// The presenter's window: in step with the stage both ways, whatever is closed, reloaded or opened anew.

import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import { Presenter } from '../pages/Presenter.ts';
import { Stage } from '../pages/Stage.ts';
import { MESSAGES } from '../pages/words.ts';

const COUNT = SCENES.length;

/** What is said to a window that has left for another page, the browser refuses and tells. */
const REFUSED_WORDS = /Failed to execute 'postMessage'/;

// Two windows take their time on a small machine.
test.describe.configure({ timeout: 60_000 });

test.describe('beside the stage', () => {
  test.beforeEach(async ({ app, briefings, stage }) => {
    await app.open();
    await briefings.open();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES, { plannedMinutes: 10 }));
    await briefings.act('present', 'Mine').click();
    await expect(stage.title).toHaveText('The year in view');
  });

  test('shows notes, this scene and the next, and keeps in step both ways', async ({ openPresenter, page, stage }) => {
    const presenter = await openPresenter();
    await expect(presenter.now).toContainText('The year in view');
    await expect(presenter.next).toContainText('The partnership');
    await expect(presenter.notes).toContainText('SECRET one');
    await expect(presenter.goBack).toBeDisabled();
    await page.keyboard.press('ArrowRight');
    await expect(presenter.notes).toContainText('SECRET two');
    await presenter.goOn.click();
    await expect(stage.title).toHaveText('The committee');
    await presenter.page.keyboard.press('End');
    await expect(stage.title).toHaveText('The thread of aid');
    await expect(presenter.next).toContainText('End of the briefing');
    await presenter.page.keyboard.press('PageUp');
    await expect(stage.title).toHaveText('The committee');
    await expect(presenter.progress).toHaveText(stage.at(3, COUNT));
    await presenter.blank.click();
    await expect(stage.blank).toBeVisible();
    await expect(presenter.page.getByText('The audience sees a black screen.')).toBeVisible();
    await page.keyboard.press('b');
    await expect(presenter.blank).toBeVisible();
    expect(await page.content()).not.toContain('SECRET');
  });

  test("every key of a clicker does in the presenter's window what it does on stage", async ({
    app,
    openPresenter,
    page,
    stage,
  }) => {
    const presenter = await openPresenter();
    const { keyboard } = presenter.page;
    for (const [key, title] of [
      ['ArrowDown', 'The partnership'],
      ['PageDown', 'The committee'],
      ['ArrowUp', 'The partnership'],
      ['Enter', 'The committee'],
      ['PageUp', 'The partnership'],
      ['Space', 'The committee'],
      ['Home', 'The year in view'],
      ['End', 'The thread of aid'],
    ] as const) {
      await keyboard.press(key);
      await expect(stage.title, key).toHaveText(title);
      await expect(presenter.now, key).toContainText(title);
    }
    await keyboard.press('2');
    await keyboard.press('Enter');
    await expect(stage.title).toHaveText('The partnership');
    for (const [key, colour] of [
      ['.', 'rgb(0, 0, 0)'],
      [',', 'rgb(255, 255, 255)'],
    ] as const) {
      await keyboard.press(key);
      await expect(stage.blank, key).toHaveCSS('background-color', colour);
    }
    await keyboard.press('Escape');
    await expect(stage.blank).toBeHidden();
    await page.keyboard.press('-');
    await expect(stage.toScene).toBeVisible();
    await keyboard.press('Backspace');
    await expect(stage.toScene).toBeHidden();
    await keyboard.press('Escape');
    await expect.poll(() => app.address().get('briefing')).toBeNull();
    await expect(presenter.state).toBeVisible();
  });

  test('a button that was clicked gives the keys back, and one that was tabbed to keeps them', async ({
    openPresenter,
    stage,
  }) => {
    const presenter = await openPresenter();
    await presenter.goOn.click();
    await presenter.goBack.click();
    await expect(stage.title).toHaveText('The year in view');
    await presenter.page.keyboard.press('Space');
    await expect(stage.title).toHaveText('The partnership');
    await presenter.blank.focus();
    await presenter.page.keyboard.press('Enter');
    await expect(stage.blank).toBeVisible();
    await expect(stage.title).toHaveText('The partnership');
  });

  test('of two stages with one briefing it keeps to the one that opened it', async ({
    context,
    openPresenter,
    page,
    speech,
    stage,
  }) => {
    const other = new Stage(await context.newPage(), MESSAGES[speech]);
    await other.page.goto('./#briefing=test-briefing&scene=4');
    await expect(other.title).toHaveText('The thread of aid');
    await page.bringToFront();
    const presenter = await openPresenter();
    await expect(presenter.now).toContainText('The year in view');
    await presenter.goOn.click();
    await expect(stage.title).toHaveText('The partnership');
    await other.page.keyboard.press('PageUp');
    await expect(other.title).toHaveText('The committee');
    await presenter.blank.click();
    await expect(stage.blank).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(presenter.notes).toContainText('SECRET three');
    await page.keyboard.press('ArrowRight');
    await expect(presenter.notes).toContainText('SECRET four');
    await expect(other.title).toHaveText('The committee');
    await expect(other.blank).toBeHidden();
  });

  test('loses nothing when either window is reloaded or it is closed and opened again', async ({
    openPresenter,
    page,
    stage,
  }) => {
    const presenter = await openPresenter();
    await expect.poll(() => presenter.seconds()).toBeGreaterThanOrEqual(2);
    await presenter.goOn.click();
    await expect(stage.title).toHaveText('The partnership');
    await presenter.page.reload();
    await expect(presenter.notes).toContainText('SECRET two');
    expect(await presenter.seconds()).toBeGreaterThanOrEqual(2);
    await page.reload();
    await expect(stage.title).toHaveText('The partnership');
    await presenter.goOn.click();
    await expect(stage.title).toHaveText('The committee');
    const before = await presenter.seconds();
    await presenter.page.close();
    const again = await openPresenter();
    await expect(again.notes).toContainText('SECRET three');
    expect(await again.seconds()).toBeGreaterThanOrEqual(before);
    await again.restart.click();
    await expect.poll(() => again.seconds()).toBeLessThan(before);
    await again.page.reload();
    await expect(again.notes).toContainText('SECRET three');
    expect(await again.seconds()).toBeLessThan(before + 5);
  });

  test.describe('with the stage gone', () => {
    test.use({ provoked: REFUSED_WORDS });

    test('goes on without the stage, says so, and gives a new one its clock', async ({
      openPresenter,
      page,
      stage,
    }) => {
      const presenter = await openPresenter();
      await expect.poll(() => presenter.seconds()).toBeGreaterThanOrEqual(2);
      await page.keyboard.press('Escape');
      await expect(presenter.state).toBeVisible();
      const before = await presenter.seconds();
      await page.goto('about:blank');
      await page.goto('./#briefing=test-briefing&scene=2');
      await expect(stage.title).toHaveText('The partnership');
      await expect(presenter.notes).toContainText('SECRET two');
      await expect(presenter.state).toBeHidden();
      expect(await presenter.seconds()).toBeGreaterThanOrEqual(before);
    });
  });

  test.describe('by its own clock', () => {
    test.use({ ownPage: true });

    test('the planned time turns amber and red, in words, too', async ({ openPresenter }) => {
      const presenter = await openPresenter();
      await presenter.page.clock.install();
      await presenter.page.clock.fastForward('08:30');
      await expect(presenter.elapsed).toHaveAttribute('data-pace', 'amber');
      await expect(presenter.page.getByText(/^1:\d\d left$/)).toBeVisible();
      await presenter.page.clock.fastForward('03:00');
      await expect(presenter.elapsed).toHaveAttribute('data-pace', 'red');
      await expect(presenter.page.getByText(/^1:\d\d over$/)).toBeVisible();
    });
  });

  test('a blocked window is said', async ({ page }) => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    await expect(page.getByText('The browser blocked the presenter window')).toBeVisible();
  });
});

test.describe('with less than a browser has', () => {
  test.use({ ownPage: true });

  for (const [name, prepare] of [
    ['without a BroadcastChannel', () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')],
    [
      'where the device keeps nothing',
      () => {
        const refuse = () => {
          throw new Error('blocked');
        };
        Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse } });
      },
    ],
  ] as const) {
    test(`${name} the windows keep in step`, async ({ app, briefings, context, openPresenter, page, stage }) => {
      await context.addInitScript(prepare as () => void);
      await app.open();
      await briefings.open();
      await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
      await briefings.act('present', 'Mine').click();
      await expect(stage.title).toHaveText('The year in view');
      const presenter = await openPresenter();
      await presenter.goOn.click();
      await expect(stage.title).toHaveText('The partnership');
      await page.keyboard.press('ArrowRight');
      await expect(presenter.notes).toContainText('SECRET three');
      await presenter.page.reload();
      await expect(new Presenter(presenter.page, MESSAGES.en).notes).toContainText('SECRET three');
      await presenter.goBack.click();
      await expect(stage.title).toHaveText('The partnership');
    });
  }
});

test.describe('for a briefing of another dataset', () => {
  const document = {
    format: 'nenpyo',
    version: 1,
    dataset: { id: 'small', title: 'Small', languages: ['en'] },
    events: [{ id: 'a', date: '1992', title: 'First year' }],
    briefings: [
      {
        id: 'demo',
        title: 'Demo',
        scenes: [
          { view: '', title: 'All', notes: 'SECRET one' },
          { view: 'event=a', title: 'One', notes: 'SECRET two' },
        ],
      },
    ],
  };

  test.describe('with the stage gone', () => {
    test.use({ provoked: REFUSED_WORDS });

    test('that the address names, it shows the notes, with and without the stage', async ({
      app,
      openPresenter,
      page,
      stage,
    }) => {
      await page.context().route('**/other.json', (route) => route.fulfill({ json: document }));
      await app.visit('data=other.json&briefing=demo&scene=1');
      await expect(stage.title).toHaveText('All');
      const presenter = await openPresenter();
      await expect(presenter.notes).toContainText('SECRET one');
      await presenter.goOn.click();
      await expect(stage.title).toHaveText('One');
      await page.goto('about:blank');
      await presenter.page.reload();
      await expect(presenter.notes).toContainText('SECRET two');
    });
  });

  test.describe('on a device that keeps nothing', () => {
    test.use({ ownPage: true });

    test('it shows the notes of an opened file, and no bar tells the audience of the file', async ({
      app,
      context,
      list,
      opening,
      openPresenter,
      page,
      stage,
    }) => {
      await context.addInitScript(() => {
        const refuse = () => {
          throw new Error('blocked');
        };
        Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse } });
      });
      await app.open();
      await opening.drop('small.json', JSON.stringify(document));
      await expect(list.events).toHaveCount(1);
      await app.closeDialog();
      await page.evaluate(() => {
        window.location.hash = 'briefing=demo&scene=2';
      });
      await expect(stage.title).toHaveText('One');
      await expect(page.getByText('small.json')).toBeHidden();
      const presenter = await openPresenter();
      await expect(presenter.notes).toContainText('SECRET two');
      await presenter.goBack.click();
      await expect(stage.title).toHaveText('All');
    });
  });
});
