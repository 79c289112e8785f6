// Lanes of the chart: their names, the choice of those that are drawn, and terms of office.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Lanes {
  /** On a phone: opens the sheet that lanes are chosen on. */
  readonly more: Locator;
  readonly kind: Locator;
  readonly names: Locator;
  readonly choose: Locator;
  /** What "Choose lanes" opens. */
  readonly choice: Locator;
  readonly showAll: Locator;
  readonly hideAll: Locator;
  /** What stands in a chart without lanes. */
  readonly empty: Locator;
  readonly bringBack: Locator;
  readonly holders: Locator;
  /** Words of terms of office, of which the shortest have none. */
  readonly terms: Locator;

  private readonly page: Page;
  private readonly layer: Locator;

  constructor(page: Page, m: Messages) {
    this.page = page;
    const region = page.getByRole('region', { name: m['timeline.region'], exact: true });
    this.more = region.getByRole('button', { name: m['timeline.more'], exact: true });
    this.kind = region.getByRole('combobox', { name: m['timeline.lanes'], exact: true });
    this.names = region.getByRole('list', { name: m['timeline.lanes'], exact: true }).getByRole('listitem');
    this.choose = region.getByRole('button', { name: m['timeline.chooseLanes'], exact: true });
    this.choice = region.getByRole('dialog', { name: m['timeline.chooseLanes'], exact: true });
    this.showAll = this.choice.getByRole('button', { name: m['timeline.chooseLanes.all'], exact: true });
    this.hideAll = this.choice.getByRole('button', { name: m['timeline.chooseLanes.none'], exact: true });
    this.empty = region.getByText(m['timeline.chooseLanes.empty'], { exact: true });
    this.bringBack = region.getByRole('button', { name: m['timeline.chooseLanes.showAll'], exact: true });
    this.holders = region.getByRole('checkbox', { name: m['timeline.holders'], exact: true });
    this.terms = region.locator('[data-settled] .picture-term');
    this.layer = region.locator('[data-settled] .picture-layer');
  }

  box(name: string): Locator {
    return this.choice.getByRole('checkbox', { name });
  }

  termsOf(person: string): Locator {
    return this.terms.and(this.page.locator(`[data-holder="${person}"]`));
  }

  /** How far the lanes are scrolled, and how far their names are. */
  async scrolled(): Promise<readonly [lanes: number, names: number]> {
    const names = this.names.first().locator('xpath=../..');
    return [await this.layer.evaluate(scrollTop), await names.evaluate(scrollTop)];
  }
}

function scrollTop(element: Element): number {
  return Math.round(element.scrollTop);
}
