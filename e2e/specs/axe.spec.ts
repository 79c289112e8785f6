// No violation of WCAG 2.2 AA or of good practice that axe can find: every view in English, in dark by the rules of
// colour; in other languages the views that hold the most of their words. But for the first, the views are narrowed:
// axe looks at each element, and one event of the list or the chart is made as another.

import { violations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import type { App } from '../pages/App.ts';
import type { Reader } from '../pages/Reader.ts';
import { PARTNERSHIP } from '../record.ts';

interface View {
  readonly name: string;
  readonly address: string;
  readonly prepare?: (app: App, reader: Reader) => Promise<void>;
}

const NARROWED = 'topic=visa&place=tokyo';

const NO_EVENT: View = { name: 'no event open', address: '' };
const OPEN_EVENT: View = {
  name: 'an open event with filters and lanes',
  address: `event=${PARTNERSHIP.id}&place=tokyo&lanes=group&q=ODA`,
};
const CARD_OF_PERSON: View = {
  name: 'the card of a person',
  address: `event=${PARTNERSHIP.id}&${NARROWED}`,
  prepare: async (app, reader) => {
    await reader.participants.getByRole('link').first().click();
    await app.dialog.waitFor();
  },
};

const VIEWS: readonly View[] = [
  NO_EVENT,
  OPEN_EVENT,
  { name: 'nothing found', address: 'place=hanoi&person=kishida-fumio' },
  { name: 'the palette', address: NARROWED, prepare: (app) => openDialog(app, 'openPalette') },
  {
    name: 'the help',
    address: NARROWED,
    prepare: async (app) => {
      await app.press('?');
      await app.dialog.waitFor();
    },
  },
  { name: 'about this record', address: NARROWED, prepare: (app) => openDialog(app, 'openAbout') },
  {
    name: 'the card of a name',
    address: `event=${PARTNERSHIP.id}&${NARROWED}`,
    prepare: async (_, reader) => {
      await reader.article.locator('header').getByRole('link').first().click();
      await reader.card.waitFor();
    },
  },
  CARD_OF_PERSON,
];

async function openDialog(app: App, button: 'openPalette' | 'openAbout' | 'openFilters'): Promise<void> {
  await app[button].click();
  await app.dialog.waitFor();
}

for (const { speech, colorScheme, rules, views } of [
  { speech: 'en', colorScheme: 'light', rules: 'all', views: VIEWS },
  { speech: 'en', colorScheme: 'dark', rules: 'colours', views: VIEWS },
  { speech: 'vi', colorScheme: 'light', rules: 'all', views: [OPEN_EVENT, CARD_OF_PERSON] },
  { speech: 'ja', colorScheme: 'light', rules: 'all', views: [OPEN_EVENT, CARD_OF_PERSON] },
] as const) {
  test.describe(`in ${speech}, ${colorScheme}`, () => {
    test.use({ speech, colorScheme });

    // One page load for all views keeps the run short; each view is checked and named by itself.
    test('axe finds nothing to object to in any view', async ({ app, page, reader }, { project }) => {
      test.skip(project.name === 'phone' && speech !== 'en', 'the languages are checked on a desk');
      test.setTimeout(300_000);
      for (const { name, address, prepare } of views) {
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

test('axe finds nothing to object to in the drawer of filters', async ({ app, page }, { project }) => {
  if (project.name === 'desktop') await page.setViewportSize({ width: 820, height: 1180 });
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await app.open('person=kishida-fumio,pham-minh-chinh&from=2025&to=2024');
    await openDialog(app, 'openFilters');
    expect.soft(await violations(page, rules), colorScheme).toEqual([]);
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
