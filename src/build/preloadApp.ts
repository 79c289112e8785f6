// Vite plugin: the page names what main.ts will import once the first picture stands, so that the browser fetches it
// meanwhile. It is only fetched: a module that is preloaded as such is compiled at once, in the picture's way.

import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What the titles of the first picture are measured with. */
const FONT = 'be-vietnam-pro-latin-400-normal-';

/** `module` is the end of the path of the module that is imported. */
export function preloadApp(module: string): Plugin {
  return {
    name: 'nenpyo:preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!app) throw new Error(`preload: no chunk is made of ${module}`);
        const font = Object.keys(bundle).find((file) => file.includes(FONT) && file.endsWith('.woff2'));
        if (!font) throw new Error(`preload: there is no font ${FONT}`);
        return [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${font}` },
          },
          ...filesOf(app, chunks)
            .filter((file) => !html.includes(file))
            .map((file) => tagFor(file)),
        ];
      },
    },
  };
}

/** The chunk, what it imports, and their style sheets. */
function filesOf(chunk: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): readonly string[] {
  const imported = chunk.imports.flatMap((file) => chunks.find(({ fileName }) => fileName === file) ?? []);
  return [...new Set([chunk, ...imported].flatMap((one) => [...(one.viteMetadata?.importedCss ?? []), one.fileName]))];
}

function tagFor(file: string): HtmlTagDescriptor {
  const href = `./${file}`;
  const attrs = file.endsWith('.css')
    ? { rel: 'stylesheet', crossorigin: '', href }
    : { rel: 'preload', as: 'script', crossorigin: '', href, fetchpriority: 'low' };
  return { tag: 'link', attrs, injectTo: 'head' };
}
