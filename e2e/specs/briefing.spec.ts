// Briefings: made from what is shown, edited, kept on the device, saved to files and opened from them.

import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import { hasPerson, PARTNERSHIP, TALKS_IN_HANOI, titlesWhere } from '../record.ts';

const KISHIDA = titlesWhere(hasPerson('kishida-fumio'));

test.describe('making', () => {
  test('one key adds the view that is shown, and says to what', async ({ app, briefings, page }) => {
    await app.open(`event=${PARTNERSHIP.id}`);
    await page.keyboard.press('a');
    await expect(page.getByText('Added to “Briefing 1”')).toBeVisible();
    await briefings.open();
    await expect(briefings.title(1)).toHaveValue(PARTNERSHIP.title.en);
    await expect(briefings.text(1)).not.toHaveValue('');
  });

  test('the palette adds the view, too', async ({ app, briefings, ledger, palette, page }) => {
    await app.visit('view=ledger&topic=oda');
    await ledger.region.waitFor();
    await palette.open();
    await palette.choose('add this view', 'Add this view to the briefing');
    await expect(page.getByText('Added to “Briefing 1”')).toBeVisible();
    await briefings.open();
    await expect(briefings.dialog).toContainText('Ledger');
  });

  test('what is shown becomes an overview and a scene for each event, and survives a reload', async ({
    app,
    briefings,
    page,
  }) => {
    await app.open('person=kishida-fumio');
    await briefings.open();
    await briefings.fromShown.click();
    await expect(briefings.name).toBeFocused();
    await expect(briefings.head('Briefing 1')).toContainText(`${KISHIDA.length + 1} scenes`);
    expect((await briefings.titles()).slice(1).toSorted()).toEqual(KISHIDA.toSorted());
    await page.keyboard.type('Kishida and Vietnam');
    await briefings.notes(2).fill('Mention the weather');
    await expect(briefings.head('Kishida and Vietnam')).toBeVisible();
    await page.reload();
    await app.settled();
    await briefings.open();
    await briefings.unfold('Kishida and Vietnam');
    await expect(briefings.notes(2)).toHaveValue('Mention the weather');
  });

  test('no more than thirty events become scenes, and that is said', async ({ app, briefings }) => {
    await app.open();
    await briefings.open();
    await briefings.fromShown.click();
    await expect(briefings.head('Briefing 1')).toContainText('31 scenes');
    await expect(briefings.notice).toContainText('first 30 of');
  });
});

