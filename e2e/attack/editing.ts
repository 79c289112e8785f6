// Somebody edits a briefing: what they have typed at every moment, and what the app has kept of it.

import type { Page } from '@playwright/test';
import { briefingFile } from '../briefingFiles.ts';
import { App } from '../pages/App.ts';
import { Briefings } from '../pages/Briefings.ts';
import { MESSAGES } from '../pages/words.ts';
import type { Chance } from './attack.ts';

const FIELDS = ['title', 'text', 'notes'] as const;
const SCENES = 3;
const KEYS = 'abcdefghij';

/** The words of every scene, in their order. */
export type Written = readonly string[];

/** What was written at a moment; `at` is when the app had taken the key, or null while it had not said so. */
export interface Moment {
  readonly at: number | null;
  readonly written: Written;
}

export class Editing {
  private readonly page: Page;
  private readonly app: App;
  private readonly briefings: Briefings;

  constructor(page: Page) {
    this.page = page;
    this.app = new App(page, 'en');
    this.briefings = new Briefings(page, MESSAGES.en);
  }

  /** Opens the app, and in it the briefing; on the first visit it is made. */
  async begin(url: string, isFirst: boolean): Promise<void> {
    await this.page.goto(url);
    await this.app.settled();
    await this.briefings.open();
    if (isFirst) {
      const scenes = Array.from({ length: SCENES }, (_, i) => ({ id: `s${i}`, view: '', title: `${i}` }));
      await this.briefings.openFile('mine.nenpyo.json', briefingFile('Mine', scenes));
    }
    await this.briefings.unfold('Mine');
    await this.briefings.title(SCENES).waitFor();
  }

  async read(): Promise<Written> {
    const fields = Array.from({ length: SCENES }, (_, i) => FIELDS.map((field) => this.briefings[field](i + 1))).flat();
    return Promise.all(fields.map((field) => field.inputValue()));
  }

  /** How many briefings stand on the shelf: a second version of one is a loss, too. */
  async count(): Promise<number> {
    return this.briefings.head('Mine').count();
  }

  /** Types and moves scenes until it is stopped or the page goes. Adds every moment to `moments`. */
  async write({ below, pick, share }: Chance, moments: Moment[], isOver: () => boolean): Promise<void> {
    let written = await this.read();
    const change = async (next: Written, act: () => Promise<void>) => {
      written = next;
      moments.push({ at: null, written });
      await act();
      moments[moments.length - 1] = { at: Date.now(), written };
    };
    await change(written, async () => {});
    while (!isOver()) {
      const scene = below(SCENES);
      if (scene > 0 && share() < 0.2) {
        await change(moved(written, scene), () => this.briefings.button('up', scene + 1).click());
        continue;
      }
      const field = below(FIELDS.length);
      await this.briefings[FIELDS[field] ?? 'notes'](scene + 1).focus();
      // Of the whole text: `End` alone goes to the end of a line, and long notes have several.
      await this.page.keyboard.press('Control+End');
      for (let i = below(12); i >= 0 && !isOver(); i--) {
        const key = pick([...KEYS]);
        const place = scene * FIELDS.length + field;
        await change(written.with(place, written[place] + key), () => this.page.keyboard.press(key));
      }
    }
  }
}

function moved(written: Written, scene: number): Written {
  const at = scene * FIELDS.length;
  const own = written.slice(at, at + FIELDS.length);
  const rest = written.toSpliced(at, FIELDS.length);
  return rest.toSpliced(at - FIELDS.length, 0, ...own);
}

/** How much of what was written is gone: changes, and the time they took; null where it is of no single moment. */
export function lossOf(
  moments: readonly Moment[],
  kept: Written,
  endedAt: number,
): { readonly changes: number; readonly ms: number } | null {
  const text = JSON.stringify(kept);
  const last = moments.findLastIndex(({ written }) => JSON.stringify(written) === text);
  if (last === -1) return null;
  const lost = moments.slice(last + 1).flatMap(({ at }) => at ?? []);
  return { changes: lost.length, ms: Math.max(0, endedAt - (lost[0] ?? endedAt)) };
}
