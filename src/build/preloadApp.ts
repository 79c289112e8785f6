// Vite plugin: the page asks early for what it will need. A script of its own (preload.ts) asks for the outline, a link
// for the font. The links for the app that main.ts imports once the first picture stands are set off by main.ts itself:
// before, they would share the line with what the picture needs. The app is only fetched then: a module preloaded as
// such is compiled at once, in the picture's way.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type ResolvedConfig, type Rollup } from 'vite';

/** What a link says until main.ts makes it ask. */
const LATER = 'later';
/** What the titles of the first picture are measured with. */
const FONT = 'be-vietnam-pro-latin-400-normal-';

/** `module` is the end of the path of the module that main.ts imports. */
export function preloadApp(module: string): Plugin {
  let config: ResolvedConfig;
  let script = '';
  return {
    name: 'nenpyo:preload-app',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const code = await buildAlone(join(config.root, 'preload.ts'), config);
      script = `assets/preload-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: script, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!app) throw new Error(`preload: no chunk is made of ${module}`);
        const font = Object.keys(bundle).find((file) => file.includes(FONT) && file.endsWith('.woff2'));
        if (!font) throw new Error(`preload: there is no font ${FONT}`);
        return [
          { tag: 'script', attrs: { async: true, src: `./${script}` }, injectTo: 'head-prepend' },
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${font}` },
            injectTo: 'head',
          },
          ...filesOf(app, chunks)
            .filter((file) => !html.includes(file))
            .map((file) => tagFor(file)),
        ];
      },
    },
  };
}

/** As one script that imports nothing: it must not wait for what the app shares. */
async function buildAlone(input: string, { root }: ResolvedConfig): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } } },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`preload: ${input} was not built`);
  return chunk.code;
}

/** The chunk, what it imports, and their style sheets. */
function filesOf(chunk: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): readonly string[] {
  const imported = chunk.imports.flatMap((file) => chunks.find(({ fileName }) => fileName === file) ?? []);
  return [...new Set([chunk, ...imported].flatMap((one) => [...(one.viteMetadata?.importedCss ?? []), one.fileName]))];
}

function tagFor(file: string): HtmlTagDescriptor {
  const href = `./${file}`;
  const as = file.endsWith('.css') ? 'style' : 'script';
  const attrs = { rel: LATER, as, crossorigin: '', href };
  return { tag: 'link', attrs, injectTo: 'head' };
}
