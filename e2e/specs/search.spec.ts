// Free text: diacritics folded, Japanese found inside words, hits marked.

import { expect, test } from '../fixtures.ts';
import { countWhere, hasPerson, PARTNERSHIP, SHOWN, TOTAL } from '../record.ts';

const NAMED_KISHIDA = countWhere(hasPerson('kishida-fumio'));

test.beforeEach(({ app }) => app.open());

for (const typed of ['pham minh chinh', 'Phạm Minh Chính', 'PHAM MINH CHINH']) {
  test(`“${typed}” finds the events of Phạm Minh Chính`, async ({ app, filters }) => {
    await filters.search.fill(typed);
    await expect(filters.value('People', 'Pham Minh Chinh')).not.toHaveAccessibleName(/ 0 events$/);
    await expect(async () => {
      const found = Number((await app.status.innerText()).match(/\d+/)?.[0]);
      expect(found).toBeGreaterThanOrEqual(countWhere(hasPerson('pham-minh-chinh')));
      expect(found).toBeLessThan(TOTAL);
    }).toPass();
  });
}

test('“đối tác” and “doi tac” find the same events, the partnership among them', async ({ app, filters, list }) => {
  // The first search fetches the articles of every language; from then on it finds all there is.
  await expect(async () => {
    await filters.search.fill('đối tác');
    await expect(list.event(PARTNERSHIP.title.en)).toBeVisible();
    const found = await app.status.innerText();
    await filters.search.fill('doi tac');
    await expect(app.status).toHaveText(found, { timeout: 1000 });
  }).toPass();
  await expect(list.event(PARTNERSHIP.title.en)).toBeVisible();
});

test('“岸田” finds every event in which Kishida is named', async ({ app, filters, list }) => {
  await filters.search.fill('岸田');
  // More are found when the articles of every language have come.
  await expect(async () => {
    const found = Number((await app.status.innerText()).match(/\d+/)?.[0]);
    expect(found).toBeGreaterThanOrEqual(NAMED_KISHIDA);
    await expect(list.events).toHaveCount(found, { timeout: 1000 });
  }).toPass();
});

test('hits are marked in the list', async ({ filters, list }) => {
  await filters.search.fill('kishida');
  await expect(list.marks.first()).toHaveText('Kishida');
});

test('hits are marked in the reader', async ({ app, filters, reader }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await filters.search.fill('partnership');
  await expect(reader.article.locator('mark').first()).toHaveText(/partnership/i);
});

test('every word typed must be found', async ({ app, filters, list }) => {
  await filters.search.fill('Funakoshi Hanoi');
  await expect(list.events.first()).toBeVisible();
  await filters.search.fill('Funakoshi Xanadu');
  await expect(app.status).toHaveText(`Showing 0 of ${TOTAL} events`);
});

test('the search is cleared by its own button', async ({ app, filters }) => {
  await filters.search.fill('Funakoshi');
  await expect(app.status).not.toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
  await filters.clearSearch.click();
  await expect(filters.search).toHaveValue('');
  await expect(app.status).toHaveText(`Showing ${SHOWN} of ${TOTAL} events`);
});

test.describe('in Vietnamese', () => {
  test.use({ speech: 'vi' });

  test('hits are marked over the letters as written, with their diacritics', async ({ app, filters, reader }) => {
    await app.open(`event=${PARTNERSHIP.id}`);
    await filters.search.fill('doi tac');
    await expect(reader.title.locator('mark')).toHaveText(['Đối', 'tác']);
  });
});

test.describe('in Japanese', () => {
  test.use({ speech: 'ja' });

  test('hits are marked inside words', async ({ filters, list }) => {
    await filters.search.fill('岸田');
    await expect(list.marks.first()).toHaveText('岸田');
  });
});
