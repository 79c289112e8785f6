// The next edition of the app on its host: every script and style sheet under another name, the old ones gone.

import { readdirSync, readFileSync } from 'node:fs';
import type { StaticServer } from '../staticServer.ts';

const dist = new URL('../../dist/', import.meta.url);
const PARTS = /\.(css|js)$/;

export function publishNewEdition(server: StaticServer, edition: string): void {
  const names = readdirSync(new URL('assets/', dist)).filter((name) => PARTS.test(name));
  const renamed = (name: string) => name.replace(/^(.*)(\.\w+)$/, `$1-${edition}$2`);
  const rewritten = (file: URL) =>
    names.reduce((text, name) => text.replaceAll(name, renamed(name)), readFileSync(file, 'utf8'));
  for (const name of names) {
    server.add(`assets/${renamed(name)}`, rewritten(new URL(`assets/${name}`, dist)));
    server.change(`assets/${name}`, null);
  }
  server.add('index.html', rewritten(new URL('index.html', dist)));
  server.add('sw.js', rewritten(new URL('sw.js', dist)).replace(/VERSION = "\w+"/, `VERSION = "${edition}"`));
}
