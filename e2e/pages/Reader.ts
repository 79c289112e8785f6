// The reader: the open event, its footnotes, the card of a name, and walking from event to event.

import type { Locator, Page } from '@playwright/test';
import { beginsTally, type Messages } from './words.ts';

export class Reader {
  readonly region: Locator;
  readonly title: Locator;
  readonly date: Locator;
  readonly participants: Locator;
  readonly positions: Locator;
  /** On whose accounts the statements of the event rest. */
  readonly accounts: Locator;
  readonly article: Locator;
  /** Says that what the event says is still coming. */
  readonly loading: Locator;
  readonly footnotes: Locator;
  /** Copies the citations of all footnotes. */
  readonly copyAll: Locator;
  /** Says what became of what was copied or saved. */
  readonly citationStatus: Locator;
  readonly anyReference: Locator;
  readonly note: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly close: Locator;
  readonly issue: Locator;
  readonly previousOnIssue: Locator;
  readonly nextOnIssue: Locator;
  readonly begin: Locator;
  /** Said of an event that the filters leave out of the list. */
  readonly hidden: Locator;
  /** The card that says who or what a name is. */
  readonly card: Locator;

  private readonly m: Messages;

  constructor(page: Page, m: Messages) {
    this.m = m;
    this.region = page.getByRole('region', { name: m['reader.region'], exact: true });
    const button = (name: string) => this.region.getByRole('button', { name, exact: true });
    this.title = this.region.getByRole('heading', { level: 2 });
    this.article = this.region.getByRole('article');
    this.loading = this.article.getByText(m['reader.loading']);
    this.date = this.article.getByRole('time');
    this.participants = this.region.getByRole('region', { name: m['reader.participants'] });
    this.positions = this.region.getByRole('table', { name: m['reader.positions'] });
    this.accounts = this.region.getByText(beginsTally(m));
    const sources = this.region.getByRole('region', { name: m['reader.sources'], exact: true });
    this.footnotes = sources.getByRole('listitem');
    this.copyAll = sources.getByRole('button', { name: m['reader.sources.copyAll'], exact: true });
    this.citationStatus = sources.getByRole('status');
    this.anyReference = page.getByRole('button', {
      name: new RegExp(`^${m['reader.source'](1).replace('1', '')}\\d+$`),
    });
    this.note = this.region.getByRole('complementary', { name: m['reader.note'] });
    this.previous = button(m['reader.previous']);
    this.next = button(m['reader.next']);
    this.close = button(m['reader.close']);
    this.issue = this.region.getByRole('combobox', { name: m['reader.follow'] });
    this.previousOnIssue = button(m['card.previousOnIssue']).last();
    this.nextOnIssue = button(m['card.nextOnIssue']).last();
    this.begin = this.region.getByRole('button', { name: new RegExp(`^${m['inShort.begin']('.*')}$`) });
    this.hidden = this.region.getByText(m['reader.hidden']);
    this.card = this.region.getByRole('dialog');
  }

  /** The numbers in the text and the table that lead to a footnote. */
  reference(number: number): Locator {
    return this.region.getByRole('button', { name: this.m['reader.source'](number), exact: true });
  }

  link(name: string): Locator {
    return this.article.getByRole('link', { name, exact: true }).first();
  }

  copyCitation(number: number): Locator {
    return this.footnotes.getByRole('button', { name: this.m['reader.source.copy'](number), exact: true });
  }

  saveCitations(format: 'BibTeX' | 'RIS'): Locator {
    return this.region.getByRole('button', { name: this.m['reader.sources.save'](format), exact: true });
  }
}
