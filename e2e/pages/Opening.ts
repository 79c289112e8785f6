// Opening a dataset of one's own: picker, drop, progress, problems, closing.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Opening {
  readonly dialog: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  readonly close: Locator;
  private readonly page: Page;
  private readonly button: Locator;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.dialog = page.locator('dialog[open]');
    this.cancel = this.dialog.getByText(m['opening.cancel'], { exact: true });
    this.progress = this.dialog.getByRole('progressbar');
    this.close = page.getByRole('button', { name: m['opening.close'] });
    this.button = page.getByRole('banner').getByRole('button', { name: m['opening.command'] });
  }

  /** Through the file picker. */
  async choose(name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.button.click();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Dropped on the page. */
  async drop(name: string, text: string): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }));
        return transfer;
      },
      [name, text],
    );
    for (const type of ['dragover', 'drop']) await this.page.dispatchEvent('main', type, { dataTransfer: files });
  }
}
