// Vite plugin: `data/` becomes the packed index and the texts of each language beside the page, in the build
// and in development. Any problem in the data stops the build and is shown in development.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { jsonSchemaText } from '#dataset/schema.ts';
import { toModel } from '#dataset/toModel.ts';
import { describePage } from './describePage.ts';
import { readDataFiles, SCHEMA_FILE } from './readDataFiles.ts';
import { splitFiles } from './splitFiles.ts';

export function datasetPlugin(folder: string): Plugin {
  /** In development, until a file of the dataset changes. */
  let kept: ReadonlyMap<string, string | Uint8Array> | null = null;
  const readChecked = () => {
    const { document, problems } = readDataFiles(folder);
    if (problems.length > 0) throw new Error(`The dataset has ${problems.length} problems:\n${problems.join('\n')}`);
    const { dataset } = toModel(document);
    if (!dataset) throw new Error('The dataset has no events');
    return splitFiles(dataset);
  };
  const writeSchema = () => {
    const path = join(folder, SCHEMA_FILE);
    if (readIfThere(path) !== jsonSchemaText()) writeFileSync(path, jsonSchemaText());
  };
  return {
    name: 'nenpyo:dataset',
    // A test run mends nothing: it shows that the committed schema is the emitted one.
    apply: (_config, { mode }) => mode !== 'test',
    buildStart() {
      writeSchema();
    },
    transformIndexHtml: (page) => describePage(page, readDataFiles(folder).document),
    generateBundle() {
      for (const [fileName, source] of readChecked()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(folder)) return;
        kept = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!/\.(json|nenpyo)$/.test(name)) return next();
        try {
          kept ??= readChecked();
          const file = kept.get(name);
          if (file === undefined) next();
          else response.end(file);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
