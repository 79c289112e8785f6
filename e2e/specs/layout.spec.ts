// The layout at its four widths, with enlarged text, with room for fingers, and without shifting.

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { SPEECHES } from '../pages/words.ts';
import { PARTNERSHIP } from '../record.ts';

const OPEN = `event=${PARTNERSHIP.id}&place=tokyo`;
const SMALLEST_TARGET_PX = 24;
const WIDTHS = [1440, 1280, 820, 390];

/** How far the page could be scrolled sideways. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements that stick out of the page to the right. The chart clips itself, and a wide table scrolls. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.vis-timeline *, table, table *)')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1 && element.checkVisibility({ visibilityProperty: true });
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );
}

async function targetsTooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('button, select, input, a[href], summary, [role=slider]'),
    ];
    return targets.flatMap((target) => {
      // What stands in a line of text is exempt; a checkbox is hit by its whole label.
      const isInText =
        target.matches('p a, p button, td a, td button, li a, section li button') && !!target.closest('article');
      // A link stretched over its row is hit anywhere on the row.
      const isStretched = getComputedStyle(target, '::after').position === 'absolute';
      const hit = target.closest('label') ?? (isStretched ? target.offsetParent : null) ?? target;
      const { width, height } = hit.getBoundingClientRect();
      const isSmall = width > 0 && (width < least - 0.5 || height < least - 0.5);
      return isSmall && !isInText && target.checkVisibility({ visibilityProperty: true })
        ? [`${target.ariaLabel ?? target.textContent} ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  }, SMALLEST_TARGET_PX);
}

for (const speech of SPEECHES) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('nothing is cut off and the page does not scroll sideways at any width', async ({ app, page }) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await app.open(OPEN);
        expect.soft(await overhang(page), `${width} px`).toBe(0);
        expect.soft(await cutOff(page), `${width} px`).toEqual([]);
      }
    });
  });
}

test('targets have room for a finger at every width', async ({ app, page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await app.open(OPEN);
    expect.soft(await targetsTooSmall(page), `${width} px`).toEqual([]);
  }
});

test('the panels do not overlap at any width', async ({ app, page, list, reader, timeline }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await app.open('place=tokyo');
    // The first row: the list is not scrolled to it.
    await list.events.first().click();
    await expect(reader.article).toBeVisible();
    const chart = await timeline.boxOf(timeline.region);
    const events = await timeline.boxOf(list.list);
    const article = await timeline.boxOf(reader.region);
    expect.soft(events.y, `${width} px`).toBeGreaterThanOrEqual(chart.y + chart.height - 1);
    const isBeside = article.x >= events.x + events.width - 1;
    const isBelow = article.y >= events.y + events.height - 1;
    expect.soft(isBeside || isBelow, `${width} px`).toBe(true);
  }
});

test('at 1440 and 1280 px filters, timeline over list, and reader stand side by side', async ({
  app,
  page,
  filters,
  reader,
  timeline,
}) => {
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await app.open();
    const left = await timeline.boxOf(filters.panel);
    const middle = await timeline.boxOf(timeline.region);
    const right = await timeline.boxOf(reader.region);
    expect(left.x + left.width).toBeLessThanOrEqual(middle.x + 1);
    expect(middle.x + middle.width).toBeLessThanOrEqual(right.x + 1);
  }
});

test('at 820 px the filters fold into a drawer', async ({ app, page, filters }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await app.open();
  await expect(filters.panel).toHaveCount(0);
  await app.openFilters.click();
  await filters.choose('Places', 'Hanoi');
  await app.closeDialog();
  await expect(filters.chips).toHaveText(['Hanoi']);
  await expect(app.openFilters).toHaveText('Filters (1)');
});

for (const [width, view] of [
  [1280, ''],
  [1280, OPEN],
  [820, OPEN],
] as const) {
  test(`text at 200 % loses nothing at ${width} px${view === '' ? '' : ' with an open event'}`, async ({
    app,
    page,
    list,
    timeline,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await app.open(view);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await timeline.settled();
    expect(await overhang(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    // Rows out of sight are drawn when they come near, which may move the last one.
    await expect(async () => {
      await list.events.last().scrollIntoViewIfNeeded();
      await expect(list.events.last()).toBeInViewport({ timeout: 500 });
    }).toPass();
  });
}

test('text spaced as WCAG 1.4.12 asks loses nothing', async ({ app, page }) => {
  await app.open(OPEN);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await overhang(page)).toBe(0);
  expect(await cutOff(page)).toEqual([]);
});

test.describe('on a first visit', () => {
  test.use({ ownPage: true });

  for (const [width, view] of [
    [1440, ''],
    [1440, OPEN],
    [390, ''],
  ] as const) {
    test(`nothing shifts while the page loads at ${width} px${view === '' ? '' : ' with an open event'}`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const observed = window as unknown as { shift: number };
        observed.shift = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) observed.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await app.open(view);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05);
    });
  }
});

test('the first chip moves neither the timeline nor the switch of views', async ({ app, filters, page, timeline }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await app.open();
    // How high the chart is follows what it shows.
    const places = async () => {
      const { x, y, width: chartWidth } = await timeline.boxOf(timeline.chart);
      return [await app.viewSwitch.boundingBox(), { x, y, chartWidth }];
    };
    const before = await places();
    for (const hash of ['place=tokyo', 'place=tokyo&topic=oda,visa&kind=talks&person=kishida-fumio,pham-minh-chinh']) {
      await app.visit(hash);
      await expect(filters.chips).not.toHaveCount(0);
      expect.soft(await places(), `${width} px, ${hash}`).toEqual(before);
    }
  }
});

test('the reader’s column is given to the timeline and taken back, which a reload remembers', async ({
  app,
  inShort,
  page,
  reader,
  timeline,
}) => {
  await app.open();
  const { width } = await timeline.boxOf(timeline.chart);
  await app.hideReader.click();
  await expect(inShort.region).toHaveCount(0);
  await expect.poll(async () => (await timeline.boxOf(timeline.chart)).width).toBeGreaterThan(width + 300);
  await expect(app.showReader).toBeFocused();
  await page.reload();
  await app.settled();
  await expect(reader.region).toHaveCount(0);
  await app.showReader.click();
  await expect(inShort.region).toBeVisible();
  await expect.poll(async () => (await timeline.boxOf(timeline.chart)).width).toBe(width);
});

test('with the reader hidden, choosing an event shows it, and closing the event hides it again', async ({
  app,
  list,
  reader,
}) => {
  await app.open();
  await app.hideReader.click();
  await list.event(PARTNERSHIP.title.en).click();
  await expect(reader.title).toHaveText(PARTNERSHIP.title.en);
  await expect(reader.title).toBeFocused();
  await app.press('Escape');
  await expect(reader.region).toHaveCount(0);
});

test('the reader hidden, its event stays chosen until another is', async ({ app, list, reader }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await app.hideReader.click();
  await expect(reader.region).toHaveCount(0);
  await expect(list.current).toContainText(PARTNERSHIP.title.en);
  await app.press('n');
  await expect(reader.title).not.toHaveText(PARTNERSHIP.title.en);
});

test('at 820 px the row of an event chosen elsewhere comes into sight, and the page stays', async ({
  app,
  inShort,
  list,
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await app.open();
  await inShort.events.nth(1).click();
  await expect(list.current).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
