// The page as a whole: opening a view by its address, the head, the status, dialogs.

import type { Locator, Page } from '@playwright/test';
import { MESSAGES, type Messages, type Speech } from './words.ts';

export class App {
  readonly m: Messages;
  readonly main: Locator;
  /** "Showing N of M events". */
  readonly status: Locator;
  /** What a command has done, such as "Link copied". */
  readonly notice: Locator;
  readonly alert: Locator;
  readonly dialog: Locator;
  readonly title: Locator;
  readonly language: Locator;
  readonly theme: Locator;
  readonly copyLink: Locator;
  readonly openPalette: Locator;
  readonly openHelp: Locator;
  readonly openAbout: Locator;
  readonly openFilters: Locator;
  readonly skip: Locator;
  readonly skipToTimeline: Locator;
  readonly skipToReader: Locator;
  readonly viewSwitch: Locator;
  readonly hideReader: Locator;
  readonly showReader: Locator;
  readonly steps: Locator;

  private readonly page: Page;
  private readonly speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.page = page;
    this.speech = speech;
    this.m = MESSAGES[speech];
    const button = (name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
    this.main = page.getByRole('main');
    this.status = page.getByRole('status').filter({ hasText: /\d/ });
    this.notice = page.getByRole('status').filter({ hasText: /\S/, hasNotText: /\d/ });
    this.alert = page.getByRole('alert');
    this.dialog = page.locator('dialog[open]');
    this.title = page.getByRole('heading', { level: 1 });
    this.language = page.getByRole('combobox', { name: this.m['app.language'] });
    this.theme = page.getByRole('combobox', { name: this.m['app.theme'] });
    this.copyLink = button(this.m['commands.copyLink']);
    this.openPalette = button(this.m['commands.open']);
    this.openHelp = button(this.m['commands.help']);
    this.openAbout = button(this.m['app.about']);
    this.openFilters = this.main.getByRole('button', { name: this.m['filters.open'] }).first();
    this.skip = page.getByRole('button', { name: this.m['app.skip'] });
    this.skipToTimeline = page.getByRole('button', { name: this.m['app.skip.timeline'] });
    this.skipToReader = page.getByRole('button', { name: this.m['app.skip.reader'] });
    this.viewSwitch = this.main.getByRole('group', { name: this.m['view.label'] });
    this.hideReader = this.main.getByRole('button', { name: this.m['reader.hide'], exact: true });
    this.showReader = this.main.getByRole('button', { name: this.m['reader.show'], exact: true });
    this.steps = page.getByRole('navigation', { name: this.m['app.steps'] });
  }

  /** Loads the page at an address and does not wait for more than the document. */
  async visit(view = ''): Promise<void> {
    const language = this.speech === 'en' ? [] : [`lang=${this.speech}`];
    const hash = [view, ...language].filter((part) => part !== '').join('&');
    await this.page.goto(hash === '' ? './' : `./#${hash}`);
  }

  /** Loads the page at an address and waits until the chart has come to rest. */
  async open(view = ''): Promise<void> {
    await this.visit(view);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('[data-settled="true"]').waitFor();
  }

  /** What the address says behind its #. */
  address(): URLSearchParams {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1));
  }

  /** The length in milliseconds of the window the address names; of all time when it names none. */
  windowLength(): number {
    const [start, end] = (this.address().get('at') ?? '').split('/').map(instantOf);
    return start === undefined || end === undefined ? Number.POSITIVE_INFINITY : end - start;
  }

  hash(): string {
    return decodeURIComponent(new URL(this.page.url()).hash);
  }

  /** Of a part of the page, by its place in the bar at the foot. */
  step(name: string): Locator {
    return this.steps.getByRole('button', { name, exact: true });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'detached' });
  }
}

/** `2024-08-20T18` → milliseconds, in the calendar's own time. */
function instantOf(text: string): number {
  const [day = '', hour = '00'] = text.split('T');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date, Number(hour));
}
