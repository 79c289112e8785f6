// The figures as Markdown: the targets with what was reached, then every measure.

import { readFileSync } from 'node:fs';
import { inFigures, type Run, type Samples } from './samples.ts';
import { targetsOf } from './targets.ts';

export function writeReport(samples: Samples, run: Run): string {
  const { rounds, roundsOfUse, about } = run;
  const versions = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[
    '# Benchmark',
    '',
    'Written by `npm run bench`. Seeded datasets of generate.ts; real Chromium, real wheel, drag and clicks. In each round every page is',
    'measured once in a new context, one after the other, so that what else the machine does falls on all of them: read the ratios, not the',
    'milliseconds. Loading: CPU four times slower, 10 Mbit/s, 40 ms, until a title of an event is on the screen: the frame after the first one',
    'with a title in it, or the browser’s first contentful paint where that is the frame that showed it (the picture in the page itself, before',
    'any script). A million events are packed without a document, as no texts of them are read. Script of a frame: from a trace of Chromium,',
    'layout that scripts ask for included. Heap: what is left after two collections, without typed arrays unless they are named. Filter: from the',
    'click until a frame has passed in which the picture changed no more (two frames at the least). Busy: Chromium’s TaskDuration, all of the',
    'renderer’s main thread. Moving: 120 inputs, frames by requestAnimationFrame. The canvas page draws marks without titles, counts no',
    'facets and has no list; raw vis-timeline is given all events at once and is left out above 1000, where it needs minutes.',
    'Opening: CPU and network as they are, from choosing the file, or from the start of navigation with `data=`, until the frame after the',
    'first event; Chromium tells of tasks from 50 ms on, so that 0 means less. Cancelling: from the click until the frame without the',
    'dialog; the dataset before must stand two seconds later. Typing: from the key until the frame after the last change of the picture.',
    `Long use stands for an hour: ${roundsOfUse} rounds of a filter on and off, zoom, pan, and an event opened and closed, each from another part`,
    'of the texts, after ten to warm up; the heap with garbage collected at the start, in the middle and at the end.',
    '',
    `${about}; ${rounds} rounds; vis-timeline ${versions.dependencies['vis-timeline']}, React ${versions.dependencies['react']}.`,
    '',
    row(['target', 'wanted', 'reached']),
    row(['---', '---', '---']),
    ...targetsOf(samples, run).map(row),
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
        row([name, ...[0.5, 0, 1].map((share) => inFigures(samples.at(name, share))), String(samples.count(name))]),
      ),
  ].join('\n')}\n`;
}
