// The pages the app is compared with, built by the same Vite.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('pages'),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: here('../.output/bench-pages'),
    emptyOutDir: true,
    rollupOptions: { input: ['empty', 'canvas', 'raw'].map((name) => here(`pages/${name}.html`)) },
  },
});
