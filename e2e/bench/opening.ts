// How the page fares while a document is opened: the longest task of its main thread and the longest wait for a frame,
// and how soon it is rid of a reading that is cancelled. CPU and network as they are.

import { fileURLToPath } from 'node:url';
import { comeToRest, DRAWN_EVENT, type Opened } from './measure.ts';

const FILE = 'input[type="file"]';
const LIMIT_MS = 120_000;

export interface OpeningTimes {
  readonly ms: number;
  readonly longestTask: number;
  readonly longestFrame: number;
}

interface Marks {
  readonly frames: readonly number[];
  readonly tasks: readonly { readonly start: number; readonly ms: number }[];
  chosen: number;
  shown: number;
  cancelled: number;
  gone: number;
}

export const documentFile = (size: number) =>
  fileURLToPath(new URL(`../.output/bench-data/${size}.json`, import.meta.url));

/** From choosing the file until the frame after the first of its events is drawn. */
export async function openFile(opened: Opened, url: string, size: number): Promise<OpeningTimes> {
  const { page } = opened;
  await comeToRest(opened, url);
  await page.evaluate(() => {
    const { marks } = window as unknown as { marks: Marks };
    addEventListener(
      'change',
      () => {
        marks.chosen = performance.now();
      },
      { capture: true, once: true },
    );
  });
  const shown = markShown(opened, size);
  await page.locator(FILE).first().setInputFiles(documentFile(size));
  await shown;
  return readTimes(opened);
}

/** From the start of navigation, with the document named by `data=`. */
export async function openAddress(opened: Opened, url: string, size: number): Promise<OpeningTimes> {
  await opened.page.goto(url, { waitUntil: 'commit' });
  await opened.page.evaluate(() => {
    (window as unknown as { marks: Marks }).marks.chosen = 0;
  });
  await markShown(opened, size);
  return readTimes(opened);
}

async function markShown({ page }: Opened, size: number): Promise<void> {
  await page.evaluate(
    ({ title, first, limit }) =>
      new Promise<void>((resolve, reject) => {
        const { marks } = window as unknown as { marks: Marks };
        const end = performance.now() + limit;
        const look = (now: number) => {
          if (now > end) return reject(new Error('Not shown'));
          const isShown = document.querySelector('h1')?.textContent === title && document.querySelector(first);
          if (!isShown) return requestAnimationFrame(look);
          // The frame that shows it is over when the next one begins.
          requestAnimationFrame((next) => {
            marks.shown = next;
            // The observer of tasks is told a moment later.
            setTimeout(resolve, 500);
          });
        };
        requestAnimationFrame(look);
      }),
    { title: `Bench ${size}`, first: DRAWN_EVENT, limit: LIMIT_MS },
  );
}

async function readTimes({ page }: Opened): Promise<OpeningTimes> {
  return page.evaluate(() => {
    const { frames, tasks, chosen, shown } = (window as unknown as { marks: Marks }).marks;
    const own = tasks.filter(({ start, ms }) => start + ms >= chosen && start <= shown);
    const inside = frames.filter((now) => now >= chosen && now <= shown);
    return {
      ms: shown - chosen,
      longestTask: Math.max(0, ...own.map(({ ms }) => ms)),
      longestFrame: Math.max(0, ...inside.slice(1).map((now, i) => now - (inside[i] as number))),
    };
  });
}

/** From the click on Cancel, `afterMs` into the reading, until the dialog is gone; the dataset before it must stand. */
export async function cancelOpening(opened: Opened, url: string, size: number, afterMs: number): Promise<number> {
  const { page } = opened;
  await comeToRest(opened, url);
  const title = await page.locator('h1').innerText();
  await page.evaluate(() => {
    const { marks } = window as unknown as { marks: Marks };
    marks.gone = 0;
    addEventListener(
      'click',
      ({ timeStamp, target }) => {
        if (!(target instanceof Element) || !target.closest('dialog')) return;
        marks.cancelled = timeStamp;
        const look = () => {
          if (document.querySelector('dialog[open]')) requestAnimationFrame(look);
          // The frame without it is over when the next one begins.
          else
            requestAnimationFrame(() => {
              marks.gone = performance.now();
            });
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  await page.locator(FILE).first().setInputFiles(documentFile(size));
  const cancel = page.locator('dialog[open] button').last();
  await cancel.waitFor();
  const box = await cancel.boundingBox();
  if (!box) throw new Error('There is nothing to cancel');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(afterMs);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.gone > 0, null, { polling: 50 });
  // Nothing of the cancelled reading comes later.
  await page.waitForTimeout(2000);
  const stands = await page.locator('h1').innerText();
  if (stands !== title) throw new Error(`After cancelling, ${stands} stands in place of ${title}`);
  return page.evaluate(() => {
    const { gone, cancelled } = (window as unknown as { marks: Marks }).marks;
    return gone - cancelled;
  });
}
