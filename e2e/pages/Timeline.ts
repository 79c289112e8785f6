// The timeline panel. What vis-timeline draws has no roles: its parts are found by class name, here only.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Timeline {
  readonly region: Locator;
  readonly chart: Locator;
  readonly plot: Locator;
  readonly titles: Locator;
  readonly markers: Locator;
  readonly selected: Locator;
  readonly hovered: Locator;
  readonly axis: Locator;
  readonly laneLabels: Locator;
  readonly stretch: Locator;
  readonly lanes: Locator;
  readonly strip: Locator;
  readonly zoomIn: Locator;
  /** What is drawn until vis-timeline has arrived. */
  readonly light: Locator;
  /** What is drawn until React has arrived. */
  readonly firstPicture: Locator;
  readonly zoomOut: Locator;
  readonly fitAll: Locator;
  readonly earlier: Locator;
  readonly later: Locator;

  private readonly page: Page;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.region = page.getByRole('region', { name: m['timeline.region'], exact: true });
    const button = (name: string) => this.region.getByRole('button', { name, exact: true });
    this.chart = this.region.locator('[data-settled]');
    this.plot = this.chart.locator('.vis-panel.vis-center');
    this.titles = this.plot.locator('.row-title');
    this.markers = this.plot.locator('.row-count');
    this.selected = this.plot.locator('.row-title.is-selected');
    this.hovered = this.plot.locator('.row-title.is-hovered');
    this.axis = this.chart.locator('.vis-time-axis .vis-text:not(.vis-measure)');
    this.laneLabels = this.chart.locator('.vis-label .vis-inner');
    this.stretch = this.region.getByRole('paragraph').first();
    this.lanes = this.region.getByRole('combobox', { name: m['timeline.lanes'] });
    this.strip = this.region.getByRole('slider', { name: m['timeline.strip'] });
    this.light = page.locator('[data-settled] .light-chart');
    this.firstPicture = page.locator('#first-picture .light-chart');
    this.zoomIn = button(m['timeline.zoomIn']);
    this.zoomOut = button(m['timeline.zoomOut']);
    this.fitAll = button(m['timeline.fit']);
    this.earlier = button(m['timeline.earlier']);
    this.later = button(m['timeline.later']);
  }

  title(text: string): Locator {
    return this.titles.filter({ hasText: text });
  }

  /** A title drawn over more than a day. */
  range(text: string): Locator {
    return this.plot.locator('.row-title.is-range').filter({ hasText: text });
  }

  /** An event drawn as a point; its mark is the first ten pixels. */
  point(text: string): Locator {
    return this.plot.locator('.row-title.is-point').filter({ hasText: text });
  }

  /** The middle of the mark at the date of an event drawn as a point. */
  async markOf(title: string): Promise<{ x: number; y: number }> {
    const { x, y, height } = await this.boxOf(this.point(title));
    return { x: x + 5, y: y + height / 2 };
  }

  /** Every title and counted marker with its place in the page, whoever draws it. */
  rowPlaces(): Promise<readonly string[]> {
    return this.placesOf('.row-title, .row-count');
  }

  /** Every label of the axis and every line up from it with its place in the page, whoever draws it. */
  axisPlaces(): Promise<readonly string[]> {
    return this.placesOf('.vis-text:not(.vis-measure, :empty), .light-label, .vis-grid.vis-vertical, .light-line');
  }

  /** In one go: what is drawn may be drawn anew at any moment. */
  private placesOf(selector: string): Promise<readonly string[]> {
    return this.page.evaluate(
      (wanted) =>
        Array.from(document.querySelectorAll(wanted), (element) => {
          const { left, top, height } = element.getBoundingClientRect();
          const place = [left, top, height].map((px) => Math.round(px * 10) / 10);
          return `${element.textContent} ${place.join(' ')}`;
        }).sort(),
      selector,
    );
  }

  /** Titles are measured anew when the letters they are set in arrive. */
  async lettersLoaded(): Promise<void> {
    await this.page.evaluate(async () => {
      const fonts = ['13px "Be Vietnam Pro"', '600 13px "Be Vietnam Pro"', '13px "Noto Sans JP Subset"'];
      await Promise.all(fonts.map((font) => document.fonts.load(font, 'aăạ日')));
      await document.fonts.ready;
    });
  }

  async settled(): Promise<void> {
    await this.chart.and(this.page.locator('[data-settled="true"]')).waitFor();
  }

  async boxOf(locator: Locator): Promise<Box> {
    const box = await locator.boundingBox();
    if (!box) throw new Error('It is not drawn');
    return box;
  }

  async centreOf(locator: Locator): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(locator);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The boxes of all titles and markers, and their words. */
  async drawnBoxes(): Promise<{ text: string; box: Box }[]> {
    return this.plot.locator('.row-title, .row-count').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { text: element.textContent ?? '', box: { x, y, width, height } };
        }),
    );
  }

  /** Turns the wheel over a point, with Ctrl if asked. */
  async wheel(at: { x: number; y: number }, delta: number, ctrl = false): Promise<void> {
    await this.page.mouse.move(at.x, at.y);
    if (ctrl) await this.page.keyboard.down('Control');
    await this.page.mouse.wheel(0, delta);
    if (ctrl) await this.page.keyboard.up('Control');
  }

  async drag(from: { x: number; y: number }, byX: number): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + byX / 2, from.y, { steps: 4 });
    await this.page.mouse.move(from.x + byX, from.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** A point of the strip, by its share of the whole span. */
  async stripPoint(share: number): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(this.strip);
    return { x: x + width * share, y: y + height / 2 };
  }
}
