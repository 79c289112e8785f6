// What the page says of a link that it does not show as it was meant, and what it offers.

import type { Locator, Page } from '@playwright/test';
import { LINK_WORDS } from '#i18n/links/linkWords.ts';
import type { Messages, Speech } from './words.ts';

export class LinkNotice {
  readonly notice: Locator;
  readonly nearest: Locator;
  readonly close: Locator;
  readonly showBundled: Locator;
  /** Says that the user's file is kept while the bundled record is shown. */
  readonly returnToFile: Locator;
  private readonly page: Page;
  private readonly words: (typeof LINK_WORDS)[Speech];

  constructor(page: Page, speech: Speech, m: Messages) {
    this.page = page;
    this.words = LINK_WORDS[speech];
    this.notice = page.getByRole('region', { name: this.words.region });
    this.nearest = this.notice.getByRole('link');
    this.close = this.notice.getByRole('button', { name: m['app.close'], exact: true });
    this.showBundled = this.notice.getByRole('button', { name: this.words.showBundled });
    this.returnToFile = page.getByRole('button', { name: m['opening.return'] });
  }

  openFile(name: string): Locator {
    return this.notice.getByRole('button', { name: this.words.fileOpen(name) });
  }

  /** Gives the page the file that its link is about. */
  async chooseFile(asked: string, name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.openFile(asked).click();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
