// What a briefing is handed out as: the menu in the list of briefings.

import type { Download, Locator, Page } from '@playwright/test';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { Messages } from './words.ts';

type Format = 'pptx' | 'docx' | 'markdown' | 'pdf' | 'oneFile';

export interface HandedOut {
  readonly id: string;
  readonly title: string;
  readonly scenes: readonly {
    readonly view: string;
    readonly title: string;
    readonly text: string;
    readonly notes: string;
  }[];
}

export class Handouts {
  readonly dialog: Locator;
  readonly language: Locator;
  readonly paper: Locator;
  readonly progress: Locator;
  readonly cancel: Locator;
  readonly alert: Locator;
  /** The pages while they are printed. */
  readonly pages: Locator;

  private readonly page: Page;
  private readonly m: Messages;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.m = m;
    this.dialog = page.getByRole('dialog', { name: m['briefing.title'] });
    this.language = this.dialog.getByRole('combobox', { name: m['sharing.language'], exact: true });
    this.paper = this.dialog.getByRole('combobox', { name: m['sharing.paper'], exact: true });
    this.progress = this.dialog.getByRole('progressbar');
    this.cancel = this.dialog.getByRole('button', { name: m['sharing.cancel'], exact: true });
    this.alert = this.dialog.getByRole('alert');
    this.pages = page.locator('article[data-size]');
  }

  /** Opens the list of briefings, and in it a briefing from a file. */
  async open({ id, title, scenes }: HandedOut): Promise<void> {
    const named = scenes.map((scene, i) => ({ ...scene, id: `${id}-${i}` }));
    const text = formatBriefingFile([{ id, title, plannedMinutes: 5, scenes: named }]);
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: this.m['commands.briefings'], exact: true })
      .click();
    await this.dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: 'briefing.nenpyo.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.button('pptx').waitFor();
  }

  button(format: Format): Locator {
    return this.dialog.getByRole('button', { name: this.m[`sharing.${format}`], exact: true });
  }

  status(text: string): Locator {
    return this.dialog.getByRole('status').filter({ hasText: text });
  }

  async save(format: Format): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(format).click()]);
    return download;
  }
}