test.describe('editing', () => {
  test.beforeEach(async ({ app, briefings }) => {
    await app.open();
    await briefings.open();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
    await expect(briefings.title(4)).toBeVisible();
  });

  const ORDER = SCENES.map(({ title }) => title);

  test('scenes move by buttons, and the focus moves with them', async ({ briefings, page }) => {
    const [one = '', two = '', three = '', four = ''] = ORDER;
    await briefings.button('down', 1).click();
    await expect.poll(() => briefings.titles()).toEqual([two, one, three, four]);
    await expect(briefings.button('down', 2)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => briefings.titles()).toEqual([two, three, four, one]);
    // Nothing more below: the focus goes to the way back.
    await expect(briefings.button('up', 4)).toBeFocused();
    await expect(briefings.notice).toContainText('now 4 of 4');
  });

  test('scenes are dragged to the line that shows where they fall', async ({ briefings, page }) => {
    // All of them in sight: a hand scrolls by dragging to the edge, Playwright does not.
    await page.setViewportSize({ width: 1440, height: 1800 });
    const [one = '', two = '', three = '', four = ''] = ORDER;
    await briefings.drag(1, 3, 'lower');
    await expect.poll(() => briefings.titles()).toEqual([two, three, one, four]);
    await briefings.drag(4, 1, 'upper');
    await expect.poll(() => briefings.titles()).toEqual([four, two, three, one]);
  });

  test('a copy stands beside its scene and has the focus; what is removed comes back with Undo', async ({
    briefings,
  }) => {
    const [one = '', two = '', three = '', four = ''] = ORDER;
    await briefings.button('duplicate', 2).click();
    await expect.poll(() => briefings.titles()).toEqual([one, two, two, three, four]);
    await expect(briefings.title(3)).toBeFocused();
    await briefings.button('remove', 1).click();
    await expect.poll(() => briefings.titles()).toEqual([two, two, three, four]);
    await expect(briefings.title(1)).toBeFocused();
    await briefings.undo.click();
    await briefings.undo.click();
    await expect.poll(() => briefings.titles()).toEqual(ORDER);
    await expect(briefings.undo).toBeFocused();
    await briefings.redo.click();
    await expect.poll(() => briefings.titles()).toEqual([one, two, two, three, four]);
  });

  test('what is typed in a field is one step of undo', async ({ briefings, page }) => {
    await briefings.title(1).click();
    await page.keyboard.press('End');
    await page.keyboard.type(', again and again');
    await briefings.text(1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' more');
    await expect(briefings.text(1)).toHaveValue('One line more');
    await page.keyboard.press('Control+z');
    await expect(briefings.text(1)).toHaveValue('One line');
    await expect(briefings.text(1)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(briefings.title(1)).toHaveValue('The year in view');
    await page.keyboard.press('Control+Shift+z');
    await expect(briefings.title(1)).toHaveValue('The year in view, again and again');
  });

  test('a scene takes the view that is shown in place of its own', async ({ app, briefings, page }) => {
    await briefings.button('view', 2).click();
    await expect(briefings.dialog).toBeHidden();
    await expect.poll(() => app.address().get('event')).toBe(PARTNERSHIP.id);
    await app.settled();
    await page.keyboard.press('x');
    await page.goto(`./#event=${TALKS_IN_HANOI.id}`);
    await expect(page).toHaveTitle(new RegExp(TALKS_IN_HANOI.title.en));
    await briefings.open();
    await briefings.unfold('Mine');
    await briefings.button('replaceView', 1).click();
    await expect(briefings.notice).toContainText('Scene 1 now holds the view');
    await expect(briefings.dialog.getByText(TALKS_IN_HANOI.title.en).first()).toBeVisible();
  });

  test('a removed briefing gives the focus to the next, and comes back', async ({ briefings }) => {
    await briefings.newBriefing.click();
    await expect(briefings.name).toBeFocused();
    await briefings.act('remove', 'Briefing 2').click();
    await expect(briefings.head('Briefing 2')).toHaveCount(0);
    await expect(briefings.head('Mine')).toBeFocused();
    await briefings.undo.click();
    await expect(briefings.head('Briefing 2')).toBeVisible();
  });

  test('a copy has a name of its own and is edited apart', async ({ briefings }) => {
    await briefings.act('copy', 'Mine').click();
    await expect(briefings.name).toHaveValue('Mine (copy)');
    await briefings.title(1).fill('Changed');
    await briefings.unfold('Mine');
    await briefings.head('Mine').first().click();
    await briefings.head('Mine').first().click();
    await expect(briefings.title(1)).toHaveValue('The year in view');
  });

  test('two windows hold the same briefings and never overwrite each other', async ({ briefings, context, page }) => {
    const other = await context.newPage();
    await other.goto('./');
    await other.locator('[data-settled="true"]').waitFor();
    await other.keyboard.press('b');
    await other.getByRole('button', { name: 'New briefing' }).click();
    await other.keyboard.type('From the other window');
    await expect(briefings.head('From the other window')).toBeVisible();
    await briefings.title(1).fill('From this window');
    await briefings.undo.click();
    await briefings.redo.click();
    await expect(briefings.head('From the other window')).toBeVisible();
    await other.close();
    await page.reload();
    await page.locator('[data-settled="true"]').waitFor();
    await briefings.open();
    await expect(briefings.head('From the other window')).toBeVisible();
    await briefings.unfold('Mine');
    await expect(briefings.title(1)).toHaveValue('From this window');
  });
});

test('an example of the record can be presented and copied, not changed', async ({ app, briefings, page, stage }) => {
  const scenes = SCENES.map(({ view, title, text, notes }) => ({
    view,
    title: { en: title },
    text: { en: text },
    notes: { en: notes },
  }));
  await page.route('**/appendix.json', async (route) => {
    const response = await route.fetch();
    const appendix = await response.json();
    const briefings = [{ id: 'example', title: { en: 'Worked example' }, scenes }];
    await route.fulfill({ response, json: { ...appendix, briefings } });
  });
  await app.open();
  await briefings.open();
  await briefings.unfold('Worked example');
  await expect(briefings.head('Worked example')).toContainText('Example, 4 scenes');
  await expect(briefings.dialog.getByRole('textbox')).toHaveCount(0);
  await expect(briefings.act('remove', 'Worked example')).toHaveCount(0);
  await briefings.act('copy', 'Worked example').click();
  await expect(briefings.name).toHaveValue('Worked example (copy)');
  await briefings.title(1).fill('Mine now');
  await briefings.act('present', 'Worked example').click();
  await expect(stage.title).toHaveText('The year in view');
});

test.describe('files', () => {
  test.beforeEach(async ({ app, briefings }) => {
    await app.open();
    await briefings.open();
  });

  test('a saved briefing is read back as it was, beside the one that is there', async ({ briefings }) => {
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine: one/two', SCENES));
    const { name, text } = await briefings.download(briefings.act('save', 'Mine: one/two'));
    expect(name).toBe('Mine one two.nenpyo.json');
    expect(JSON.parse(text).briefings[0].scenes).toEqual(SCENES);
    await briefings.openFile(name, text);
    await expect(briefings.heads.filter({ hasText: 'Mine: one/two' })).toHaveCount(2);
    await expect(briefings.notice).toContainText('already here');
    const all = await briefings.download(briefings.saveAll);
    expect(JSON.parse(all.text).briefings).toHaveLength(2);
  });

  test('what is broken or unknown is left out and told, the rest opens', async ({ briefings }) => {
    const scenes = [
      ...SCENES.slice(0, 2),
      { title: 'no view' },
      { view: 'event=2030-not-here&topic=oda,gone', title: 'Lost' },
    ];
    await briefings.openFile('later.nenpyo.json', briefingFile('Later', scenes, {}, 9));
    await expect(briefings.head('Later')).toContainText('3 scenes');
    await expect(briefings.notice).toContainText('1 scene or briefing could not be read');
    await expect(briefings.notice).toContainText('later version');
    await expect(briefings.notice).toContainText('1 scene names what this record does not hold');
    await expect(briefings.notice).toContainText('gone, 2030-not-here');
    await expect(briefings.dialog.getByText('Not in this record: gone, 2030-not-here')).toBeVisible();
  });

  for (const [what, content, message] of [
    ['no JSON', 'oops', 'is not JSON'],
    ['JSON of something else', '{"events":[]}', 'is no briefing file'],
    ['an empty file', '', 'is not JSON'],
  ] as const) {
    test(`${what} gives a clear message and changes nothing`, async ({ briefings }) => {
      await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
      // Beside the record's two examples, which may come later.
      await expect(briefings.heads).toHaveCount(3);
      await briefings.openFile('other.json', content);
      await expect(briefings.notice).toContainText(`other.json ${message}`);
      await expect(briefings.heads).toHaveCount(3);
    });
  }

  test('text from a file is shown as text', async ({ briefings, page, stage }) => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    await briefings.openFile(
      'm.json',
      briefingFile(markup, [{ view: '', title: markup, text: markup, notes: markup }]),
    );
    await briefings.act('present', markup).click();
    await expect(stage.title).toHaveText(markup);
    await expect(page.locator('main img, main b')).toHaveCount(0);
  });
});

