// Vite plugin: `nenpyo.html`, the app and its data as one file that opens by double click, made by a second
// build without parts. Its script is packed, because it would not stay under the limit as it is.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rollup } from 'vite';
import { describePage } from '#build/data/describePage.ts';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { composeOneFile } from './oneFilePage.ts';

export const ONE_FILE = 'nenpyo.html';

interface Options {
  /** The folder of the dataset. */
  readonly data: string;
  readonly icon: string;
  /** The plugins that the app's own sources need, made anew. */
  readonly plugins: () => PluginOption[];
  /** The most it may weigh, in kB of 1,000 bytes. */
  readonly limitKb: number;
}

export function oneFile({ data, icon, plugins, limitKb }: Options): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'nenpyo:one-file',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }) {
      const { app, style, licences } = await buildWhole(config, plugins());
      const { document } = readDataFiles(data);
      const text = composeOneFile({
        page: describePage(readFileSync(join(config.root, 'index.html'), 'utf8'), document),
        loader: readFileSync(join(config.root, 'build/oneFile/oneFileLoader.js'), 'utf8'),
        app,
        style,
        icon: readFileSync(icon, 'utf8'),
        document,
        licences,
      });
      const size = Buffer.byteLength(text) / 1000;
      if (size > limitKb) this.error(`${ONE_FILE}: ${size.toFixed(0)} kB, more than ${limitKb}`);
      writeFileSync(join(dir, ONE_FILE), text);
      this.info(`${ONE_FILE}: ${size.toFixed(0)} of ${limitKb} kB`);
    },
  };
}

/** The app as one module, one style sheet, and the licences of what is in them. */
async function buildWhole({ root, resolve: { alias } }: ResolvedConfig, plugins: PluginOption[]) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    resolve: { alias },
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      license: true,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(root, 'main.ts'), output: { codeSplitting: false } },
    },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...more] = files.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`One file: the build has ${more.length + 1} chunks`);
  return { app: chunk.code, style: assetOf(files, '.css'), licences: assetOf(files, 'license.md') };
}

function assetOf(files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[], ending: string): string {
  const found = files.filter((file) => file.type === 'asset' && file.fileName.endsWith(ending));
  const [asset] = found;
  if (asset?.type !== 'asset' || found.length > 1) throw new Error(`One file: ${found.length} files end in ${ending}`);
  return typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString('utf8');
}
