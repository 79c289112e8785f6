// The targets of the benchmark, each with what was reached.

import { NARROW, WIDE } from './opened.ts';
import { inFigures, type Run, type Samples } from './samples.ts';

type Target = readonly [measure: string, wanted: string, reached: string];

export function targetsOf(
  samples: Samples,
  { largest, sizes, cancelAfter, million, few, initialKb }: Run,
): readonly Target[] {
  const median = (name: string) => samples.median(name);
  const ratio = (a: string, b: string) => `${inFigures(median(a) / median(b))} ×`;
  const mostOf = (values: readonly number[]) => {
    const measured = values.filter((value) => !Number.isNaN(value));
    return measured.length > 0 ? Math.max(...measured) : Number.NaN;
  };
  const most = (of: (size: number) => number) => mostOf(sizes.map(of));
  return [
    ...openingTargets(samples),
    [
      'first event, plain address, against the empty React page',
      '≤ 0.6 ×',
      ratio('load: app, bundled data', 'load: empty React page'),
    ],
    [
      'first event, shared link with a filter, against the empty React page',
      '≤ 1.3 ×',
      ratio('load: app, shared link with a filter', 'load: empty React page'),
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
      '≤ 1.0 ×',
      ratio(`move, busy: app ${largest}`, 'move, busy: raw vis 100'),
    ],
    [
      `zoom and pan, busy, ${largest} against 1000`,
      '≤ 1.15 ×',
      ratio(`move, busy: app ${largest}`, 'move, busy: app 1000'),
    ],
    [
      `first event, split ${million}, against ${few}`,
      '≤ 1.3 ×',
      `${ratio(`load: app, split ${million} (million)`, `load: app, split ${few}`)} (CPU and network as they are: ${ratio(`first event, unthrottled, million: app ${million}`, `first event, unthrottled, million: app ${few}`)})`,
    ],
    [
      `zoom and pan, ${million}, script of a frame, p95`,
      '≤ 5 ms',
      `${inFigures(median(`frame script, p95, million: app ${million}`))} ms`,
    ],
    [
      `heap, ${million}, split, collected`,
      '≤ 80 MB',
      `${inFigures(median(`heap, million: app ${million}`))} MB (with typed arrays ${inFigures(median(`heap with buffers, million: app ${million}`))} MB)`,
    ],
    [
      'initial load, script and style, gzipped',
      '≤ 215 and 13 kB',
      `${inFigures(initialKb.script)} and ${inFigures(initialKb.style)} kB`,
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

/** Of every size and language the least counts. */
function openingTargets(samples: Samples): readonly Target[] {
  const least = (name: string) => (samples.count(name) === 0 ? '–' : String(samples.at(name, 0)));
  return [
    ['principal five titled at opening, 1440, 1280, 820 px, en, vi, ja', '5', least(`principal titles ${WIDE}`)],
    ['the same at 390 px', '≥ 3', least(`principal titles ${NARROW}`)],
    [
      'events with a mark of their own at opening, 820 px and more',
      'all',
      `${least(`marks of their own ${WIDE}`)} of ${least(`events ${WIDE}`)}`,
    ],
  ];
}
