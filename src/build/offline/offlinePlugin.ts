// Vite plugin: `sw.js`, the service worker with the list of everything that was built.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { offlineFiles } from './offlineFiles.ts';

export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'nenpyo:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    // The files of public/ are not in the bundle, but in its folder by now.
    writeBundle({ dir = '' }) {
      const { version, paths } = offlineFiles(readFiles(dir));
      const worker = readFileSync(join(config.root, 'build/offline/serviceWorker.js'), 'utf8');
      const head = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(paths)};\n`;
      writeFileSync(join(dir, 'sw.js'), head + worker);
    },
  };
}

/** Every file of a folder and those below it, by its path with `/`. */
function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)];
    }),
  );
}
