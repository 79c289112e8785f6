// The promises of the app, on the built app, in a real Chromium: as on a desk, on a phone, and far from UTC.

import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

const { executablePath, args } = ensureBrowser();
const PORT = Number(process.env['PORT'] ?? 4174);

export default defineConfig({
  testDir: './specs',
  outputDir: './.output/e2e-run',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { reducedMotion: 'reduce' },
    // Behind a service worker the page's requests are no longer a test's to hold; offline.spec.ts has it.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Traces cost a fifth of the run; ask for them with --trace=on.
    screenshot: 'only-on-failure',
  },
  // Named by file: a pattern for a part of the path would also meet the folder of the clone.
  projects: [
    { name: 'desktop', testIgnore: '**/phone*.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: ['**/phone*.spec.ts', '**/axe*.spec.ts'],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'en-GB' },
    },
    // Dates are calendar dates: nothing may change west of UTC.
    {
      name: 'los-angeles',
      testMatch: ['**/dates.spec.ts', '**/timeline.spec.ts'],
      use: { viewport: { width: 1280, height: 800 }, timezoneId: 'America/Los_Angeles' },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
