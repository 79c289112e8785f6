// No violation of WCAG 2.2 AA or of good practice that axe can find, in every view, language and theme.

import { violations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import type { App } from '../pages/App.ts';
import type { Reader } from '../pages/Reader.ts';
import { SPEECHES } from '../pages/words.ts';
import { PARTNERSHIP } from '../record.ts';

interface View {
  readonly name: string;
  readonly address: string;
  readonly prepare?: (app: App, reader: Reader) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'no event open', address: '' },
  { name: 'an open event with filters and lanes', address: `event=${PARTNERSHIP.id}&place=tokyo&lanes=group&q=ODA` },
  { name: 'nothing found', address: 'place=hanoi&person=kishida-fumio' },
  { name: 'the palette', address: '', prepare: (app) => openDialog(app, 'openPalette') },
  {
    name: 'the help',
    address: '',
    prepare: async (app) => {
      await app.press('?');
      await app.dialog.waitFor();
    },
  },
  { name: 'about this record', address: '', prepare: (app) => openDialog(app, 'openAbout') },
  {
    name: 'the card of a name',
    address: `event=${PARTNERSHIP.id}`,
    prepare: async (_, reader) => {
      await reader.article.locator('header').getByRole('link').first().click();
      await reader.card.waitFor();
    },
  },
  {
    name: 'the card of a person',
    address: `event=${PARTNERSHIP.id}`,
    prepare: async (app, reader) => {
      await reader.participants.getByRole('link').first().click();
      await app.dialog.waitFor();
    },
  },
];

async function openDialog(app: App, button: 'openPalette' | 'openAbout' | 'openFilters'): Promise<void> {
  await app[button].click();
  await app.dialog.waitFor();
}

for (const speech of SPEECHES) {
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    test.describe(`in ${speech}, ${colorScheme}`, () => {
      test.use({ speech, colorScheme });

      // One page load for all views keeps the run short; each view is checked and named by itself.
      test('axe finds nothing to object to in any view', async ({ app, page, reader }, { project }) => {
        test.skip(project.name === 'phone' && speech !== 'en', 'the languages are checked on a desk');
        test.setTimeout(300_000);
        for (const { name, address, prepare } of VIEWS) {
          await test.step(name, async () => {
            await app.open(address);
            await prepare?.(app, reader);
            expect.soft(await violations(page, rules), name).toEqual([]);
            if (prepare) await page.keyboard.press('Escape');
          });
        }
      });
    });
  }
}

test('axe finds nothing to object to in the drawer of filters', async ({ app, page }, { project }) => {
  if (project.name === 'desktop') await page.setViewportSize({ width: 820, height: 1180 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await app.open('person=kishida-fumio,pham-minh-chinh&from=2025&to=2024');
    await openDialog(app, 'openFilters');
    expect.soft(await violations(page), colorScheme).toEqual([]);
    await app.closeDialog();
  }
});

test.describe('where the record could not be opened', () => {
  test('axe finds nothing to object to', async ({ app, page }) => {
    await page.route('**/index.en.nenpyo', (route) => route.fulfill({ body: 'oops' }));
    await app.visit();
    await app.alert.waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
