// What stands on the screen until the app has drawn: the first picture in the page itself, or none. And what the app
// draws in its place, told in the same way.

import type { Locator, Page } from '@playwright/test';

/** Where something stands in the page, in px. */
export interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export class FirstPicture {
  readonly box: Locator;
  /** The titles in sight. */
  readonly titles: Locator;
  /** What the app has drawn, once its axis has come. */
  readonly chart: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.box = page.locator('#first-picture');
    this.chart = page.locator('[data-settled]').filter({ has: page.locator('.vis-time-axis') });
    this.titles = this.box.locator('[data-event]').filter({ visible: true });
  }

  /** Keeps React and what stands on it from arriving until it is let go. */
  async holdApp(): Promise<() => void> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await this.page.route('**/assets/mount-*.js', async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  }

  /** Waits until the page has been painted: before that its elements are there, but without their style sheet. */
  async painted(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  }

  /** The sum of all shifts of layout so far, once the page is loaded. */
  async watchShifts(): Promise<() => Promise<number>> {
    await this.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return () =>
      this.page.evaluate(() =>
        (window as unknown as { readonly shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
      );
  }

  /** Where each title meets its hairline; of the picture while it stands, else of the app. */
  async titlePlaces(): Promise<readonly Place[]> {
    return this.drawn('[data-event]').evaluateAll((titles) =>
      titles.map((title) => {
        const { left, right, top } = title.getBoundingClientRect();
        const name = `${(title as HTMLElement).dataset['event']}: ${title.textContent}`;
        return { name, x: title.classList.contains('is-left') ? right : left, y: top };
      }),
    );
  }

  /** Every line of the axis and every label on it. */
  async axisPlaces(): Promise<readonly Place[]> {
    const parts = '.light-label, .light-line, .vis-text:not(.vis-measure), .vis-grid.vis-vertical';
    return this.drawn(parts).evaluateAll((elements) =>
      elements.flatMap((element) => {
        // A label that is left out is an element without words.
        if (element.matches('.vis-text') && element.textContent === '') return [];
        const { left, top, height } = element.getBoundingClientRect();
        return [{ name: `${element.textContent} ${Math.round(height)} px`, x: left, y: top }];
      }),
    );
  }

  /** The upper left corners of the dots and bars of the picture in the page. */
  async markPlaces(): Promise<readonly Place[]> {
    return this.box
      .locator('.picture-marks > :is(use, .bar)')
      .filter({ visible: true })
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, top } = mark.getBoundingClientRect();
          return { name: '', x: left, y: top };
        }),
      );
  }

  /** The upper left corners of all the figures that the app's marks are drawn with: one or two for each. */
  async appMarkPlaces(): Promise<readonly Place[]> {
    return this.page.locator('[data-settled] .picture-marks :is(.dot, .bar)').evaluateAll((paths) =>
      paths.flatMap((path) =>
        (path.getAttribute('d') ?? '')
          .split('M')
          .filter((figure) => figure !== '')
          .map((figure) => {
            const alone = path.cloneNode() as SVGPathElement;
            alone.setAttribute('d', `M${figure}`);
            path.parentElement?.append(alone);
            const { left, top } = alone.getBoundingClientRect();
            alone.remove();
            return { name: '', x: left, y: top };
          }),
      ),
    );
  }

  /** What is in sight of the picture, or of the app once that has drawn. */
  private drawn(parts: string): Locator {
    return this.page
      .locator(`#first-picture, body:not(:has(#first-picture)) [data-settled]`)
      .locator(parts)
      .filter({ visible: true });
  }
}

/** The places of some parts that have no other part of the same name within three quarters of a px. */
export function withoutEqual(places: readonly Place[], others: readonly Place[]): readonly Place[] {
  const isNear = (a: Place, b: Place) =>
    a.name === b.name && Math.abs(a.x - b.x) <= MOST_APART_PX && Math.abs(a.y - b.y) <= MOST_APART_PX;
  return places.filter((place) => !others.some((other) => isNear(place, other)));
}

const MOST_APART_PX = 0.75;
