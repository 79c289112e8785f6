// When things go wrong: what, where, what to do; and the rest goes on.

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { SHOWN, TOTAL } from '../record.ts';

const INDEX = '**/index.en.nenpyo';
/** A document beside the page, as `data=` names it. */
const OTHER = '**/other.json';

const SMALL = {
  format: 'nenpyo',
  version: 1,
  dataset: { id: 'small', title: 'Small', languages: ['en'] },
  events: [
    { id: 'a', date: '1992', title: 'First year' },
    { id: 'b', date: '1995-08~', title: 'About August' },
    { id: 'c', date: '1996-02-03', title: 'A day' },
  ],
};

/** Serves a document under the name that `data=other.json` asks for. */
async function serve(page: Page, json: unknown): Promise<void> {
  await page.route(OTHER, (route) => route.fulfill({ json }));
}

test.describe('a dataset that is not there', () => {
  test.use({ provoked: /Failed to load resource|preload/ });

  test('is said to be missing, with its name, what to do and a retry that works', async ({ app, page }) => {
    await page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'no' }));
    await app.visit();
    await expect(app.alert).toContainText('The record could not be opened');
    await expect(app.alert).toContainText('File: ./index.en.nenpyo');
    await expect(app.alert).toContainText('cannot be read: 404');
    await expect(app.alert).toContainText('Check that the file stands beside the page');
    await page.unroute(INDEX);
    await app.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
  });

  test('because the network is down is said, and a second failure is said again', async ({ app, page }) => {
    await page.route(INDEX, (route) => route.abort());
    await app.visit();
    await expect(app.alert).toContainText('the network is down');
    await app.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(app.alert).toContainText('the network is down');
  });

  test('keeps the address through a retry', async ({ app, page, filters }) => {
    await page.route(INDEX, (route) => route.fulfill({ status: 500, body: '' }));
    await app.visit('place=hanoi');
    await expect(app.alert).toContainText('500');
    await page.unroute(INDEX);
    await app.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(filters.chips).toHaveText(['Hanoi']);
  });
});

test('an index that was cut off or is none is said to be so', async ({ app, page }) => {
  await page.route(INDEX, (route) => route.fulfill({ body: 'oops' }));
  await app.visit();
  await expect(app.alert).toContainText('File: ./index.en.nenpyo');
  await expect(app.alert).toContainText('is not a Nenpyo dataset of version 1');
  await page.unroute(INDEX);
  await app.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
});

test('a dataset that is not JSON is said to be none, with the place', async ({ app, page }) => {
  await page.route(OTHER, (route) => route.fulfill({ body: '{ "format": "nenpyo", oops' }));
  await app.visit('data=other.json');
  await expect(app.alert).toContainText('is not JSON');
  await expect(app.alert).toContainText(/position|line/);
  await expect(app.alert).toContainText('look at the place named here');
  await expect(app.alert.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('JSON that is no dataset is said to be none', async ({ app, page }) => {
  await serve(page, { hello: 'world' });
  await app.visit('data=other.json');
  await expect(app.alert).toContainText('is not a Nenpyo dataset of version 1');
});

test('a dataset without a single sound event names each problem by its path', async ({ app, page }) => {
  await serve(page, { ...SMALL, events: [{ id: 'a', title: 'A' }] });
  await app.visit('data=other.json');
  await expect(app.alert).toContainText('events[0] (a, “A”)');
  await expect(app.alert).toContainText('was left out: date');
});

test('a dataset with a date that cannot be read shows its event by the words, and says what is wrong', async ({
  app,
  page,
}) => {
  await serve(page, { ...SMALL, events: [...SMALL.events, { id: 'd', date: 'some day', title: 'D' }] });
  await app.open('data=other.json');
  await expect(app.status).toHaveText(`Showing ${SMALL.events.length + 1} of ${SMALL.events.length + 1} events`);
  const notice = page.getByText('in the data; what is sound is shown.');
  await notice.click();
  await expect(page.getByText('events[3].date')).toBeVisible();
});

test('a list of events with three fields each is a record', async ({ app, page, list, timeline }) => {
  await serve(page, SMALL);
  await app.open('data=other.json');
  await expect(app.status).toHaveText('Showing 3 of 3 events');
  await expect(list.event('About August')).toHaveAccessibleName('about Aug 1995 About August');
  for (const id of ['a', 'b', 'c']) await expect(timeline.title({ id })).toBeVisible();
  expect(await timeline.counts()).toMatchObject({ matched: 3, marked: 3, counted: 0 });
});

test('the dataset an address names stays in it', async ({ app, page, list }) => {
  await serve(page, SMALL);
  await app.open('data=other.json');
  await list.event('A day').click();
  await expect(page).toHaveURL(/#event=c&data=other\.json$/);
  await expect(list.event('About August')).toHaveAttribute('href', '#event=b&data=other.json');
});

test('a dataset of another origin is not fetched', async ({ app }) => {
  await app.open('data=https://evil.example/x.json');
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
});

test.describe('a chart that does not load', () => {
  test.use({ provoked: /Failed to load resource|visTimelineAdapter|net::ERR/ });

  test('shows a message in its panel while list, filters and reader go on', async ({ app, page, list, reader }) => {
    await page.route('**/visTimelineAdapter-*.js', (route) => route.abort());
    await app.visit();
    await expect(app.alert).toContainText('Timeline could not be shown');
    await expect(app.alert.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(list.events).toHaveCount(SHOWN);
    await list.events.first().click();
    await expect(reader.title).toHaveText((await list.titles())[0] ?? '');
  });

  test('is shown again when it can be had', async ({ app, page, timeline }) => {
    await page.route('**/visTimelineAdapter-*.js', (route) => route.abort());
    await app.visit();
    await expect(app.alert).toBeVisible();
    await page.unroute('**/visTimelineAdapter-*.js');
    await app.alert.getByRole('button', { name: 'Try again' }).click();
    await timeline.settled();
    await expect(timeline.titles.first()).toBeVisible();
  });
});

test.describe('where the device keeps nothing', () => {
  test.use({ ownPage: true });

  test('blocked device storage does not stop the page', async ({ app, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
    });
    await app.open();
    await app.theme.selectOption('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
