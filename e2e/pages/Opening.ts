// Opening a dataset of one's own: picker, drop, progress, problems, closing.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Opening {
  readonly dialog: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  readonly close: Locator;
  /** Which files are open, and which of those dropped with them are not. */
  readonly bar: Locator;
  /** What could not be shown as it is written; its head unfolds it. */
  readonly problems: Locator;
  private readonly page: Page;
  private readonly button: Locator;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.dialog = page.locator('dialog[open]');
    this.cancel = this.dialog.getByText(m['opening.cancel'], { exact: true });
    this.progress = this.dialog.getByRole('progressbar');
    this.close = page.getByRole('button', { name: m['opening.close'] });
    this.bar = this.close.locator('..');
    this.problems = page.getByRole('group').filter({ has: page.locator('summary') });
    this.button = page.getByRole('banner').getByRole('button', { name: m['opening.command'] });
  }

  /** Through the file picker. */
  async choose(name: string, content: string | Uint8Array): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.button.click();
    // What cannot be opened is told in words, and not greyed out by the system.
    expect(await (await chosen).element().getAttribute('accept')).toBeNull();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  /** Dropped on the page. */
  async drop(name: string, text: string): Promise<void> {
    await this.dropAll({ [name]: text });
  }

  /** Several files at once: their texts by their names. */
  async dropAll(texts: Readonly<Record<string, string>>): Promise<void> {
    const files = await this.page.evaluateHandle((entries) => {
      const transfer = new DataTransfer();
      for (const [name, text] of entries) transfer.items.add(new File([text], name, { type: 'application/json' }));
      return transfer;
    }, Object.entries(texts));
    for (const type of ['dragover', 'drop']) await this.page.dispatchEvent('main', type, { dataTransfer: files });
  }
}
