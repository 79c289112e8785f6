// The list of events: the way in for keyboard and screen reader.

import type { Locator, Page } from '@playwright/test';
import { beginsTally, type Messages } from './words.ts';

export class EventList {
  readonly list: Locator;
  readonly events: Locator;
  /** On whose accounts the statements of what matches rest. */
  readonly accounts: Locator;
  readonly dates: Locator;
  readonly marks: Locator;
  readonly rows: Locator;
  /** Rows in which something is marked. */
  readonly markedRows: Locator;
  readonly current: Locator;
  /** Shows what lies outside the window of the picture, or folds it away. */
  readonly outside: Locator;
  /** Rows of events outside the window. */
  readonly dimmed: Locator;
  /** The years, as headings. */
  readonly years: Locator;

  private readonly page: Page;

  constructor(page: Page, m: Messages) {
    this.list = page.getByRole('list', { name: m['list.label'], exact: true });
    this.events = this.list.getByRole('link');
    this.accounts = page.getByRole('region', { name: m['list.label'], exact: true }).getByText(beginsTally(m));
    this.dates = this.list.locator('time');
    this.marks = this.list.locator('mark');
    this.rows = this.list.getByRole('listitem').filter({ has: page.getByRole('link') });
    this.markedRows = this.rows.filter({ has: page.locator('mark') });
    this.page = page;
    this.current = this.list.locator('[aria-current="true"]');
    const words = [m['list.outside.show'], m['list.outside.fold']].map((say) => say(0).replace('0', '\\d+'));
    this.outside = page.getByRole('button', { name: new RegExp(`^(${words.join('|')})$`) });
    this.dimmed = this.list.locator('[data-outside="true"]');
    this.years = this.list.getByRole('heading', { level: 3 });
  }

  event(title: string): Locator {
    return this.list.getByRole('link', { name: title });
  }

  /** The rows that say that something was found in one of these: `Title`, `Article`. */
  foundIn(...fields: readonly string[]): Locator {
    return this.rows.filter({ has: this.page.getByText(new RegExp(`^(${fields.join('|')})$`)) });
  }

  async open(title: string): Promise<void> {
    await this.event(title).click();
  }

  /** The titles in their order, without dates; words that are kept together stand apart by plain spaces again. */
  async titles(): Promise<string[]> {
    // Text, not inner text: rows out of sight are not laid out.
    const names = await this.events.allTextContents();
    const dates = await this.dates.allTextContents();
    return names.map((name, i) =>
      name
        .replace(dates[i] ?? '', '')
        .replace(/\s/g, ' ')
        .trim(),
    );
  }
}
