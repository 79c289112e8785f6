// What the timeline draws: lanes, titles that keep apart, the axis in words, the density strip.

import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';
import { FACETS, nameOf, PARTNERSHIP } from '../record.ts';

const LANES = [
  { choice: 'Topic group', labels: ['Politics and diplomacy', 'Economy and aid'] },
  { choice: 'Person', labels: ['Pham Minh Chinh', 'Bui Thanh Son'] },
  { choice: 'Kind', labels: ['Summit', 'Talks'] },
  { choice: 'Side', labels: ['Vietnam', 'Japan', 'Others'] },
  { choice: 'Place', labels: ['Tokyo', 'Hanoi', 'Online'] },
];

for (const { choice, labels } of LANES) {
  test(`lanes by ${choice.toLowerCase()} are named and hold the events`, async ({ app, timeline }) => {
    await app.open();
    await timeline.lanes.selectOption(choice);
    await timeline.settled();
    for (const label of labels) await expect(timeline.laneLabels.getByText(label, { exact: true })).toBeVisible();
    await expect(timeline.titles.first()).toBeVisible();
    await timeline.lanes.selectOption('None');
    await expect(timeline.laneLabels.getByText(labels[0] ?? '', { exact: true })).toHaveCount(0);
  });
}

/** The whole record, half a year, a month, a week, and lanes. */
const ZOOMS = [
  '',
  'at=2023-10-15/2024-04-15',
  'at=2023-12-01/2024-01-01',
  'at=2023-12-13/2023-12-20',
  'lanes=group',
  'lanes=side&at=2024-04-01/2024-10-01',
  'lanes=person&at=2023-12-01/2024-06-01',
];

test('an event of several lanes stands in each and is highlighted in all', async ({ app, timeline }) => {
  await app.open('lanes=side&at=2023-11-15/2023-12-10');
  const copies = timeline.title(PARTNERSHIP.title.en);
  await expect(copies).toHaveCount(2);
  await copies.first().click();
  await expect(timeline.selected).toHaveCount(2);
});

test('lanes keep the order of the record and only those with events are drawn', async ({ app, timeline }) => {
  await app.open('lanes=place');
  const places = FACETS[3].values.map((place) => nameOf(place));
  const drawn = (await timeline.laneLabels.allInnerTexts()).filter((label) => label !== '');
  expect(drawn).toEqual(places.filter((place) => drawn.includes(place)));
  expect(drawn).not.toContain('Singapore');
});

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('no two titles overlap at any zoom or in any lanes', async ({ app, timeline }) => {
      for (const view of ZOOMS) {
        await app.open(view);
        const drawn = await timeline.drawnBoxes();
        expect.soft(drawn.length, view).toBeGreaterThan(0);
        expect.soft(overlaps(drawn), view).toEqual([]);
      }
    });
  });
}

function overlaps(drawn: readonly { text: string; box: { x: number; y: number; width: number; height: number } }[]) {
  return drawn.flatMap((one, i) =>
    drawn.slice(i + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box];
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 1 && down > 1 ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}

for (const { speech, major, minor, year } of [
  { speech: 'en', major: 'November 2023', minor: 'Nov', year: '2023' },
  { speech: 'vi', major: 'tháng 11 năm 2023', minor: 'T11', year: '2023' },
  { speech: 'ja', major: '2023年11月', minor: '11月', year: '2023年' },
] as const) {
  test.describe(`the axis in ${speech}`, () => {
    test.use({ speech });

    test(`over days a month is “${major}”`, async ({ app, timeline }) => {
      await app.open('at=2023-11-12/2023-11-30');
      await expect(timeline.axis.getByText(major, { exact: true })).toBeVisible();
      await expect(timeline.stretch).toHaveText(major);
    });

    test(`over months a month is “${minor}” under “${year}”`, async ({ app, timeline }) => {
      await app.open('at=2023-09-01/2024-01-15');
      await expect(timeline.axis.getByText(minor, { exact: true })).toBeVisible();
      await expect(timeline.axis.getByText(year, { exact: true })).toBeVisible();
    });
  });
}

test('a click on the density strip moves the window there', async ({ app, page, timeline }) => {
  await app.open('at=2023-11-15/2024-01-15');
  const { x, y } = await timeline.stripPoint(0.8);
  await page.mouse.click(x, y);
  await expect(timeline.stretch).toHaveText(/2024 – .* 2025/);
});

test('the window on the density strip is dragged', async ({ app, page, timeline }) => {
  await app.open('at=2023-11-27/2024-02-27');
  const from = await timeline.stripPoint(0.25);
  const width = (await timeline.boxOf(timeline.strip)).width;
  await timeline.drag(from, width * 0.4);
  await expect(timeline.stretch).toHaveText(/2024 – .*2024/);
  await expect(timeline.strip).toHaveAttribute('aria-valuetext', await timeline.stretch.innerText());
  await expect.poll(() => new URL(page.url()).hash).toContain('at=2024');
});

test('arrow keys, Home and End move the window on the density strip', async ({ app, page, timeline }) => {
  await app.open('at=2024-05-01/2024-06-01');
  const before = await timeline.stretch.innerText();
  await timeline.strip.focus();
  const value = async () => Number(await timeline.strip.getAttribute('aria-valuenow'));
  const start = await value();
  await page.keyboard.press('PageUp');
  await expect.poll(value).toBeGreaterThan(start);
  await page.keyboard.press('PageDown');
  await expect(timeline.stretch).toHaveText(before);
  await page.keyboard.press('End');
  await expect(timeline.stretch).toHaveText(/2025/);
  await page.keyboard.press('Home');
  await expect(timeline.stretch).toHaveText(/2023/);
});
