// Searching while typing: from each key until the picture has changed for the last time. The worker answers when it
// has searched, so that only a rest tells the last change from a change on the way.

import { comeToRest, type Opened } from './measure.ts';

const SEARCH = '#search';
const PICTURE = '.vis-timeline, canvas';
const REST_MS = 500;
/** Words of the generated titles: many hits, fewer, few. */
const TYPED = 'accord visit nagoya 12';

export interface Typing {
  /** Milliseconds of the first letter, with which the search is made ready. */
  readonly first: number;
  /** Milliseconds of each key after it that changed the picture. */
  readonly settled: readonly number[];
  readonly longestTask: number;
}

interface Marks {
  readonly tasks: readonly { readonly start: number; readonly ms: number }[];
  pressed: number;
  changed: number;
}

export async function typeSearch(opened: Opened, url: string): Promise<Typing> {
  const { page } = opened;
  await comeToRest(opened, url);
  await page.locator(SEARCH).click();
  await page.evaluate((picture) => {
    const { marks } = window as unknown as { marks: Marks };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        marks.pressed = timeStamp;
        marks.changed = 0;
      },
      true,
    );
    const element = document.querySelector(picture);
    if (!element) throw new Error('There is no picture');
    new MutationObserver(() => {
      // The frame that shows it is over when the next one begins.
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          marks.changed = now;
        }),
      );
    }).observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  }, PICTURE);
  const from = await page.evaluate(() => performance.now());
  const settled: number[] = [];
  let isFirst = true;
  for (const key of TYPED) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    // The first one starts the worker and folds the titles: it is waited for.
    await page.waitForTimeout(isFirst ? REST_MS * 6 : REST_MS);
    isFirst = false;
    const ms = await page.evaluate(() => {
      const { changed, pressed } = (window as unknown as { marks: Marks }).marks;
      return changed - pressed;
    });
    if (ms > 0) settled.push(ms);
  }
  const longestTask = await page.evaluate((start) => {
    const { tasks } = (window as unknown as { marks: Marks }).marks;
    return Math.max(0, ...tasks.filter((task) => task.start >= start).map(({ ms }) => ms));
  }, from);
  const [first = Number.NaN, ...later] = settled;
  return { first, settled: later, longestTask };
}
