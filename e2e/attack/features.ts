// Everything a person can do with the app, each with what shows that it was done: for attacks on all of it.

import type { Locator, Page } from '@playwright/test';
import { briefingFile, SCENES } from '../briefingFiles.ts';
import { manyEvents } from '../manyEvents.ts';
import { Briefings } from '../pages/Briefings.ts';
import { EventList } from '../pages/EventList.ts';
import { Filters } from '../pages/Filters.ts';
import { Handouts } from '../pages/Handouts.ts';
import { Lanes } from '../pages/Lanes.ts';
import { Ledger } from '../pages/Ledger.ts';
import { Opening } from '../pages/Opening.ts';
import { Palette } from '../pages/Palette.ts';
import { Reader } from '../pages/Reader.ts';
import { SavePicture } from '../pages/SavePicture.ts';
import { Stage } from '../pages/Stage.ts';
import { MESSAGES } from '../pages/words.ts';
import { PARTNERSHIP } from '../record.ts';

const m = MESSAGES.en;

export interface Feature {
  readonly name: string;
  /** The address it is used at. */
  readonly at: string;
  /** What comes before, and must go well. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Uses it, once or again. */
  readonly use: (page: Page) => Promise<unknown>;
  /** Resolves when it was done. */
  readonly done: (page: Page) => Promise<unknown>;
}

const BRIEFING = { id: 'one', title: 'One', scenes: [{ view: '', title: 'All', text: '', notes: '' }] };
const STAGE = 'briefing=five-meetings&scene=1';
const shown = (locator: Locator) => locator.first().waitFor();
const inBanner = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
const handout = (format: 'pptx' | 'docx' | 'markdown' | 'oneFile'): Feature => ({
  name: `the handout ${format}`,
  at: '',
  prepare: (page) => new Handouts(page, m).open(BRIEFING),
  use: (page) => new Handouts(page, m).button(format).click(),
  done: (page) => page.waitForEvent('download'),
});

export const FEATURES: readonly Feature[] = [
  {
    name: 'an article',
    at: '',
    use: (page) => new EventList(page, m).open(PARTNERSHIP.title.en),
    done: (page) => shown(new Reader(page, m).footnotes),
  },
  {
    name: 'the search',
    at: '',
    use: (page) => new Filters(page, m).search.fill('comprehensive strategic partnership'),
    done: (page) => shown(new EventList(page, m).marks),
  },
  {
    name: 'a filter',
    at: '',
    use: (page) => new Filters(page, m).choose('People', 'Kishida Fumio'),
    done: (page) => shown(new Filters(page, m).chips),
  },
  {
    name: 'lanes by person',
    at: '',
    use: (page) => new Lanes(page, m).kind.selectOption('person'),
    done: (page) => shown(new Lanes(page, m).names),
  },
  {
    name: 'the ledger',
    at: 'topic=mekong',
    use: (page) => new Ledger(page, m).choose(),
    done: (page) => new Ledger(page, m).opened(),
  },
  {
    name: 'the palette',
    at: '',
    use: (page) => page.keyboard.press('Control+k'),
    done: (page) => shown(new Palette(page, m).input),
  },
  {
    name: 'the help',
    at: '',
    use: (page) => page.keyboard.press('?'),
    done: (page) => shown(page.getByRole('dialog', { name: m['commands.help'], exact: true }).getByRole('checkbox')),
  },
  {
    name: 'about',
    at: '',
    use: (page) => inBanner(page, m['app.about']).click(),
    done: (page) => shown(page.getByRole('dialog', { name: m['app.about'], exact: true })),
  },
  {
    name: 'the card of a person',
    at: '',
    use: (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^About / })
        .first()
        .click(),
    done: (page) => shown(page.getByRole('dialog').getByRole('heading', { level: 2 }).or(page.locator('dialog dl'))),
  },
  {
    name: 'adding a view',
    at: '',
    use: (page) => page.keyboard.press('a'),
    done: (page) =>
      page
        .getByRole('status')
        .filter({ hasText: /^Added to/ })
        .waitFor({ state: 'attached' }),
  },
  {
    name: 'the briefings',
    at: '',
    use: (page) => page.keyboard.press('b'),
    done: (page) => shown(new Briefings(page, m).newBriefing),
  },
  {
    name: 'a briefing file',
    at: '',
    prepare: (page) => new Briefings(page, m).open(),
    use: (page) => new Briefings(page, m).openFile('mine.nenpyo.json', briefingFile('Mine', SCENES)),
    done: (page) => shown(new Briefings(page, m).title(4)),
  },
  {
    name: 'the stage',
    at: '',
    use: (page) => page.evaluate((to) => window.location.assign(`#${to}`), STAGE),
    done: (page) => shown(new Stage(page, m).leave),
  },
  {
    name: 'a ledger on stage',
    at: 'briefing=five-meetings&scene=1&view=ledger&topic=oda',
    use: (page) => page.keyboard.press('-'),
    done: (page) => shown(new Stage(page, m).ledger),
  },
  {
    name: 'the article on stage',
    at: `${STAGE}&event=${PARTNERSHIP.id}`,
    prepare: (page) => shown(new Stage(page, m).read),
    use: (page) => page.keyboard.press('r'),
    done: (page) => shown(page.getByRole('dialog').getByRole('article')),
  },
  {
    name: "the presenter's window",
    at: STAGE,
    prepare: (page) => shown(new Stage(page, m).leave),
    use: (page) => page.keyboard.press('n'),
    done: async (page) => {
      const window = page.context().pages()[1] ?? (await page.context().waitForEvent('page'));
      await shown(window.getByRole('region', { name: m['presenter.now'], exact: true }));
    },
  },
  handout('pptx'),
  handout('docx'),
  handout('markdown'),
  handout('oneFile'),
  {
    name: 'printed pages',
    at: '',
    prepare: async (page) => {
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printing', '');
      });
      await new Handouts(page, m).open(BRIEFING);
    },
    use: (page) => new Handouts(page, m).button('pdf').click(),
    done: (page) => page.locator('html[data-printing]').waitFor(),
  },
  {
    name: 'a file of events',
    at: '',
    use: (page) => new Opening(page, m).drop('many.json', manyEvents(300)),
    done: (page) => shown(page.getByText(m['opening.opened']('many.json')).and(page.locator('span'))),
  },
  {
    name: 'a picture',
    at: '',
    use: (page) => new SavePicture(page, m).open.click(),
    done: (page) => shown(new SavePicture(page, m).preview),
  },
  {
    name: 'another language',
    at: `event=${PARTNERSHIP.id}`,
    use: (page) => page.locator('select').filter({ hasText: '日本語' }).selectOption('日本語'),
    done: (page) => shown(new Reader(page, MESSAGES.ja).article.filter({ hasText: '。' })),
  },
];
