// The attacks run in Playwright for its TypeScript and its browser. They are long and no part of `npm test`.

import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';

const { executablePath, args } = ensureBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.attack.ts',
  outputDir: '../.output/attack-run',
  workers: 1,
  retries: 0,
  timeout: 7_200_000,
  reporter: [['list'], ['./tableReporter.ts']],
  use: {
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
