// The accounts of an event side by side.

import type { Locator, Page } from '@playwright/test';
import { ACCOUNT_WORDS } from '#i18n/accounts/accountWords.ts';
import { MESSAGES, type Speech } from './words.ts';

export class Accounts {
  readonly region: Locator;
  readonly heading: Locator;
  /** The three groups. */
  readonly groups: Locator;
  readonly inOne: Locator;
  readonly back: Locator;
  /** The way here on the page of an event. */
  readonly open: Locator;

  constructor(page: Page, speech: Speech) {
    const m = MESSAGES[speech];
    const words = ACCOUNT_WORDS[speech];
    this.region = page.getByRole('region', { name: m['accounts.region'], exact: true });
    this.heading = this.region.getByRole('heading', { level: 2, name: m['accounts.region'] });
    this.groups = this.region.getByRole('region');
    this.inOne = this.region.getByRole('region', { name: words.inOne, exact: true });
    this.back = this.region.getByRole('link', { name: words.back, exact: true });
    this.open = page
      .getByRole('region', { name: m['reader.region'], exact: true })
      .getByRole('link', { name: m['accounts.region'], exact: true });
  }
}
