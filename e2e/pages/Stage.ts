// The stage: what the audience sees.

import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Stage {
  readonly main: Locator;
  readonly title: Locator;
  readonly essentials: Locator;
  readonly progress: Locator;
  readonly titles: Locator;
  readonly selected: Locator;
  readonly ledger: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly leave: Locator;
  readonly toScene: Locator;
  readonly read: Locator;
  readonly filters: Locator;
  readonly overview: Locator;
  readonly presenter: Locator;
  /** The black or white screen. */
  readonly blank: Locator;

  readonly page: Page;
  private readonly m: Messages;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.m = m;
    this.main = page.getByRole('main');
    const button = (name: string) => this.main.getByRole('button', { name, exact: true });
    this.title = this.main.getByRole('heading', { level: 1 });
    this.essentials = this.main.getByRole('complementary', { name: m['stage.essentials'] });
    this.progress = this.main.getByRole('status');
    this.titles = this.main.locator('[data-event]');
    this.selected = this.main.locator('[data-event].is-selected');
    this.ledger = this.main.getByRole('region', { name: m['ledger.region'], exact: true });
    this.previous = button(m['stage.previous']);
    this.next = button(m['stage.next']);
    this.leave = button(m['stage.leave']);
    this.toScene = button(m['stage.return']);
    this.read = button(m['stage.read']);
    this.filters = button(m['filters.open']);
    this.overview = button(m['stage.overview']);
    this.presenter = button(m['stage.presenter']);
    this.blank = button(m['presenter.show']);
  }

  at(scene: number, of: number): string {
    return this.m['stage.progress'](scene, of);
  }

  async settled(): Promise<void> {
    await this.page.locator('[data-settled="true"]').waitFor();
  }
}
