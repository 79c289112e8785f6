// Vite plugin: `npm start` and the tests get what a static host would send, gzipped.

import compression from 'compression';
import type { Connect, Plugin } from 'vite';

export function compressedPreview(): Plugin {
  return {
    name: 'nenpyo:compressed-preview',
    configurePreviewServer({ middlewares }) {
      // Typed for Express; it asks no more of a request than Node gives.
      middlewares.use(compression() as unknown as Connect.NextHandleFunction);
    },
  };
}
