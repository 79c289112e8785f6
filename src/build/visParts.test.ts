// On the installed vis-timeline, built as the app builds it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { partsOnly, visParts } from './visParts.ts';

test('builds in frame, range and axis, and nothing of items, groups and graphs', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [visParts()],
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../timeline/vis/visAxis.ts', import.meta.url)),
        external: ['moment', 'xss'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunk?.type === 'chunk' ? chunk.code : '';
  for (const kept of ['vis-time-axis', 'vis-panel vis-center', 'rangechanged', 'pinch']) expect(code).toContain(kept);
  for (const left of ['vis-item', 'vis-group', 'vis-graph', 'vis-legend', 'vis-config', 'DataSet']) {
    expect(code).not.toContain(left);
  }
});

test('another vis-timeline is noticed', () => {
  const code = readFileSync(
    fileURLToPath(import.meta.resolve('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs')),
    'utf8',
  );
  expect(partsOnly(code).length).toBeLessThan(code.length);
  expect(() => partsOnly(partsOnly(code))).toThrow('another vis-timeline');
});
