// In development the dataset's files are served as the build would publish them.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { datasetPlugin } from './datasetPlugin.ts';
import { readDataFiles } from './readDataFiles.ts';

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** A server in development that has only what the plugin hangs on it. */
function developing() {
  const listeners: ((path: string) => void)[] = [];
  const sent: unknown[] = [];
  let serve: (request: object, response: object, next: (error?: unknown) => void) => void = () => {};
  const server = {
    watcher: { add: () => {}, on: (_: string, listener: (path: string) => void) => listeners.push(listener) },
    ws: { send: (message: unknown) => sent.push(message) },
    middlewares: {
      use: (handler: typeof serve) => {
        serve = handler;
      },
    },
  };
  const { configureServer } = datasetPlugin(DATA);
  if (typeof configureServer !== 'function') throw new Error('Nothing is served in development');
  (configureServer as unknown as (server: object) => void)(server);
  const ask = (url: string): unknown => {
    let answer: unknown = null;
    serve({ url }, { end: (body: unknown) => (answer = body) }, () => (answer = 'next'));
    return answer;
  };
  return { ask, sent, change: (path: string) => listeners.map((listener) => listener(path)) };
}

test('index, appendix and the texts of each language are there, each read once until a file changes', () => {
  const { ask, change, sent } = developing();
  const { document } = readDataFiles(DATA);
  expect((document as { readonly events: readonly unknown[] }).events.length).toBeGreaterThan(50);
  for (const name of ['/index.en.nenpyo', '/appendix.json', '/texts.vi.json', '/texts.ja.json?t=1']) {
    expect(ask(name), name).not.toBe('next');
  }
  expect(ask('/index.en.nenpyo')).toBe(ask('/index.en.nenpyo'));
  const before = ask('/index.en.nenpyo');
  change(`${DATA}/events.json`);
  expect(sent).toEqual([{ type: 'full-reload' }]);
  expect(ask('/index.en.nenpyo')).not.toBe(before);
});

test('what the dataset does not have is left to others', () => {
  const { ask } = developing();
  for (const name of ['/texts.pt-BR.json', '/index.en.nenpyo/x', '/main.ts', '/']) expect(ask(name), name).toBe('next');
});
