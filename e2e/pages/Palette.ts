// The Ctrl+K palette: type, and choose with the keyboard.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Palette {
  readonly dialog: Locator;
  readonly input: Locator;
  readonly entries: Locator;

  private readonly page: Page;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: m['commands.palette'] });
    this.input = this.dialog.getByRole('combobox');
    this.entries = this.dialog.getByRole('option');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.input.waitFor();
  }

  /** Types, and chooses the first entry that is offered with this name. */
  async choose(typed: string, name: string | RegExp): Promise<void> {
    await this.input.fill(typed);
    await this.entries.filter({ hasText: name }).first().click();
  }
}
