// What is measured on one page: frames, busy time of the main thread, the time to the settled frame, heap, elements.

import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };
/** An event the app has drawn: the picture in the page itself stands there whether it shows or not. */
export const DRAWN_EVENT = ':is([data-event], .picture-marks .count):not(#first-picture *)';
/** What stands for the first event, on whichever page. */
const FIRST = `${DRAWN_EVENT}, [data-first]`;
/** The picture that is in the page before any script has run; it shows on the plain address only. */
const FIRST_PICTURE = '#first-picture';
const PICTURE = '.vis-timeline, canvas';

export async function open(browser: Browser): Promise<Opened> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(
    ({ first, picture, firstPicture }) => {
      const tasks: { start: number; ms: number }[] = [];
      const marks = { first: 0, pressed: 0, changed: 0, settled: 0, frames: [] as number[], tasks };
      Object.assign(window, { marks });
      // Chromium tells of tasks of 50 ms and more.
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
      }).observe({ type: 'longtask', buffered: true });
      const isInPicture = () => {
        const box = document.querySelector(firstPicture);
        // One that does not show is not looked through: that would be paid by what is measured.
        if (!box?.checkVisibility()) return false;
        return Array.from(box.querySelectorAll('[data-event]')).some((title) => title.checkVisibility());
      };
      const findFirst = (begun: number) => {
        if (document.querySelector(first) || isInPicture()) {
          // The frame that shows it is over when the next one begins. Behind it a script may run for long: where the
          // browser says itself when it has painted something for the first time since, that is when it was seen.
          requestAnimationFrame(() => {
            const now = performance.now();
            const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
            marks.first = painted >= begun ? Math.min(painted, now) : now;
          });
        } else requestAnimationFrame(findFirst);
      };
      requestAnimationFrame(findFirst);
      addEventListener(
        'click',
        () => {
          marks.pressed = performance.now();
          marks.changed = 0;
          marks.settled = 0;
          const element = document.querySelector(picture);
          if (!element) return;
          let changes = 0;
          const observer = new MutationObserver(() => {
            changes++;
          });
          observer.observe(element, { subtree: true, childList: true, attributes: true });
          const wait = (now: number, before: number) => {
            if (changes > 0 && changes === before) {
              marks.settled = now;
              observer.disconnect();
            } else {
              const seen = changes;
              requestAnimationFrame((next) => wait(next, seen));
            }
          };
          requestAnimationFrame((now) => wait(now, 0));
        },
        true,
      );
      const frame = (now: number) => {
        marks.frames.push(now);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    { first: FIRST, picture: PICTURE, firstPicture: FIRST_PICTURE },
  );
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session, close: () => context.close() };
}

/** CPU four times slower, 10 Mbit/s, 40 ms: a plain phone on a plain line. */
export async function throttle({ session }: Opened): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 1_250_000,
    uploadThroughput: 1_250_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const mark = (page: Page, name: string) =>
  page.evaluate((key) => (window as unknown as { marks: Record<string, number> }).marks[key] ?? 0, name);

/** Milliseconds from the start of navigation until the first event is on the screen. */
export async function firstEvent({ page }: Opened, url: string, limitMs = 60_000): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as { marks: { first: number } }).marks?.first > 0, null, {
    timeout: limitMs,
    polling: 50,
  });
  return mark(page, 'first');
}

/** Until the first event is there and nothing has been loaded or drawn for a second. */
export async function comeToRest(opened: Opened, url: string, limitMs = 120_000): Promise<void> {
  await firstEvent(opened, url, limitMs);
  await opened.page.waitForLoadState('networkidle');
  const chart = opened.page.locator('[data-settled]');
  if ((await chart.count()) > 0) await opened.page.locator('[data-settled="true"]').waitFor();
}

export async function busyMs({ session }: Opened): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** A press on a control, until the picture has changed and a frame has passed in which it changed no more. */
export async function press(opened: Opened, selector: string): Promise<{ readonly ms: number; readonly busy: number }> {
  const { page } = opened;
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const before = await busyMs(opened);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => (window as unknown as { marks: { settled: number } }).marks.settled > 0, null, {
    polling: 20,
    timeout: 120_000,
  });
  const busy = (await busyMs(opened)) - before;
  return { ms: (await mark(page, 'settled')) - (await mark(page, 'pressed')), busy };
}

export interface Motion {
  readonly p95: number;
  readonly longest: number;
  readonly over33: number;
  readonly busy: number;
}

/** 120 real inputs: the wheel in and out about two places, and drags to both sides. */
export async function zoomAndPan(opened: Opened, selector: string): Promise<Motion> {
  const { page } = opened;
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  const at = (share: number) => box.x + box.width * share;
  const y = box.y + box.height * 0.9;
  await page.evaluate(() => {
    (window as unknown as { marks: { frames: number[] } }).marks.frames = [];
  });
  const before = await busyMs(opened);
  await page.keyboard.down('Control');
  for (const [share, delta] of [
    [0.4, -120],
    [0.7, 120],
  ] as const) {
    await page.mouse.move(at(share), y);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, delta);
  }
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  for (const [from, to] of [
    [0.8, 0.2],
    [0.2, 0.8],
  ] as const) {
    await page.mouse.move(at(from), y);
    await page.mouse.down();
    for (let i = 1; i <= 24; i++) await page.mouse.move(at(from + ((to - from) * i) / 24), y);
    await page.mouse.up();
  }
  await page.waitForTimeout(400);
  const busy = (await busyMs(opened)) - before;
  const frames = await page.evaluate(() => (window as unknown as { marks: { frames: number[] } }).marks.frames);
  const lengths = frames.slice(1).map((now, i) => now - (frames[i] as number));
  return {
    p95: quantile(lengths, 0.95),
    longest: Math.max(...lengths),
    over33: lengths.filter((length) => length > 33.4).length,
    busy,
  };
}

export async function heapMb({ session }: Opened): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
}

/** The same, with the typed arrays and texts that lie outside the heap of JavaScript's objects. */
export async function heapWithBuffersMb(opened: Opened): Promise<number> {
  const objects = await heapMb(opened);
  const usage = await opened.session.send('Runtime.getHeapUsage');
  return objects + usage.backingStorageSize / 1_000_000;
}

export async function elements({ page }: Opened): Promise<{ readonly page: number; readonly timeline: number }> {
  return page.evaluate(() => ({
    page: document.querySelectorAll('*').length,
    timeline: document.querySelectorAll('[data-settled] *').length,
  }));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