test.describe('where the device keeps nothing', () => {
  test.use({ ownPage: true });

  test('it is said and a file is offered; the briefing can still be presented', async ({
    app,
    briefings,
    page,
    stage,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new Error('blocked');
          },
        },
      });
    });
    await app.open();
    await page.keyboard.press('a');
    await expect(page.getByText('Added to “Briefing 1”').and(page.getByText('full or blocked'))).toBeVisible();
    await briefings.open();
    await expect(briefings.warning).toContainText('full or blocked');
    await briefings.act('remove', 'Briefing 1').click();
    await briefings.openFile('mine.nenpyo.json', briefingFile('Mine', SCENES));
    const { text } = await briefings.download(briefings.warning.getByRole('button'));
    expect(JSON.parse(text).briefings[0].title).toBe('Mine');
    await briefings.act('present', 'Mine').click();
    await expect(stage.title).toHaveText('The year in view');
  });

  test('what it holds and cannot be read is set aside and never overwritten', async ({ app, briefings, page }) => {
    await app.open();
    const stored = briefingFile('From the future', SCENES, {}, 9);
    await page.evaluate(
      (text) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('keyval-store');
          request.onupgradeneeded = () => request.result.createObjectStore('keyval');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const work = request.result.transaction('keyval', 'readwrite');
            work.objectStore('keyval').put(text, 'nenpyo.briefings');
            work.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      stored,
    );
    await page.reload();
    await app.settled();
    await briefings.open();
    await expect(briefings.warning).toContainText('set aside');
    await briefings.newBriefing.click();
    const { text } = await briefings.download(briefings.warning.getByRole('button'));
    expect(text).toBe(stored);
  });
});
