// Narrowing the record by value: every group, counts, people together, parts, chips, nothing found.

import { expect, test } from '../fixtures.ts';
import { countWhere, FACETS, hasPerson, hasTopic, nameOf, SHOWN, TOTAL, titlesWhere } from '../record.ts';

const showing = (n: number) => `Showing ${n} of ${TOTAL} events`;
const events = (n: number) => `${n} ${n === 1 ? 'event' : 'events'}`;

test.beforeEach(({ app }) => app.open());

for (const { group, values, carries } of FACETS) {
  test(`every value of ${group} says how many events it would leave, and leaves them`, async ({
    app,
    filters,
    list,
  }) => {
    await filters.showAll(group);
    for (const value of values) {
      const count = countWhere(carries(value.id));
      const offered = filters.value(group, nameOf(value));
      // What no event carries can narrow nothing and need not be offered.
      if (count === 0 && (await offered.count()) === 0) continue;
      await expect(offered).toHaveAccessibleName(new RegExp(` ${events(count)}$`));
    }
    const value = values.find(({ id }) => countWhere(carries(id)) > 0 && countWhere(carries(id)) < SHOWN);
    if (!value) throw new Error(`No value of ${group} narrows`);
    await filters.choose(group, nameOf(value));
    const expected = titlesWhere(carries(value.id));
    await expect(app.status).toHaveText(showing(expected.length));
    expect((await list.titles()).toSorted()).toEqual(expected.toSorted());
  });
}

test('several values of one group are alternatives', async ({ app, filters }) => {
  await filters.choose('Topics', 'Visas');
  await filters.choose('Topics', 'Mekong');
  const either = countWhere((event) => hasTopic('visa')(event) || hasTopic('mekong')(event));
  await expect(app.status).toHaveText(showing(either));
});

test('values of different groups narrow together: Kishida and aid loans', async ({ app, filters, list }) => {
  await filters.choose('People', 'Kishida Fumio');
  await filters.choose('Topics', 'New-generation ODA');
  const both = titlesWhere((event) => hasPerson('kishida-fumio')(event) && hasTopic('new-generation-oda')(event));
  await expect(app.status).toHaveText(showing(both.length));
  expect((await list.titles()).toSorted()).toEqual(both.toSorted());
});

test('counts of the other groups follow a choice, those of its own group stay', async ({ filters }) => {
  await filters.choose('Places', 'Hanoi');
  const inHanoi = countWhere((event) => event.place === 'hanoi' && hasTopic('visa')(event));
  await expect(filters.value('Topics', 'Visas')).toHaveAccessibleName(new RegExp(` ${events(inHanoi)}$`));
  const inTokyo = countWhere((event) => event.place === 'tokyo');
  await expect(filters.value('Places', 'Tokyo')).toHaveAccessibleName(new RegExp(` ${events(inTokyo)}$`));
});

test('the timeline, the list and the status agree after a choice', async ({ app, filters, list, timeline }) => {
  await filters.choose('Places', 'Hanoi');
  await timeline.settled();
  const shown = titlesWhere((event) => event.place === 'hanoi');
  await expect(app.status).toHaveText(showing(shown.length));
  await expect(list.events).toHaveCount(shown.length);
  const { marked, counted } = await timeline.counts();
  expect(marked + counted).toBe(shown.length);
});

test('two people mean either of them, and with the switch both in one event', async ({ app, filters }) => {
  const [chinhId, kishidaId] = ['pham-minh-chinh', 'kishida-fumio'];
  const [chinh, kishida] = [hasPerson(chinhId), hasPerson(kishidaId)];
  const wasThere = (person: string) => hasPerson(person, ['principal', 'attending']);
  await expect(filters.together).toBeHidden();
  await filters.choose('People', 'Pham Minh Chinh');
  await filters.choose('People', 'Kishida Fumio');
  await expect(app.status).toHaveText(showing(countWhere((event) => chinh(event) || kishida(event))));
  await filters.together.check();
  await expect(app.status).toHaveText(
    showing(countWhere((event) => wasThere(chinhId)(event) && wasThere(kishidaId)(event))),
  );
});

