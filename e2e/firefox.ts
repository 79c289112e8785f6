// Firefox, where the machine has one, driven over WebDriver BiDi: Playwright drives a build of its own only.

import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Null where there is none: FIREFOX_PATH, else where it usually is. */
export function presentFirefox(): string | null {
  const own = process.env['FIREFOX_PATH'];
  return own ?? USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}

export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}
