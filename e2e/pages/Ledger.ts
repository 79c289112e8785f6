// The ledger: the matrix, the threads and their entries.

import type { Locator, Page } from '@playwright/test';
import { beginsTally, type Messages } from './words.ts';

export class Ledger {
  readonly region: Locator;
  readonly matrix: Locator;
  readonly headings: Locator;
  readonly entries: Locator;
  /** On whose accounts the statements rest: of all that is shown, then of each thread. */
  readonly accounts: Locator;
  /** The months in which a thread has no entry. */
  readonly gaps: Locator;
  readonly thirdCountry: Locator;
  readonly copy: Locator;

  private readonly page: Page;
  private readonly m: Messages;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.m = m;
    this.region = page.getByRole('region', { name: m['ledger.region'], exact: true });
    this.matrix = this.region.getByRole('table');
    this.headings = this.region.getByRole('heading', { level: 2 });
    this.entries = this.region.getByRole('listitem');
    this.accounts = this.region.getByText(beginsTally(m));
    const summaries = this.region.locator('dl > div').filter({ hasText: m['ledger.without'] });
    this.gaps = summaries.getByRole('definition');
    this.thirdCountry = this.region.getByRole('checkbox', { name: m['ledger.thirdCountry'] });
    this.copy = this.region.getByRole('button', { name: m['ledger.copy'] });
  }

  async choose(): Promise<void> {
    await this.page.getByRole('radio', { name: this.m['view.ledger'] }).check();
  }

  async opened(): Promise<void> {
    await this.entries.first().waitFor();
  }

  /** The cells of the matrix that open something. */
  cells(): Locator {
    return this.matrix.getByRole('cell').getByRole('button');
  }
}
