// A static host for one test: the built app with its headers, whose files the test may change, and which it
// may stop, as a network does that is gone.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { readHeaders } from '#build/readHeaders.ts';

const dist = new URL('../dist/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  readonly url: string;
  /** Serves this file changed from now on; null takes it away. */
  change(path: string, change: ((file: Buffer) => string | Uint8Array) | null): void;
  /** Serves a file that the built app does not have. */
  add(path: string, content: string | Uint8Array): void;
  stop(): Promise<void>;
}

export async function startStaticServer(): Promise<StaticServer> {
  const headers = readHeaders(readFileSync(new URL('_headers', dist), 'utf8'));
  const changed = new Map<string, string | Uint8Array | null>();
  const read = (path: string) => {
    const text = changed.get(path);
    return text === undefined ? readFileSync(new URL(path, dist)) : text;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    let body: Uint8Array | string | null = null;
    try {
      body = read(path);
    } catch {
      // No such file.
    }
    response.writeHead(body === null ? 404 : 200, { ...headers, 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body ?? 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    change(path, change) {
      changed.set(path, change?.(readFileSync(new URL(path, dist))) ?? null);
    },
    add(path, content) {
      changed.set(path, content);
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
