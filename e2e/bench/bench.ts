// The measures of the targets, interleaved: in every round each page is measured once, in a new context, so that
// what else the machine does falls on all of them. Medians with least and most, and ratios within the run.

import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { type Browser, chromium, test } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { frameScriptP95 } from './frameScript.ts';
import { useForLong } from './longUse.ts';
import {
  busyMs,
  comeToRest,
  elements,
  firstEvent,
  heapMb,
  heapWithBuffersMb,
  type Opened,
  open,
  press,
  throttle,
  zoomAndPan,
} from './measure.ts';
import { MILLION, writeMillion } from './million.ts';
import { lookAtOpening } from './opened.ts';
import { cancelOpening, openAddress, openFile } from './opening.ts';
import { writeReport } from './report.ts';
import { Samples } from './samples.ts';
import { serve, writeData } from './server.ts';
import { typeSearch } from './typing.ts';

const isQuick = process.env['BENCH_QUICK'] === '1';
const only = process.env['BENCH_ONLY'] ?? '';
const asked = process.env['BENCH_SIZES'] ?? '';
const ALL_SIZES = isQuick ? [100, 1000, 100_000] : [5, 100, 1000, 10_000, 100_000];
const SIZES = asked === '' ? ALL_SIZES : asked.split(',').map(Number);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] || (isQuick ? 1 : 5));
const PRESSES = isQuick ? 8 : 20;
/** Milliseconds into the reading at which it is given up: fetching, taking apart, checking. */
const CANCEL_AFTER = [0, 1000, 2500];
const ROUNDS_OF_USE = isQuick ? 60 : 300;
const FEW = 100;
const MILLION_NAMES = [`load: app, split ${MILLION} (million)`, `million: app ${MILLION}`];
/** Raw vis-timeline needs minutes above this. */
const MOST_RAW = 1000;
/** A tenth of the record. */
const SHARED_FILTER = 'person=kishida-fumio';
const PLOT = '.vis-panel.vis-center';
const PERSON = '#root input[type="checkbox"][value="person-0"], label:has-text("Person0") input[type="checkbox"]';

/** As the build has said; it is not there when the bench is started without run.mjs. */
const kilobytes = (name: string) => Number(process.env[name] || Number.NaN);

const samples = new Samples();

