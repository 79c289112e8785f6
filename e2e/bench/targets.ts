// The targets of the benchmark, each with what was reached.

import { inFigures, type Run, type Samples } from './samples.ts';

type Target = readonly [measure: string, wanted: string, reached: string];

export function targetsOf(samples: Samples, { largest, sizes, cancelAfter }: Run): readonly Target[] {
  const median = (name: string) => samples.median(name);
  const ratio = (a: string, b: string) => `${inFigures(median(a) / median(b))} ×`;
  const mostOf = (values: readonly number[]) => {
    const measured = values.filter((value) => !Number.isNaN(value));
    return measured.length > 0 ? Math.max(...measured) : Number.NaN;
  };
  const most = (of: (size: number) => number) => mostOf(sizes.map(of));
  return [
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
      `${inFigures(most((size) => median(`filter: app ${size}`)))} ms (canvas ${inFigures(median(`filter: canvas ${largest}`))})`,
    ],
    [
      'the same, p95',
      '≤ 34 ms',
      `${inFigures(most((size) => samples.at(`filter: app ${size}`, 0.95)))} ms (canvas ${inFigures(samples.at(`filter: canvas ${largest}`, 0.95))})`,
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
    [`zoom and pan, ${largest}, p95 frame`, '≤ 20 ms', `${inFigures(median(`move, p95 frame: app ${largest}`))} ms`],
    [
      'zoom and pan, frames over 33 ms',
      '0',
      `${inFigures(median(`move, frames over 33 ms: app ${largest}`))} (longest ${inFigures(median(`move, longest frame: app ${largest}`))} ms)`,
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
    [`heap, ${largest}, split, collected`, '≤ 40 MB', `${inFigures(median(`heap: app ${largest}`))} MB`],
    [
      'elements in the page, worst size',
      '≤ 1200',
      inFigures(most((size) => samples.at(`elements in the page: app ${size}`, 1))),
    ],
    [
      'elements in the timeline, worst size',
      '≤ 200',
      inFigures(
        most((size) =>
          Math.max(
            samples.at(`elements in the timeline: app ${size}`, 1),
            samples.at(`elements in the timeline after moving: app ${size}`, 1),
          ),
        ),
      ),
    ],
    ...['file', 'address'].map((way): Target => {
      const [task, frame] = ['task', 'frame'].map((what) => median(`open, longest ${what}: ${way} ${largest}`));
      return [
        `opening a document of ${largest} by ${way}, longest task`,
        '≤ 100 ms',
        `${inFigures(task ?? Number.NaN)} ms (longest frame ${inFigures(frame ?? Number.NaN)} ms)`,
      ];
    }),
    [
      'the same, from Cancel until the dialog is gone, worst',
      '≤ 200 ms',
      `${inFigures(mostOf(cancelAfter.map((after) => samples.at(`cancel: after ${after} ms`, 1))))} ms`,
    ],
    [
      `search while typing, ${largest}, p50 and p95`,
      '–',
      `${inFigures(median(`type: app ${largest}`))} ms, ${inFigures(samples.at(`type: app ${largest}`, 0.95))} ms (first letter ${inFigures(median(`type, first letter: app ${largest}`))} ms, longest task ${inFigures(median(`type, longest task: app ${largest}`))} ms)`,
    ],
    [
      `long use, ${largest}, growth of the heap in its second half`,
      'none',
      `${inFigures(median(`long use, heap at the end: app ${largest}`) - median(`long use, heap in the middle: app ${largest}`))} MB`,
    ],
  ];
}
