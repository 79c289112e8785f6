// Lanes: their order, which of them are drawn, and terms of office in them.

import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';
import { countWhere, FACETS, hasPerson, nameOf } from '../record.ts';

const ACTIVE = ['principal', 'attending'] as const;
const KINDS = ['group', 'person', 'kind', 'side', 'place'] as const;

test('people stand by how often they took part, those filtered for first', async ({ app, lanes }) => {
  await app.open('lanes=person');
  const names = (await lanes.names.allInnerTexts()).slice(0, -1);
  const timesOf = new Map(FACETS[0].values.map((person) => [nameOf(person), countWhere(hasPerson(person.id, ACTIVE))]));
  const times = names.map((name) => timesOf.get(name) ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(names).toHaveLength([...timesOf.values()].filter((n) => n > 0).length);

  await app.open('lanes=person&person=ito-naoki');
  await expect(lanes.names.first()).toHaveText('Ito Naoki');
});

test('which lanes are drawn is chosen by keyboard, stands in the address, and Back takes it back', async ({
  app,
  lanes,
  page,
  timeline,
}) => {
  await app.open('lanes=side');
  await expect(lanes.names).toHaveText(['Vietnam', 'Japan', 'Others']);
  await lanes.choose.focus();
  await app.press('Enter');
  await expect(lanes.choice).toBeVisible();
  await expect(lanes.box('Japan')).toBeChecked();
  const { matched } = await timeline.counts();
  await lanes.box('Vietnam').focus();
  await app.press('Space');
  await expect(lanes.names).toHaveText(['Japan', 'Others']);
  expect(app.address().get('hide')).toBe('vn');
  await expect.poll(async () => (await timeline.counts()).matched).toBeLessThan(matched);
  await app.press('ArrowDown');
  await expect(lanes.box('Japan')).toBeFocused();
  await app.press('Escape');
  await expect(lanes.choice).toBeHidden();
  await expect(lanes.choose).toBeFocused();
  await page.goBack();
  await expect(lanes.names).toHaveCount(3);
  expect(app.address().get('hide')).toBeNull();
});

test('without any lane the chart says so and brings them back; another kind of lanes begins whole', async ({
  app,
  lanes,
  timeline,
}) => {
  await app.open('lanes=side&hide=vn,-');
  await expect(lanes.names).toHaveText(['Japan', 'Others']);
  await lanes.choose.click();
  await lanes.hideAll.click();
  await expect(lanes.names).toHaveCount(0);
  await expect.poll(async () => (await timeline.counts()).matched).toBe(0);
  await app.press('Escape');
  await expect(lanes.empty).toBeVisible();
  await lanes.bringBack.click();
  await expect(lanes.names).toHaveCount(3);
  await lanes.choose.click();
  await lanes.hideAll.click();
  await lanes.showAll.click();
  await expect(lanes.names).toHaveCount(3);
  await lanes.box('Japan').uncheck();
  await app.press('Escape');
  await lanes.kind.selectOption('Kind');
  expect(app.address().get('hide')).toBeNull();
  await lanes.kind.selectOption('None');
  await expect(lanes.choose).toHaveCount(0);
});

test('lanes higher than the chart are scrolled by wheel and keys, and their names go with them', async ({
  app,
  lanes,
  page,
  timeline,
}) => {
  await app.open('lanes=person');
  const { x, y } = await timeline.centreOf(timeline.plot);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => lanes.scrolled()).toEqual([150, 150]);
  await timeline.chart.focus();
  await app.press('PageDown');
  await expect.poll(async () => (await lanes.scrolled())[0]).toBeGreaterThan(300);
  const [far, names] = await lanes.scrolled();
  expect(names).toBe(far);
  await app.press('PageUp');
  await expect.poll(async () => (await lanes.scrolled())[0]).toBeLessThan(far);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('on a narrow page lanes are chosen above the sheet that names their kind', async ({ app, lanes, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await lanes.more.click();
  await lanes.kind.selectOption('Kind');
  await lanes.choose.click();
  const box = await lanes.choice.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  expect(box?.height).toBeGreaterThan(200);
  await lanes.box('Visit').uncheck();
  expect(app.address().get('hide')).toBe('visit');
  await app.press('Escape');
  await expect(lanes.choice).toBeHidden();
  await expect(lanes.choose).toBeFocused();
});

test('changes of office: one holder after the other in the row of the office, dates on pointing, a press opens the card', async ({
  app,
  lanes,
  timeline,
}) => {
  await app.open();
  await expect(lanes.terms).toHaveCount(0);
  const before = await timeline.counts();
  await lanes.holders.check();
  const [kishida, ishiba] = [lanes.termsOf('kishida-fumio'), lanes.termsOf('ishiba-shigeru').first()];
  await expect(kishida).toHaveText('Kishida Fumio: Prime Minister');
  await expect(kishida).toHaveAttribute('title', /4 October 2021 – 1 October 2024/);
  await expect(ishiba).toHaveAttribute('title', /1 October 2024 – 21 October 2025/);
  const inOffice = lanes.termsOf('takaichi-sanae').first();
  await expect(inOffice).toHaveAttribute('title', /Since 21 October 2025\nLast recorded in office: /);
  const [first, second] = [await timeline.boxOf(kishida), await timeline.boxOf(ishiba)];
  expect(Math.abs(first.y - second.y)).toBeLessThan(1);
  expect(first.x + first.width).toBeLessThanOrEqual(second.x);
  expect((await timeline.counts()).marked).toBe(before.marked);
  await kishida.click();
  await expect(app.dialog).toContainText('Kishida Fumio');
  await app.closeDialog();
  expect(app.address().get('event')).toBeNull();
});

test('a term of office is no hindrance to a drag, and slides along the edge', async ({ app, lanes, timeline }) => {
  await app.open('holders=1&at=2024-01-01/2024-12-01');
  const term = lanes.terms.filter({ hasText: 'Kishida Fumio' });
  await expect(term).toBeVisible();
  const before = await timeline.boxOf(term);
  await timeline.drag({ x: before.x + 60, y: before.y + 6 }, -150);
  await expect.poll(() => app.address().get('at')).not.toBe('2024-01-01/2024-12-01');
  await timeline.settled();
  const after = await timeline.boxOf(term);
  expect(Math.abs(after.x - before.x)).toBeLessThan(1);
  expect(after.width).toBeLessThan(before.width - 100);
});

test("by person, a term stands in its holder's lane and says the office; other lanes get one more", async ({
  app,
  lanes,
  timeline,
}) => {
  await app.open('lanes=person&holders=1');
  const term = lanes.termsOf('kishida-fumio');
  await expect(term).toHaveText('Prime Minister');
  await expect(async () => {
    const lane = await timeline.boxOf(lanes.names.filter({ hasText: 'Kishida Fumio' }));
    const { y, height } = await timeline.boxOf(term);
    expect(y).toBeGreaterThan(lane.y);
    expect(y + height).toBeLessThanOrEqual(lane.y + lane.height);
  }).toPass();

  await app.open('lanes=side&holders=1&person=kishida-fumio');
  await expect(lanes.names.last()).toHaveText('Changes of office');
  await expect(lanes.terms).toHaveText(['Kishida Fumio: Prime Minister']);
  await expect(async () => {
    const last = await timeline.boxOf(lanes.names.last());
    expect((await timeline.boxOf(lanes.terms.first())).y).toBeGreaterThan(last.y);
  }).toPass();
});

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('lanes of every kind stand with changes of office at every width', async ({ app, lanes, page, timeline }) => {
      for (const width of [1440, 820, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const kind of KINDS) {
          await app.open(`lanes=${kind}&holders=1`);
          const { matched, marked, counted } = await timeline.counts();
          expect.soft(marked + counted, `${kind} ${width}`).toBe(matched);
          const cut = await lanes.names.evaluateAll((names) =>
            names.filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.textContent),
          );
          expect.soft(cut, `${kind} ${width}`).toEqual([]);
        }
      }
    });
  });
}

