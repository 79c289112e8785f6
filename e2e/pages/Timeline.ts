// The timeline panel. What is drawn in the chart has no roles: titles are found by the event they stand for, the axis of
// vis-timeline by class name, here only.

import { expect, type Locator, type Page } from '@playwright/test';
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
  /** The titles in sight, each with its event's id. */
  readonly titles: Locator;
  readonly selected: Locator;
  readonly hovered: Locator;
  readonly axis: Locator;
  readonly laneLabels: Locator;
  readonly stretch: Locator;
  readonly lanes: Locator;
  readonly strip: Locator;
  readonly zoomIn: Locator;
  /** The card of the mark that is pointed at. */
  readonly card: Locator;
  /** What a counted mark lists. */
  readonly countList: Locator;
  /** The date of the chosen event on the axis. */
  readonly flag: Locator;
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
    this.titles = this.chart.locator('[data-event]');
    this.selected = this.chart.locator('[data-event].is-selected');
    this.hovered = this.chart.locator('[data-event].is-hovered');
    this.card = this.region.getByRole('tooltip');
    this.countList = page.getByRole('dialog').filter({ has: page.getByRole('list') });
    this.flag = this.chart.locator('.date-flag');
    this.axis = this.chart.locator('.vis-time-axis .vis-text:not(.vis-measure)');
    this.laneLabels = this.chart.getByRole('list', { name: m['timeline.lanes'] }).getByRole('listitem');
    this.stretch = this.region.getByRole('paragraph').first();
    this.lanes = this.region.getByRole('combobox', { name: m['timeline.lanes'] });
    this.strip = this.region.getByRole('slider', { name: m['timeline.strip'] });
    this.zoomIn = button(m['timeline.zoomIn']);
    this.zoomOut = button(m['timeline.zoomOut']);
    this.fitAll = button(m['timeline.fit']);
    this.earlier = button(m['timeline.earlier']);
    this.later = button(m['timeline.later']);
  }

  title({ id }: { readonly id: string }): Locator {
    return this.chart.locator(`[data-event="${id}"]`);
  }

  /** What the chart says of itself: events of the window, titles, marks of their own, events that are counted. */
  async counts(): Promise<Readonly<Record<'matched' | 'titled' | 'marked' | 'counted', number>>> {
    const { matched, titled, marked, counted } = await this.chart.evaluate((chart) => ({
      ...(chart as HTMLElement).dataset,
    }));
    return { matched: Number(matched), titled: Number(titled), marked: Number(marked), counted: Number(counted) };
  }

  /** Where the hairline of a title stands, which ends at the event's mark, and the foot of the plot below it. */
  async markOf(event: { readonly id: string }): Promise<{ x: number; y: number }> {
    const { x, width } = await this.boxOf(this.title(event));
    const plot = await this.boxOf(this.plot);
    const isLeft = await this.title(event).evaluate((title) => title.classList.contains('is-left'));
    return { x: isLeft ? x + width : x, y: plot.y + plot.height - 25 };
  }

  /** Every title with its row, its side and its words, without what changes while panning. */
  async titlePlaces(): Promise<ReadonlyMap<string, string>> {
    const places = await this.titles.evaluateAll((titles) =>
      titles.map((title): [string, string] => {
        const { id = '' } = { id: (title as HTMLElement).dataset['event'] };
        const side = title.classList.contains('is-left') ? 'left' : 'right';
        return [id, `${Math.round(title.getBoundingClientRect().top)} ${side}`];
      }),
    );
    return new Map(places);
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
    let box: Box | null = null;
    // What the chart draws anew is gone for a moment.
    await expect(async () => {
      box = await locator.boundingBox();
      expect(box, 'It is not drawn').not.toBeNull();
    }).toPass();
    if (!box) throw new Error('It is not drawn');
    return box;
  }

  async centreOf(locator: Locator): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(locator);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The boxes of all titles, and their words. */
  async drawnBoxes(): Promise<{ text: string; box: Box }[]> {
    return this.titles.evaluateAll((elements) =>
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
