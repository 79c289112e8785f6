// The density strip's edges, the legend under it, and what stands over the chart when it has moved.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Strip {
  readonly start: Locator;
  readonly end: Locator;
  readonly legend: Locator;
  /** Back to where a filter brought the picture from. */
  readonly wayBack: Locator;
  /** The chosen event at the edge it left the picture by. */
  readonly edgeTab: Locator;
  readonly empty: Locator;
  readonly earlierEvent: Locator;
  readonly laterEvent: Locator;

  constructor(page: Page, m: Messages) {
    const region = page.getByRole('region', { name: m['timeline.region'], exact: true });
    const button = (name: (of: string) => string) => region.getByRole('button', { name: name('').trim() });
    this.start = region.getByRole('slider', { name: m['timeline.strip.start'] });
    this.end = region.getByRole('slider', { name: m['timeline.strip.end'] });
    this.legend = region.getByRole('list', { name: m['timeline.legend'] });
    this.wayBack = button(m['timeline.brought']).filter({ hasNot: page.locator('[lang]') });
    this.edgeTab = button(m['timeline.chosen']);
    this.empty = region.getByText(m['timeline.empty']);
    this.earlierEvent = button(m['timeline.empty.before']);
    this.laterEvent = button(m['timeline.empty.after']);
  }
}
