// How long scripts run in each frame, from a trace of the browser: a mean would hide the few frames in which they run
// for long.

import type { Browser } from '@playwright/test';
import { type Opened, quantile } from './measure.ts';

/** An event of Chromium's trace format; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** What runs scripts, the layout they ask for included. They lie in one another. */
const SCRIPT = new Set(['EvaluateScript', 'FireAnimationFrame', 'FunctionCall', 'RunMicrotasks', 'TimerFire']);
const FRAME = 'FireAnimationFrame';
/** Half of one at 60 frames a second. */
const LEAST_FRAME_US = 8000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Milliseconds of script of the 95th of a hundred frames, while `move` is done to the page. */
export async function frameScriptP95(
  browser: Browser,
  { page }: Opened,
  move: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await move();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Traced[] };
  return quantile(scriptOfFrames(trace.traceEvents), 0.95);
}

/** From the first callback of a frame to that of the next, for the page asks for one in every frame. */
function scriptOfFrames(traced: readonly Traced[]): readonly number[] {
  const scripts = traced.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name));
  const threads = new Map<string, Traced[]>();
  for (const script of scripts) {
    const key = `${script.pid} ${script.tid}`;
    const known = threads.get(key);
    if (known) known.push(script);
    else threads.set(key, [script]);
  }
  const [main = []] = [...threads.values()].toSorted((a, b) => framesIn(b) - framesIn(a));
  const frames: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let frameBegun = Number.NEGATIVE_INFINITY;
  for (const { name, ts, dur = 0 } of main.toSorted((a, b) => a.ts - b.ts)) {
    // Several callbacks of one frame follow each other at once.
    if (name === FRAME && ts - frameBegun > LEAST_FRAME_US) {
      frames.push(0);
      frameBegun = ts;
    }
    const last = frames.length - 1;
    if (last >= 0) frames[last] = (frames[last] ?? 0) + Math.max(0, ts + dur - Math.max(ts, end)) / 1000;
    end = Math.max(end, ts + dur);
  }
  return frames;
}

function framesIn(events: readonly Traced[]): number {
  return events.filter(({ name }) => name === FRAME).length;
}
