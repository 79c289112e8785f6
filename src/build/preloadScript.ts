// Vite plugin: builds preload.ts as a script of its own and names it in the page before the app.

import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const NAME = 'preload';

export function preloadScript(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'nenpyo:preload-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(config.root, 'preload.ts'), name: NAME });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === NAME);
        if (!chunk) throw new Error('preload.ts was not built');
        return [
          {
            tag: 'script',
            attrs: { type: 'module', src: `./${chunk.fileName}`, crossorigin: '' },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