async function measured(browser: Browser, name: string, measure: (opened: Opened) => Promise<void>): Promise<void> {
  if (!name.includes(only)) return;
  const opened = await open(browser);
  try {
    await measure(opened);
  } catch (error) {
    samples.fail(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await opened.close();
  }
}

test('bench', async () => {
  execSync('npx vite build --config e2e/bench/vite.config.ts', { stdio: 'inherit' });
  for (const size of new Set([FEW, ...SIZES])) writeData(size);
  if (MILLION_NAMES.some((name) => name.includes(only))) writeMillion();
  const { url, stop } = await serve();
  const { executablePath, args } = ensureBrowser();
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  const app = (data: string, view = '') => {
    const hash = [view, data === '' ? '' : `data=${encodeURIComponent(data)}`].filter((part) => part !== '').join('&');
    return `${url}/app/${hash === '' ? '' : `#${hash}`}`;
  };
  const split = (size: number) => app(`/data/${size}/`);
  const page = (name: string, size: number) => `${url}/pages/${name}.html?data=/data/${size}.json`;
  const largest = Math.max(...SIZES);

  const loads: readonly (readonly [string, string])[] = [
    ['empty React page', `${url}/pages/empty.html`],
    ['app, bundled data', app('')],
    ['app, shared link with a filter', app('', SHARED_FILTER)],
    ...[...new Set([FEW, largest])].map((size) => [`app, split ${size}`, split(size)] as const),
    [`app, split ${MILLION} (million)`, split(MILLION)],
    [`app, document ${largest}`, app(`/data/${largest}.json`)],
    [`canvas, document ${largest}`, page('canvas', largest)],
  ];
  const pictures: readonly (readonly [string, string, string, string])[] = [
    ...SIZES.map((size) => [`app ${size}`, split(size), PLOT, PERSON] as const),
    ...SIZES.map((size) => [`canvas ${size}`, page('canvas', size), 'canvas', '#filter'] as const),
    ...SIZES.filter((size) => size <= MOST_RAW).map(
      (size) => [`raw vis ${size}`, page('raw', size), PLOT, '#filter'] as const,
    ),
  ];

  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, address] of loads) {
      await measured(browser, `load: ${name}`, async (opened) => {
        await throttle(opened);
        samples.add(`load: ${name}`, await firstEvent(opened, address));
      });
    }
    for (const size of [FEW, MILLION]) {
      const name = `million: app ${size}`;
      await measured(browser, name, async (opened) => {
        samples.add(`first event, unthrottled, ${name}`, await firstEvent(opened, split(size)));
        await comeToRest(opened, split(size));
        samples.add(`heap, ${name}`, await heapMb(opened));
        samples.add(`heap with buffers, ${name}`, await heapWithBuffersMb(opened));
        samples.add(
          `frame script, p95, ${name}`,
          await frameScriptP95(browser, opened, () => zoomAndPan(opened, PLOT)),
        );
      });
    }
    for (const [name, address, picture, control] of pictures) {
      await measured(browser, name, async (opened) => {
        await comeToRest(opened, address);
        samples.add(`heap: ${name}`, await heapMb(opened));
        const count = await elements(opened);
        samples.add(`elements in the page: ${name}`, count.page);
        samples.add(`elements in the timeline: ${name}`, count.timeline);
        for (let i = 0; i < PRESSES; i++) {
          const kind = i % 2 === 0 ? 'filter' : 'clear';
          const { ms, busy } = await press(opened, control);
          // The first press of each kind also compiles.
          if (i < 2) continue;
          samples.add(`${kind}: ${name}`, ms);
          samples.add(`${kind}, busy: ${name}`, busy);
        }
        const motion = await zoomAndPan(opened, picture);
        samples.add(`move, p95 frame: ${name}`, motion.p95);
        samples.add(`move, longest frame: ${name}`, motion.longest);
        samples.add(`move, frames over 33 ms: ${name}`, motion.over33);
        samples.add(`move, busy: ${name}`, motion.busy);
        const after = await elements(opened);
        samples.add(`elements in the timeline after moving: ${name}`, after.timeline);
        await busyMs(opened);
      });
    }
    for (const [way, openIt] of [
      ['file', (opened: Opened) => openFile(opened, app(''), largest)],
      ['address', (opened: Opened) => openAddress(opened, app(`/data/${largest}.json`), largest)],
    ] as const) {
      await measured(browser, `open: ${way} ${largest}`, async (opened) => {
        const { ms, longestTask, longestFrame } = await openIt(opened);
        samples.add(`open: ${way} ${largest}`, ms);
        samples.add(`open, longest task: ${way} ${largest}`, longestTask);
        samples.add(`open, longest frame: ${way} ${largest}`, longestFrame);
      });
    }
    for (const after of CANCEL_AFTER) {
      await measured(browser, `cancel: after ${after} ms`, async (opened) =>
        samples.add(`cancel: after ${after} ms`, await cancelOpening(opened, app(''), largest, after)),
      );
    }
    await measured(browser, `type: app ${largest}`, async (opened) => {
      const { first, settled, longestTask } = await typeSearch(opened, split(largest));
      samples.add(`type, first letter: app ${largest}`, first);
      for (const ms of settled) samples.add(`type: app ${largest}`, ms);
      samples.add(`type, longest task: app ${largest}`, longestTask);
    });
    console.info(`round ${round + 1} of ${ROUNDS}`);
  }
  if ('at opening'.includes(only)) await lookAtOpening(browser, app(''), samples);
  await measured(browser, `long use: app ${largest}`, async (opened) => {
    const { start, middle, end } = await useForLong(opened, split(largest), PLOT, PERSON, ROUNDS_OF_USE);
    samples.add(`long use, heap at the start: app ${largest}`, start);
    samples.add(`long use, heap in the middle: app ${largest}`, middle);
    samples.add(`long use, heap at the end: app ${largest}`, end);
  });
  const about = `${browser.version()}, Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
  await browser.close();
  stop();
  const report = writeReport(samples, {
    largest,
    rounds: ROUNDS,
    roundsOfUse: ROUNDS_OF_USE,
    cancelAfter: CANCEL_AFTER,
    sizes: SIZES,
    million: MILLION,
    few: FEW,
    initialKb: { script: kilobytes('BENCH_SCRIPT_KB'), style: kilobytes('BENCH_STYLE_KB') },
    about: `Chromium ${about}`,
  });
  console.info(report);
  if (only === '' && asked === '') writeFileSync(new URL('RESULTS.md', import.meta.url), report);
});
