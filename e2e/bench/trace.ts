import { chromium, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { ensureBrowser } from '../browser.ts';
import { comeToRest, open, zoomAndPan } from './measure.ts';
import { serve } from './server.ts';
test('trace', async () => {
  const { url, stop } = await serve();
  const { executablePath, args } = ensureBrowser();
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  const opened = await open(browser);
  await comeToRest(opened, `${url}/app/#data=${encodeURIComponent(`/data/100000/`)}`);
  await browser.startTracing(opened.page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.invalidationTracking', 'blink.style'] });
  console.info(await zoomAndPan(opened, '.vis-panel.vis-center'));
  writeFileSync('/tmp/big-trace.json', await browser.stopTracing());
  await browser.close(); stop();
});