test('ids that every object has are ids like any other', async ({ app, lanes, opening, timeline }) => {
  const document = {
    format: 'nenpyo',
    version: 1,
    sides: [{ id: 'constructor', label: 'One' }],
    offices: [{ id: 'toString', title: 'Envoy', leads: 'state' }],
    people: [
      { id: 'constructor', name: 'Ann', offices: [{ office: 'toString', from: '2024-01-01', to: '2024-02-01' }] },
      { id: 'hasOwnProperty', name: 'Ben', offices: [{ office: 'toString', from: '2024-02-01' }] },
    ],
    events: ['constructor', 'hasOwnProperty'].map((person, i) => ({
      id: `valueOf${i}`,
      date: `2024-0${i + 1}-10`,
      title: `Talks ${i}`,
      participants: [{ person, side: 'constructor', part: 'principal' }],
    })),
  };
  await app.open();
  await opening.drop('odd.json', JSON.stringify(document));
  await expect(app.title).toHaveText('odd');
  await timeline.settled();
  await lanes.kind.selectOption('Person');
  await expect(lanes.names).toHaveText(['Ann', 'Ben']);
  await lanes.holders.check();
  await expect(lanes.terms.first()).toHaveText('Envoy');
  await lanes.kind.selectOption('Side');
  await expect(lanes.names).toHaveText(['One', 'Changes of office']);
});
