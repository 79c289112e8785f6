// The column before a choice: the record in short, and the ways on from there.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class InShort {
  readonly region: Locator;
  readonly events: Locator;
  /** What came of each, in the order of the events. */
  readonly results: Locator;
  readonly begin: Locator;
  readonly present: Locator;

  constructor(page: Page, m: Messages) {
    this.region = page.getByRole('region', { name: m['inShort.title'], exact: true });
    this.events = this.region.getByRole('listitem').getByRole('link');
    this.results = this.region.getByRole('listitem').getByRole('paragraph');
    this.begin = this.region.getByRole('button', { name: new RegExp(`^${m['inShort.begin']('.*')}$`) });
    this.present = this.region.getByRole('button', { name: m['inShort.present'], exact: true });
  }
}
