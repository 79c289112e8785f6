// The figures as Markdown: the targets with what was reached, then every measure.

import { readFileSync } from 'node:fs';
import { quantile } from './measure.ts';

export class Samples {
  private readonly values = new Map<string, number[]>();
  private readonly failures = new Map<string, string>();

  add(name: string, value: number): void {
    const known = this.values.get(name);
    if (known) known.push(value);
    else this.values.set(name, [value]);
  }

  fail(name: string, reason: string): void {
    this.failures.set(name, reason);
  }

  names(): readonly string[] {
    return [...this.values.keys()];
  }

  failed(): readonly (readonly [string, string])[] {
    return [...this.failures];
  }

  at(name: string, share: number): number {
    return quantile(this.values.get(name) ?? [], share);
  }

  median(name: string): number {
    return this.at(name, 0.5);
  }

  count(name: string): number {
    return this.values.get(name)?.length ?? 0;
  }
}

export interface Run {
  readonly largest: number;
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly about: string;
}

const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));

export function writeReport(samples: Samples, { largest, rounds, sizes, about }: Run): string {
  const median = (name: string) => samples.median(name);
  const ratio = (a: string, b: string) => `${number(median(a) / median(b))} ×`;
  const most = (of: (size: number) => number) => Math.max(...sizes.map(of).filter((value) => !Number.isNaN(value)));
  const versions = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const targets: readonly (readonly [string, string, string])[] = [
    [
      'first event, bundled data, against the empty React page',
      '≤ 1.3 ×',
      ratio('load: app, bundled data', 'load: empty React page'),
    ],
    [
      `first event, split ${largest}, against the empty React page`,
      '≤ 1.3 ×',
      ratio(`load: app, split ${largest}`, 'load: empty React page'),
    ],
    [
      `first event, document of ${largest}, against the canvas page`,
      '≤ 1.6 ×',
      ratio(`load: app, document ${largest}`, `load: canvas, document ${largest}`),
    ],
    [
      'filter to the settled frame, worst size, p50',
      '≤ 31 ms',
      `${number(most((size) => median(`filter: app ${size}`)))} ms (canvas ${number(median(`filter: canvas ${largest}`))})`,
    ],
    [
      'the same, p95',
      '≤ 34 ms',
      `${number(most((size) => samples.at(`filter: app ${size}`, 0.95)))} ms (canvas ${number(samples.at(`filter: canvas ${largest}`, 0.95))})`,
    ],
    [
      `filter, busy, ${largest}, against the canvas page`,
      '≤ 2.5 ×',
      ratio(`filter, busy: app ${largest}`, `filter, busy: canvas ${largest}`),
    ],
    [
      'clearing the filter, 1000, against raw vis-timeline',
      '≤ 0.01 ×',
      ratio('clear: app 1000', 'clear: raw vis 1000'),
    ],
    [`zoom and pan, ${largest}, p95 frame`, '≤ 20 ms', `${number(median(`move, p95 frame: app ${largest}`))} ms`],
    [
      'zoom and pan, frames over 33 ms',
      '0',
      `${number(median(`move, frames over 33 ms: app ${largest}`))} (longest ${number(median(`move, longest frame: app ${largest}`))} ms)`,
    ],
    [
      `zoom and pan, busy, ${largest}, against raw vis-timeline with 100`,
      '≤ 1.25 ×',
      ratio(`move, busy: app ${largest}`, 'move, busy: raw vis 100'),
    ],
    [
      `zoom and pan, busy, ${largest} against 1000`,
      '≤ 1.15 ×',
      ratio(`move, busy: app ${largest}`, 'move, busy: app 1000'),
    ],
    [`heap, ${largest}, split, collected`, '≤ 40 MB', `${number(median(`heap: app ${largest}`))} MB`],
    [
      'elements in the page, worst size',
      '≤ 1200',
      number(most((size) => samples.at(`elements in the page: app ${size}`, 1))),
    ],
    [
      'elements in the timeline, worst size',
      '≤ 200',
      number(
        most((size) =>
          Math.max(
            samples.at(`elements in the timeline: app ${size}`, 1),
            samples.at(`elements in the timeline after moving: app ${size}`, 1),
          ),
        ),
      ),
    ],
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[
    '# Benchmark',
    '',
    'Written by `npm run bench`. Seeded datasets of generate.ts; real Chromium, real wheel, drag and clicks. In each round every page is',
    'measured once in a new context, one after the other, so that what else the machine does falls on all of them: read the ratios, not the',
    'milliseconds. Loading: CPU four times slower, 10 Mbit/s, 40 ms, until the frame after the first one with an event in it. Filter: from the',
    'click until a frame has passed in which the picture changed no more (two frames at the least). Busy: Chromium’s TaskDuration, all of the',
    'renderer’s main thread. Moving: 120 inputs, frames by requestAnimationFrame. The canvas page draws marks without titles, counts no',
    'facets and has no list; raw vis-timeline is given all events at once and is left out above 1000, where it needs minutes.',
    '',
    `${about}; ${rounds} rounds; vis-timeline ${versions.dependencies['vis-timeline']}, React ${versions.dependencies['react']}.`,
    '',
    row(['target', 'wanted', 'reached']),
    row(['---', '---', '---']),
    ...targets.map(row),
    '',
    ...(samples.failed().length > 0
      ? ['Not measured:', '', ...samples.failed().map((one) => `- ${one.join(': ')}`), '']
      : []),
    row(['measure', 'median', 'least', 'most', 'samples']),
    row(['---', '---', '---', '---', '---']),
    ...samples
      .names()
      .toSorted()
      .map((name) =>
        row([name, ...[0.5, 0, 1].map((share) => number(samples.at(name, share))), String(samples.count(name))]),
      ),
  ].join('\n')}\n`;
}
