// One host for everything measured: the built app, the pages it is compared with, and the generated data, compressed
// as a host would and never cached.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { splitFiles } from '#build/data/splitFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { generateDocument } from './generate.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROOTS: readonly (readonly [string, string])[] = [
  ['/app/', here('../../dist/')],
  ['/pages/', here('../.output/bench-pages/')],
  ['/data/', here('../.output/bench-data/')],
];
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /\.(css|html|js|json|svg)$/;

/** Writes `data/N.json` and its split form `data/N/`, once. */
export function writeData(count: number): void {
  const folder = here('../.output/bench-data/');
  if (existsSync(`${folder}${count}/appendix.json`)) return;
  const document = generateDocument(count);
  const { dataset, problems } = toModel(document);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
  mkdirSync(`${folder}${count}`, { recursive: true });
  writeFileSync(`${folder}${count}.json`, JSON.stringify(document));
  for (const [name, content] of splitFiles(dataset)) writeFileSync(`${folder}${count}/${name}`, content);
}

export async function serve(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const kept = new Map<string, Buffer>();
  const read = (pathname: string): Buffer | null => {
    const known = kept.get(pathname);
    if (known) return known;
    const root = ROOTS.find(([prefix]) => pathname.startsWith(prefix));
    if (!root) return null;
    const path = `${root[1]}${pathname.slice(root[0].length) || 'index.html'}`;
    if (!existsSync(path)) return null;
    const content = readFileSync(path);
    const body = COMPRESSED.test(path) ? gzipSync(content) : content;
    kept.set(pathname, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = read(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const name = pathname.endsWith('/') ? 'index.html' : pathname;
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(body && COMPRESSED.test(name) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
