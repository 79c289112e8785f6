// The dialog that saves the picture of the timeline.

import type { Download, Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class SavePicture {
  readonly open: Locator;
  readonly dialog: Locator;
  readonly preview: Locator;
  readonly status: Locator;

  private readonly page: Page;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.open = page
      .getByRole('region', { name: m['timeline.region'], exact: true })
      .getByRole('button', { name: m['picture.save'], exact: true });
    this.dialog = page.getByRole('dialog', { name: m['picture.save'] });
    this.preview = this.dialog.getByRole('img');
    this.status = this.dialog.getByRole('status');
  }

  async save(format: 'SVG' | 'PNG'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: new RegExp(`^${format}`) }).click();
    return download;
  }
}
