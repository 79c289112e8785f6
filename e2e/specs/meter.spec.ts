// Whose accounts the statements rest on: told beside list, reader and threads, filtered by, and the ledger's gaps.

import { expect, test } from '../fixtures.ts';
import {
  accountsWhere,
  countWhere,
  eventById,
  hasTopic,
  PARTNERSHIP,
  restsOn,
  statementsOn,
  TALKS_IN_HANOI,
} from '../record.ts';

type Tally = ReturnType<typeof accountsWhere>;

/** As the app says it in English. */
function inWords({ all, vn, jp, both, neither }: Tally): string {
  const shares = [
    { count: vn, whose: 'Vietnam’s' },
    { count: jp, whose: 'Japan’s' },
    { count: both, whose: 'both sides’' },
    { count: neither, whose: 'others’' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, whose }, i) => `${count} by ${whose}${i === 0 ? ' accounts' : ''}`);
  return `Of ${all} ${all === 1 ? 'statement' : 'statements'}, ${shares.join(', ')}`;
}
const isOne = (id: string) => (event: { readonly id: string }) => event.id === id;

test('beside the list the statements are counted by account, and again when a filter narrows them', async ({
  app,
  filters,
  list,
}) => {
  await app.open();
  await expect(list.accounts).toHaveText(inWords(accountsWhere(() => true)));
  await filters.choose('Topics', 'Visas');
  await expect(list.accounts).toHaveText(inWords(accountsWhere(hasTopic('visa'))));
});

test('the reader counts the statements of its event', async ({ app, reader }) => {
  for (const event of [TALKS_IN_HANOI, PARTNERSHIP]) {
    await app.visit(`event=${event.id}`);
    await expect(reader.accounts).toHaveText(inWords(accountsWhere(isOne(event.id))));
  }
});

test('events are filtered by whose account they hold: by mouse, by keyboard and by a link', async ({
  app,
  filters,
  list,
  page,
}) => {
  const group = 'Statements by account';
  await app.open();
  await filters.choose(group, 'Some in both sides’ accounts');
  await expect(app.status).toContainText(`Showing ${countWhere(restsOn('both'))} of`);
  await expect(filters.chips).toHaveText(['Some in both sides’ accounts']);
  expect(app.address().get('account')).toBe('both');
  await filters.value(group, 'Some in both sides’ accounts').focus();
  await page.keyboard.press('Space');
  await filters.value(group, 'Some only in Japan’s accounts').focus();
  await page.keyboard.press('Space');
  await expect(app.status).toContainText(`Showing ${countWhere(restsOn('jp'))} of`);
  await app.open('account=jp,vn');
  await expect(filters.chips).toHaveText(['Some only in Japan’s accounts', 'Some only in Vietnam’s accounts']);
  const either = (event: Parameters<ReturnType<typeof restsOn>>[0]) => restsOn('jp')(event) || restsOn('vn')(event);
  await expect(app.status).toContainText(`Showing ${countWhere(either)} of`);
  await expect(list.accounts).toHaveText(inWords(accountsWhere(either)));
});

test('the ledger shows the statements by the account that is chosen alone, and says in which months there is none', async ({
  app,
  ledger,
}) => {
  await app.visit('view=ledger&topic=people-to-people&account=both');
  await ledger.opened();
  const statements = statementsOn('people-to-people', 'en', false, 'both');
  await expect(ledger.entries).toHaveCount(statements.length);
  for (const statement of statements) await expect(ledger.region).toContainText(statement);
  const tally = { all: statements.length, vn: 0, jp: 0, both: statements.length, neither: 0 };
  await expect(ledger.accounts).toHaveText(inWords(tally));
  await expect(ledger.gaps.first()).toHaveText(/^[A-Z][a-z]+ 20\d\d( – [A-Z][a-z]+ 20\d\d)?( · |$)/);
  await expect(ledger.region).toContainText('A gap in what is shown of this record, not a silence of a government.');
});

test.describe('in Japanese', () => {
  test.use({ speech: 'ja' });

  test('the words follow the language of the page', async ({ app, reader }) => {
    await app.visit(`event=${eventById('1992-oda-resumption').id}&tier=all`);
    await expect(reader.accounts).toHaveText(/^発言1件のうち、/);
  });
});
