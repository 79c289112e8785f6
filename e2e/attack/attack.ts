// What every attack has: a host for the built app, chance, a watch over what must never happen, and a place for what
// it counts.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { randomFrom } from '../randomFrom.ts';
import { type StaticServer, startStaticServer } from '../staticServer.ts';

export interface Chance {
  /** From 0 up to 1. */
  readonly share: () => number;
  readonly below: (most: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
}

export const test = base.extend<{ chance: Chance; server: StaticServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
  chance: async ({}, provide) => provide(chanceFrom(Number(process.env['ATTACK_SEED'] || 1))),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
  server: async ({}, provide) => {
    const server = await startStaticServer();
    await provide(server);
    await server.stop();
  },
});

/** How often an attack tries, unless the command line says another number. */
export function tries(usual: number): number {
  return Number(process.env['ATTACK_COUNT'] || usual);
}

/** Keeps what broke the app, to be tried again; gives where. */
export function keep(name: string, text: string): string {
  const path = test.info().outputPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A figure for the table. */
export function tell(what: string, figure: number | string): void {
  test.info().annotations.push({ type: what, description: String(figure) });
}

function chanceFrom(seed: number): Chance {
  const share = randomFrom(seed);
  const below = (most: number) => Math.floor(share() * most);
  return { share, below, pick: <Item>(list: readonly Item[]) => list[below(list.length)] as Item };
}

/** What must never happen, whatever is done to the app. */
export interface Watch {
  /** Errors nobody caught, breaches of the Content-Security-Policy, requests to elsewhere; each with what was tried. */
  readonly complaints: string[];
  /** Names what is tried from now on. */
  readonly on: (trial: string) => void;
}

export async function watch(context: BrowserContext, ownUrl: string): Promise<Watch> {
  const complaints: string[] = [];
  let trial = '';
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('weberror', (error) => complaints.push(`${trial}: uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.text().startsWith('Content-Security-Policy')) complaints.push(`${trial}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ownUrl) complaints.push(`${trial}: foreign: ${request.url()}`);
  });
  return {
    complaints,
    on: (name) => {
      trial = name;
    },
  };
}

/** The page shows nothing a person could read. */
export async function isBlank(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.innerText.trim().length < 20);
}

/** Whether something comes true in time. */
export async function isTrue(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
