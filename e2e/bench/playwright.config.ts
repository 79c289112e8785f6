// The benchmark runs in Playwright for its TypeScript and its browser; it is one long test and no part of `npm test`.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'bench.ts',
  outputDir: '../.output/bench-run',
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  reporter: [['list']],
});