test('a person can be narrowed to the part they took', async ({ app, filters }) => {
  await filters.choose('People', 'Pham Minh Chinh');
  await filters.part('Mentioned').uncheck();
  await expect(app.status).toHaveText(showing(countWhere(hasPerson('pham-minh-chinh', ['principal', 'attending']))));
  await filters.part('Attending').uncheck();
  await expect(app.status).toHaveText(showing(countWhere(hasPerson('pham-minh-chinh', ['principal']))));
  await expect(filters.part('Principal')).toBeDisabled();
});

test('people are found by a name in any script', async ({ filters }) => {
  const people = filters.group('People').getByRole('listitem');
  for (const [typed, name] of [
    ['岸田文雄', 'Kishida Fumio'],
    ['Phạm Minh', 'Pham Minh Chinh'],
    ['pham minh', 'Pham Minh Chinh'],
    ['ファム・ミン', 'Pham Minh Chinh'],
  ] as const) {
    await filters.findPerson.fill(typed);
    await expect(people).toHaveCount(1);
    await expect(people).toContainText(name);
  }
  await filters.findPerson.fill('nobody at all');
  await expect(filters.group('People')).toContainText('No person of that name.');
});

test('people stand under their side and topics under their group', async ({ filters }) => {
  const headed = (head: string) =>
    filters.panel.getByText(head, { exact: true }).locator('xpath=following-sibling::ul[1]');
  await expect(headed('Japan').first()).toContainText('Kishida Fumio');
  await expect(headed('Economy and aid')).toContainText('New-generation ODA');
});

test('a group folds away under its name and unfolds', async ({ filters }) => {
  const fold = filters.group('Kinds').getByRole('button', { name: 'Kinds' });
  await fold.click();
  await expect(filters.value('Kinds', 'Talks')).toBeHidden();
  await fold.click();
  await expect(filters.value('Kinds', 'Talks')).toBeVisible();
});

test('active filters are chips that go one by one', async ({ app, filters }) => {
  await filters.choose('Places', 'Tokyo');
  await filters.choose('Topics', 'Visas');
  await expect(filters.chips).toHaveCount(2);
  await filters.chip('Tokyo').click();
  await expect(filters.chips).toHaveCount(1);
  await expect(filters.value('Places', 'Tokyo')).not.toBeChecked();
  await expect(app.status).toHaveText(showing(countWhere(hasTopic('visa'))));
});

test('all filters are cleared at once', async ({ app, filters }) => {
  await filters.choose('Places', 'Tokyo');
  await filters.choose('People', 'Kishida Fumio');
  await filters.search.fill('ODA');
  await filters.clearAll.click();
  await expect(filters.chips).toHaveCount(0);
  await expect(filters.search).toHaveValue('');
  await expect(app.status).toHaveText(showing(SHOWN));
});

test('when nothing is found the page says which filter to loosen, and a button does it', async ({
  app,
  filters,
  list,
}) => {
  await filters.choose('Places', 'Lima');
  await filters.choose('People', 'Kishida Fumio');
  await expect(app.status).toHaveText(showing(0));
  await expect(filters.advice).toBeVisible();
  await expect(list.list).toBeHidden();
  const left = countWhere(hasPerson('kishida-fumio'));
  await expect(filters.loosenings).toHaveText(
    [
      `Remove Kishida Fumio (${events(countWhere((event) => event.place === 'lima'))})`,
      `Remove Lima (${events(left)})`,
    ].toSorted((a, b) => Number(b.match(/\((\d+)/)?.[1]) - Number(a.match(/\((\d+)/)?.[1])),
  );
  await filters.loosenings.filter({ hasText: 'Lima' }).click();
  await expect(app.status).toHaveText(showing(left));
});

test('the page stays at nineteen hundred elements, with every group and the whole list', async ({
  page,
  filters,
  list,
}) => {
  await expect(list.events).toHaveCount(SHOWN);
  await expect(filters.group('Period')).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1900);
});

test('what was pressed keeps the focus, and a chip that goes hands it on', async ({ page, filters }) => {
  await filters.value('Places', 'Tokyo').focus();
  await page.keyboard.press('Space');
  await expect(filters.chips).toHaveCount(1);
  await expect(filters.value('Places', 'Tokyo')).toBeFocused();
  await filters.choose('Topics', 'Visas');
  await filters.chip('Tokyo').focus();
  await page.keyboard.press('Enter');
  await expect(filters.chips).toHaveCount(1);
  await expect(page.locator('[data-focus-home] :focus')).toHaveCount(1);
});
