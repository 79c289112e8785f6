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

for (const [what, typed, same] of [
  ['apostrophes', 'Japan’s', "Japan's"],
  ['hyphens and dashes', 'Vietnam-Japan', 'Vietnam\u2011Japan'],
  ['commas', 'Kishida Fumio', 'Kishida, Fumio'],
  ['full stops', 'strategic partnership', 'strategic partnership.'],
] as const) {
  test(`${what} do not count: “${same}” finds what “${typed}” finds`, async ({ app, filters, list }) => {
    // The texts of other languages may still be coming, and add to what is found.
    await expect(async () => {
      await filters.search.fill(typed);
      await expect(filters.chip(typed)).toBeVisible();
      await expect(list.foundIn('Article').first()).toBeVisible();
      const found = await app.status.innerText();
      expect(found).not.toMatch(new RegExp(`^Showing (0|${TOTAL}) `));
      await filters.search.fill(same);
      await expect(filters.chip(same)).toBeVisible();
      await expect(app.status).toHaveText(found, { timeout: 1500 });
    }).toPass();
  });
}

test('words are found by their beginning: the East Sea is not in ASEAN', async ({ filters, list }) => {
  await filters.search.fill('East Sea');
  await expect(list.foundIn('Article', 'Statement', 'Title').first()).toBeVisible();
  for (const mark of await list.marks.allTextContents()) expect(mark).toMatch(/^(East|Sea)/i);
  await filters.search.fill('“East Sea” -ASEAN');
  await expect(list.marks.first()).toHaveText(/^East Sea$/i);
  await expect(list.rows.filter({ hasText: 'ASEAN' })).toHaveCount(0);
});

test('every row says where the words were found, with the words marked', async ({ app, filters, list }) => {
  await filters.search.fill('visa');
  // More are found when the articles of every language have come.
  await expect(async () => {
    const found = Number((await app.status.innerText()).match(/\d+/)?.[0]);
    expect(found).toBeLessThan(SHOWN);
    await expect(list.rows).toHaveCount(found, { timeout: 1000 });
    await expect(list.foundIn('Title', 'Statement', 'Article', 'Note', 'Topic')).toHaveCount(found, { timeout: 1000 });
    await expect(list.markedRows).toHaveCount(found, { timeout: 1000 });
  }).toPass();
});

test('what is not understood is said beside the box, and the words are looked for', async ({ app, filters }) => {
  await expect(async () => {
    await filters.search.fill('visa loans');
    await expect(filters.chip('visa loans')).toBeVisible({ timeout: 1000 });
    const both = await app.status.innerText();
    await filters.search.fill('visa OR title:loans');
    await expect(filters.chip('visa OR title:loans')).toBeVisible({ timeout: 1000 });
    await expect(app.status).toHaveText(both, { timeout: 1000 });
  }).toPass();
  await expect(filters.unread).toHaveText(/^Not understood: “OR”, “title:”\./);
  await filters.search.fill('visa');
  await expect(filters.unread).toBeHidden();
});

test('a topic whose name is typed is offered with its count, and takes the place of the words', async ({
  app,
  filters,
  page,
}) => {
  await filters.search.fill('official development');
  await filters.search.fill('visa');
  const offer = filters.offers.filter({ hasText: 'Topic' }).first();
  await expect(offer).toHaveAccessibleName(/^Filter by Topic: .*visa.* \(\d+ events?\)$/i);
  const [, name = '', count = ''] = (await offer.getAttribute('aria-label'))?.match(/Topic: (.*) \((\d+)/) ?? [];
  await filters.search.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(offer).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filters.search).toHaveValue('');
  await expect(filters.search).toBeFocused();
  await expect(filters.chip(name)).toBeVisible();
  await expect(app.status).toHaveText(`Showing ${count} of ${TOTAL} events`);
});

test('a day that is typed is offered as a period', async ({ app, filters }) => {
  await filters.search.fill('November 2023');
  await filters.offers.filter({ hasText: 'Period' }).click();
  await expect(filters.chip('Nov 2023')).toBeVisible();
  expect(app.address().get('from')).toBe('2023-11');
  expect(app.address().get('to')).toBe('2023-11');
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

  test('phrases, what is left out and what is not understood', async ({ filters, list }) => {
    await filters.search.fill('“doi tac” -kishida AND');
    await expect(list.marks.first()).toHaveText(/^đối tác$/i);
    await expect(list.foundIn('Tiêu đề', 'Phát biểu', 'Bài viết').first()).toBeVisible();
    await expect(filters.unread).toHaveText(/^Không hiểu: “AND”\./);
  });

  test('hits are marked over the letters as written, with their diacritics', async ({ app, filters, reader }) => {
    await app.open(`event=${PARTNERSHIP.id}`);
    await filters.search.fill('doi tac');
    await expect(reader.title.locator('mark')).toHaveText(['Đối', 'tác']);
  });
});

test.describe('in Japanese', () => {
  test.use({ speech: 'ja' });

  test('phrases, what is left out and what is not understood', async ({ filters, list }) => {
    await filters.search.fill('「南シナ海」 -岸田 OR');
    await expect(list.marks.first()).toHaveText('南シナ海');
    await expect(list.rows.filter({ hasText: '岸田' })).toHaveCount(0);
    await expect(list.foundIn('本文', '発言', '題名').first()).toBeVisible();
    await expect(filters.unread).toHaveText(/^読み取れない記号：「OR」。/);
  });

  test('a person is offered by the name in kanji, and a period by the era', async ({ filters }) => {
    await filters.search.fill('岸田');
    await expect(filters.offers.first()).toHaveAccessibleName(/^人物で絞り込む：岸田文雄（\d+件）$/);
    await filters.search.fill('令和5年11月');
    await expect(filters.offers.first()).toHaveAccessibleName(/^期間で絞り込む：2023\/11（\d+件）$/);
  });

  test('hits are marked inside words', async ({ filters, list }) => {
    await filters.search.fill('岸田');
    await expect(list.marks.first()).toHaveText('岸田');
  });
});
