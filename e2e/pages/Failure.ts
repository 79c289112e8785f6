// What is said of a part that could not be fetched, and the ways on.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Failure {
  readonly alert: Locator;
  readonly retry: Locator;
  readonly reload: Locator;
  readonly leave: Locator;
  /** The dialog that stands in for one that is missing. */
  readonly dialog: Locator;
  readonly close: Locator;

  constructor(page: Page, m: Messages) {
    this.alert = page.getByRole('alert');
    const button = (name: string) => this.alert.getByRole('button', { name, exact: true });
    this.retry = button(m['load.retry']);
    this.reload = button(m['part.reload']);
    this.leave = button(m['stage.leave']);
    this.dialog = page.getByRole('dialog').filter({ has: this.alert });
    this.close = this.dialog.getByRole('button', { name: m['app.close'], exact: true });
  }
}
