// The reader: what it says of an event, and the ways it leads on.

import { expect, test } from '../fixtures.ts';
import {
  COMMITTEE,
  eventAfter,
  eventById,
  firstWhere,
  hasTopic,
  ONLINE_TALKS,
  PARTNERSHIP,
  TALKS_IN_HANOI,
  titlesWhere,
  VISIT,
} from '../record.ts';

const FORUM = eventById('2025-02-25-asean-future-forum');
const open = ({ id }: { id: string }) => `event=${id}`;

test('before an event is chosen it says where to begin', async ({ app, reader }) => {
  await app.open();
  await reader.begin.click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
});

test('the date stands in words with its weekday', async ({ app, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  await expect(reader.date).toHaveText('Wednesday, 21 August 2024');
});

test('several days stand as a range with their number', async ({ app, reader }) => {
  await app.open(open(VISIT));
  await expect(reader.date).toHaveText('15–18 December 2023');
  await expect(reader.article.getByRole('banner').or(reader.article)).toContainText('4 days');
});

test('kind, place and manner stand over the title', async ({ app, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  const kicker = reader.article.getByRole('paragraph').first();
  for (const word of ['Talks', 'Hanoi', 'in person']) await expect(kicker).toContainText(word);
});

test('participants stand with the offices they held on that day', async ({ app, reader }) => {
  await app.open(open(ONLINE_TALKS));
  const toLam = reader.participants.getByRole('listitem').filter({ hasText: 'To Lam' });
  await expect(toLam).toContainText('General Secretary');
  await expect(toLam).toContainText('State President');
  await app.open(open(COMMITTEE));
  const son = reader.participants.getByRole('listitem').filter({ hasText: 'Bui Thanh Son' });
  await expect(son).toContainText('Minister of Foreign Affairs');
  await expect(son).not.toContainText('Deputy Prime Minister');
  await app.open(open(FORUM));
  await expect(son).toContainText('Deputy Prime Minister');
});

test('who was only spoken of is said to be mentioned', async ({ app, reader }) => {
  await app.open(open(ONLINE_TALKS));
  await expect(reader.participants.getByRole('listitem').filter({ hasText: 'Suga' })).toContainText('(mentioned)');
});

test('positions are a table of who, what and on what', async ({ app, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  await expect(reader.positions.getByRole('columnheader')).toHaveText(['Who', 'What', 'On']);
  const rows = reader.positions.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(TALKS_IN_HANOI.positions?.length ?? 0);
  const asked = rows.filter({ hasText: '11 northern' });
  await expect(asked.getByRole('rowheader')).toContainText(/Nguyen Minh Vu.*Towards Japan/);
  await expect(asked).toContainText('asked');
  await expect(asked.getByRole('link', { name: 'Official development assistance' })).toBeVisible();
});

test('sources are footnotes, and every number leads to its own', async ({ app, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  await expect(reader.footnotes).toHaveCount(TALKS_IN_HANOI.sources?.length ?? 0);
  const fourth = reader.reference(4).first();
  await fourth.click();
  await expect(reader.footnotes.nth(3)).toBeFocused();
  await expect(reader.footnotes.nth(3)).toBeInViewport();
});

test('every paragraph carries the numbers of its sources', async ({ app, reader }) => {
  await app.open(open(PARTNERSHIP));
  const paragraphs = reader.article.locator('p', { has: reader.anyReference });
  await expect(paragraphs.first()).toBeVisible();
  expect(await paragraphs.count()).toBeGreaterThanOrEqual(5);
});

test('a footnote tells publisher, title, date and language and links to the source', async ({ app, reader }) => {
  await app.open(open(PARTNERSHIP));
  const footnote = reader.footnotes.first();
  await expect(footnote).toContainText(/2023/);
  await expect(footnote).toContainText(/English|Vietnamese|Japanese/);
  await expect(footnote.getByRole('link')).toHaveAttribute('href', /^https:/);
});

test('a mirror is named and not linked', async ({ app, reader }) => {
  await app.open(open(COMMITTEE));
  const mirror = reader.footnotes.filter({ hasText: 'nippontime.com' });
  await expect(mirror).toContainText('copy on another site; not linked');
  await expect(mirror.getByRole('link')).toHaveCount(0);
});

test('notes tell where sources disagree', async ({ app, reader }) => {
  await app.open(open(COMMITTEE));
  await expect(reader.note).toBeVisible();
});

test('a click on a person in the text opens their card, which offers to filter by them', async ({
  app,
  filters,
  reader,
}) => {
  await app.open(open(TALKS_IN_HANOI));
  await reader.link('Nguyen Phu Trong').click();
  await expect(app.dialog).toContainText('Nguyễn Phú Trọng');
  await app.dialog.getByRole('button', { name: 'Filter by Nguyen Phu Trong' }).click();
  await expect(filters.chips).toHaveText(['Nguyen Phu Trong']);
  await expect(app.dialog).toBeHidden();
});

for (const [what, words, chip] of [
  ['topic', 'condolences', 'Succession and condolence'],
  ['place', 'Hanoi', 'Hanoi'],
  ['organization', 'APEC', 'Asia-Pacific Economic Cooperation'],
] as const) {
  test(`a click on a ${what} in the text offers to filter by it`, async ({ app, filters, reader }) => {
    await app.open(open(TALKS_IN_HANOI));
    await reader.link(words).click();
    await reader.card.getByRole('button', { name: `Filter by ${chip}` }).click();
    await expect(filters.chips).toHaveText([chip]);
  });
}

test('Escape closes the card and gives the focus back to the name', async ({ app, page, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  await reader.link('condolences').focus();
  await page.keyboard.press('Enter');
  await expect(reader.card.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.card).toBeHidden();
  await expect(reader.link('condolences')).toBeFocused();
  await expect(reader.title).toHaveText(TALKS_IN_HANOI.title.en);
});

test('a click on another event goes there', async ({ app, reader }) => {
  await app.open(open(TALKS_IN_HANOI));
  await reader.link('2023 upgrade').click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
});

test('previous and next walk the filtered events', async ({ app, list, reader }) => {
  const walked = titlesWhere(hasTopic('visa'));
  await app.open('topic=visa');
  await list.events.first().click();
  for (const title of walked.slice(0, -1)) {
    await expect(reader.title).toHaveText(title);
    await reader.next.click();
  }
  await expect(reader.title).toHaveText(walked.at(-1) ?? '');
  await expect(reader.next).toBeDisabled();
  await reader.previous.click();
  await expect(reader.title).toHaveText(walked.at(-2) ?? '');
});

test('“next on this issue” walks one topic through the whole record', async ({ app, reader }) => {
  const thread = titlesWhere(hasTopic('east-sea'));
  await app.open(`${open(firstWhere(hasTopic('east-sea')))}&place=tokyo`);
  await reader.issue.selectOption('East Sea / South China Sea');
  for (const title of thread) {
    await expect(reader.title).toHaveText(title);
    await expect(reader.issue.locator('option:checked')).toHaveText('East Sea / South China Sea');
    if (title !== thread.at(-1)) await reader.nextOnIssue.click();
  }
  await expect(reader.nextOnIssue).toBeDisabled();
});

test('the reader keeps its place when filters change, and says that the list hides its event', async ({
  app,
  filters,
  reader,
}) => {
  await app.open(open(PARTNERSHIP));
  await reader.footnotes.last().scrollIntoViewIfNeeded();
  await expect(reader.footnotes.last()).toBeInViewport();
  await filters.choose('Places', 'Hanoi');
  await expect(reader.hidden).toHaveCount(1);
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await expect(reader.footnotes.last()).toBeInViewport();
  await filters.clearAll.click();
  await expect(reader.hidden).toHaveCount(0);
  await expect(reader.footnotes.last()).toBeInViewport();
});

test('another event is read from its top', async ({ app, reader }) => {
  await app.open(open(PARTNERSHIP));
  await reader.footnotes.last().scrollIntoViewIfNeeded();
  await reader.next.click();
  await expect(reader.title).toHaveText(eventAfter(PARTNERSHIP.id).title.en);
  await expect(reader.title).toBeInViewport();
});
