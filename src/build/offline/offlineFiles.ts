// What the service worker keeps, and the version that stands for exactly that.

import { createHash } from 'node:crypto';

interface OfflineFiles {
  /** A hash of every path and content. */
  readonly version: string;
  /** Sorted, as asked of the server: the page itself is the empty path. */
  readonly paths: readonly string[];
}

/** Not asked for by the app, or not to be kept: the hosts' own files, the one file, fonts in the older format. */
const LEFT_OUT = [/^\./, /^_/, /^robots\.txt$/, /^sw\.js$/, /^nenpyo\.html$/, /\.woff$/];

export function offlineFiles(files: ReadonlyMap<string, Uint8Array>): OfflineFiles {
  const kept = [...files]
    .filter(([path]) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .map(([path, content]) => [path === 'index.html' ? '' : path, content] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [path, content] of kept) hash.update(`${path}\n${content.length}\n`).update(content);
  return { version: hash.digest('hex').slice(0, 16), paths: kept.map(([path]) => path) };
}
