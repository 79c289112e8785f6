// A Chromium that can be killed, with a profile that stays: Playwright ends the browsers it starts in good order.

import { spawn } from 'node:child_process';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';

export interface OwnChromium {
  /** The profile's own. */
  readonly context: BrowserContext;
  /** As a power cut would end it: nothing more is written. */
  readonly kill: () => Promise<void>;
}

const START_MS = 120_000;

export async function startChromium(profile: string): Promise<OwnChromium> {
  const { executablePath, args } = ensureBrowser();
  const child = spawn(
    executablePath ?? chromium.executablePath(),
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1440,900'],
    // A process group of its own, so that its children end with it.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start: ${said}`)), START_MS);
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  const browser: Browser = await chromium.connectOverCDP(address, { timeout: START_MS });
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('Chromium has no context');
  const group = -child.pid;
  return {
    context,
    kill: async () => {
      process.kill(group, 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}
