// The presenter's own window.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Presenter {
  readonly now: Locator;
  readonly next: Locator;
  readonly notes: Locator;
  readonly elapsed: Locator;
  readonly restart: Locator;
  readonly blank: Locator;
  readonly show: Locator;
  readonly goBack: Locator;
  readonly goOn: Locator;
  readonly progress: Locator;
  readonly state: Locator;
  readonly page: Page;

  constructor(page: Page, m: Messages) {
    this.page = page;
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.now = region(m['presenter.now']);
    this.next = region(m['presenter.next']);
    this.notes = region(m['presenter.notes']);
    this.elapsed = page.getByRole('timer');
    this.restart = button(m['presenter.restart']);
    this.blank = button(m['presenter.blank']);
    this.show = button(m['presenter.show']);
    this.goBack = button(m['stage.previous']);
    this.goOn = button(m['stage.next']);
    this.progress = page.getByRole('status').last();
    this.state = page.getByText(m['presenter.alone']);
  }

  /** The time gone by, in seconds. */
  async seconds(): Promise<number> {
    const [text = ''] = ((await this.elapsed.textContent()) ?? '').split('/');
    return text
      .trim()
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0);
  }
}
