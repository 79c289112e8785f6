// The filter panel, beside the timeline or in its drawer; the chips; the advice when nothing is found.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Filters {
  readonly panel: Locator;
  readonly search: Locator;
  readonly clearSearch: Locator;
  /** What of the search is not understood. */
  readonly unread: Locator;
  /** Topics, people, places and days to filter by in place of the words. */
  readonly offers: Locator;
  readonly findPerson: Locator;
  readonly together: Locator;
  readonly parts: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly useWindow: Locator;
  readonly chips: Locator;
  readonly clearAll: Locator;
  readonly advice: Locator;
  /** Buttons that take one filter away, when nothing is found. */
  readonly loosenings: Locator;

  constructor(page: Page, m: Messages) {
    this.panel = page.getByRole('region', { name: m['filters.region'], exact: true });
    this.search = this.panel.getByRole('searchbox', { name: m['filters.search'], exact: true });
    this.clearSearch = this.panel.getByRole('button', { name: m['filters.search.clear'] });
    this.unread = this.panel.getByRole('status');
    this.offers = this.panel.getByRole('list', { name: m['filters.search.offers'] }).getByRole('button');
    this.findPerson = this.panel.getByRole('textbox', { name: m['filters.person.find'] });
    this.together = this.panel.getByRole('checkbox', { name: m['filters.person.together'] });
    this.parts = this.panel.getByRole('group', { name: m['filters.part'] });
    this.from = this.panel.getByRole('textbox', { name: m['filters.period.from'], exact: true });
    this.to = this.panel.getByRole('textbox', { name: m['filters.period.to'], exact: true });
    this.useWindow = this.panel.getByRole('button', { name: m['filters.period.fromWindow'] });
    this.chips = page
      .getByRole('list', { name: m['filters.active'] })
      .getByRole('button', { name: new RegExp(m['filters.remove']('')) });
    this.clearAll = page.getByRole('button', { name: m['filters.clear'] });
    this.advice = page.getByRole('heading', { name: m['empty.title'] });
    this.loosenings = page.getByRole('button', { name: /^Remove (?!filter)/ });
  }

  group(name: string): Locator {
    return this.panel.getByRole('group', { name, exact: true });
  }

  /** The checkbox whose name begins with the value's label. */
  value(group: string, label: string): Locator {
    const begin = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.group(group)
      .getByRole('checkbox', { name: new RegExp(`^${begin}(?![\\w-])`) })
      .first();
  }

  /** Long lists show their first values; the rest comes on demand. */
  async showAll(group: string): Promise<void> {
    await this.group(group).waitFor();
    const buttons = this.group(group).getByRole('button', { name: /^Show all/ });
    for (let left = await buttons.count(); left > 0; left--) await buttons.first().click();
  }

  async choose(group: string, label: string): Promise<void> {
    await this.value(group, label).check();
  }

  part(name: string): Locator {
    return this.parts.getByRole('checkbox', { name, exact: true });
  }

  chip(label: string): Locator {
    return this.chips.filter({ hasText: label });
  }
}
