// Finds a Chromium for the tests, or installs one: BROWSER_PATH, Playwright's own, a browser at its usual
// place, `playwright install`, and as root on Debian apt. Else one sentence that says what to do.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly executablePath?: string;
  readonly args: string[];
}

const ARGS = [
  // Chromium refuses to run as root inside its own sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const USUAL_PLACES = [
  // Without windows it needs less of the processor than the whole browser does.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const INSTALL_LIMIT_MS = 600_000;

function presentBrowser(): Browser | undefined {
  const own = process.env['BROWSER_PATH'];
  if (own) return { executablePath: own, args: ARGS };
  if (existsSync(chromium.executablePath())) return { args: ARGS };
  const found = USUAL_PLACES.find((path) => existsSync(path));
  return found === undefined ? undefined : { executablePath: found, args: ARGS };
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT_MS }).status === 0;
}

function installWithPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

function installWithApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  succeeds('apt-get', ['update', '-qq']);
  return succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
}

/** A browser that is there, installing one if need be. */
export function ensureBrowser(): Browser {
  for (const install of [() => true, installWithPlaywright, installWithApt]) {
    const browser = install() ? presentBrowser() : undefined;
    if (browser) return browser;
  }
  throw new Error(
    'No Chromium was found or could be installed: install Chrome, Edge or Chromium, or set BROWSER_PATH to one, then run again.',
  );
}
