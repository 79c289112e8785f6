// What the timeline draws: titles by rank, a mark for every event, and nothing that jumps.

import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';
import { COMMITTEE, ONLINE_TALKS, PARTNERSHIP, SHOWN, TALKS_IN_HANOI, VISIT } from '../record.ts';

const KHAI = { id: '2024-05-23-le-minh-khai-kishida-future-of-asia' };
/** The events behind the press texts that the record began with. */
const PRINCIPAL_FIVE = [PARTNERSHIP, VISIT, KHAI, TALKS_IN_HANOI, ONLINE_TALKS];
const SIZES = [
  { width: 1440, height: 900, least: 5 },
  { width: 1280, height: 720, least: 5 },
  { width: 820, height: 1100, least: 5 },
  { width: 390, height: 844, least: 3 },
];

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('the principal five have their titles at the opening, and every event a mark of its own', async ({
      app,
      page,
      timeline,
    }) => {
      for (const { width, height, least } of SIZES) {
        await page.setViewportSize({ width, height });
        await app.open();
        let titled = 0;
        for (const event of PRINCIPAL_FIVE) titled += await timeline.title(event).count();
        expect.soft(titled, `${width} px`).toBeGreaterThanOrEqual(least);
        const { matched, marked, counted } = await timeline.counts();
        expect.soft(marked + counted, `${width} px`).toBe(SHOWN);
        expect.soft(matched, `${width} px`).toBe(SHOWN);
        if (width >= 820) expect.soft(marked, `${width} px`).toBe(SHOWN);
      }
    });

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

test('at every zoom, marks of their own and counted ones are all events of the window', async ({ app, timeline }) => {
  for (const view of [
    '',
    'tier=all&at=1970-01-01/2026-01-01',
    'at=2024-05-10/2024-06-10',
    'lanes=side',
    'person=kishida-fumio',
  ]) {
    await app.open(view);
    const { matched, marked, counted } = await timeline.counts();
    expect.soft(marked + counted, view).toBe(matched);
  }
});

test('while the picture is dragged, and when it rests again, no title changes its row or side', async ({
  app,
  page,
  timeline,
}) => {
  await app.open('at=2024-02-01/2024-11-01');
  const before = await timeline.titlePlaces();
  const { x, y, width, height } = await timeline.boxOf(timeline.plot);
  const from = { x: x + width * 0.6, y: y + height - 5 };
  const kept = async () => {
    const now = await timeline.titlePlaces();
    return [...before].filter(([id, place]) => now.has(id) && now.get(id) !== place);
  };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let moved = 10; moved <= 60; moved += 10) {
    await page.mouse.move(from.x - moved, from.y);
    expect(await kept()).toEqual([]);
  }
  await page.mouse.up();
  await timeline.settled();
  expect(await kept()).toEqual([]);
});

test('zooming in keeps every title in sight in its row and on its side', async ({ app, timeline }) => {
  await app.open();
  for (let i = 0; i < 4; i++) {
    const before = await timeline.titlePlaces();
    await timeline.zoomIn.click();
    await timeline.settled();
    const now = await timeline.titlePlaces();
    for (const [id, place] of now) if (before.has(id)) expect(place).toBe(before.get(id));
  }
});

test('titles carry their date in quiet type', async ({ app, timeline }) => {
  await app.open();
  await expect(timeline.title(PARTNERSHIP)).toHaveText(/^27 Nov/);
  await expect(timeline.title(VISIT)).toHaveText(/^15–18 Dec/);
});

test('the name of the chart lists its titles in the order of their rank', async ({ app, timeline }) => {
  await app.open();
  const name = (await timeline.chart.getAttribute('aria-label')) ?? '';
  const places = PRINCIPAL_FIVE.slice(0, 2).map((event) => name.indexOf('title' in event ? event.title.en : ''));
  expect(places[0]).toBeGreaterThan(0);
  const others = name.indexOf(COMMITTEE.title.en);
  expect(others === -1 || others > (places[0] ?? 0)).toBe(true);
});

test.describe('the chosen event', () => {
  test('moves nothing else, has a row of its own and a flag at its true date', async ({ app, timeline }) => {
    await app.open();
    const before = await timeline.titlePlaces();
    const { x } = await timeline.markOf(VISIT);
    await timeline.title(VISIT).click();
    await expect(timeline.selected).toContainText(VISIT.title.en);
    await expect(timeline.selected).toHaveCount(1);
    const after = await timeline.titlePlaces();
    for (const [id, place] of before) if (id !== VISIT.id) expect(after.get(id)).toBe(place);
    await expect(timeline.flag).toHaveText('15–18 Dec 2023');
    const flag = await timeline.boxOf(timeline.flag);
    expect(Math.min(Math.abs(flag.x - x), Math.abs(flag.x + flag.width - x))).toBeLessThan(5);
  });

  test('in lanes stands in each of its lanes still, and above them in its row', async ({ app, timeline }) => {
    await app.open(`lanes=side&at=2023-11-15/2023-12-10&event=${PARTNERSHIP.id}`);
    await expect(timeline.selected).toHaveCount(1);
    await expect(timeline.selected).toContainText(PARTNERSHIP.title.en);
  });
});

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

    test('its labels are whole or left out', async ({ app, timeline }) => {
      for (const view of ['', 'at=2023-11-12/2023-11-30', 'at=2023-09-17/2024-01-20']) {
        await app.open(view);
        const host = await timeline.boxOf(timeline.plot);
        for (const label of await timeline.axis.all()) {
          if ((await label.innerText()) === '') continue;
          const words = await label.evaluate((element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            const { left, right } = range.getBoundingClientRect();
            return { left, right };
          });
          expect.soft(words.left, await label.innerText()).toBeGreaterThanOrEqual(host.x - 1);
          expect.soft(words.right, await label.innerText()).toBeLessThanOrEqual(host.x + host.width + 1);
        }
      }
    });
  });
}
