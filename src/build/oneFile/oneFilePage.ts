// The one file as text: the page's own index.html with everything it would have fetched put into it.

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { BRIEFING_BLOCK, DATA_BLOCK } from '#dataset/inlinedDocument.ts';
import { dataBlock } from '#lib/dataBlock.ts';

interface Parts {
  /** `src/index.html`. */
  readonly page: string;
  /** The whole app as one module. */
  readonly app: string;
  readonly loader: string;
  readonly style: string;
  readonly icon: string;
  /** The dataset document, texts included. */
  readonly document: unknown;
  readonly licences: string;
}

export function composeOneFile({ page, app, loader, style, icon, document, licences }: Parts): string {
  const css = withoutFonts(style);
  if (/<\/style/i.test(css)) throw new Error('One file: the styles hold an end tag');
  if (/<\/script/i.test(loader)) throw new Error('One file: the loader holds an end tag');
  const script = `${app}\n/*!\n${licences.replaceAll('*/', '* /')}\n*/\n`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(loader)} ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // A policy holds for what comes after it.
  const first = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ];
  const head = [
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />`,
    `<style>${css}</style>`,
    `<script type="module">${loader}</script>`,
  ];
  const body = [
    '<!-- The app and its data, packed; the licences of the libraries stand at the end of the app. -->',
    `<script type="text/plain" id="nenpyo-app">${pack(script)}</script>`,
    dataBlock(DATA_BLOCK, pack(JSON.stringify(document))),
    dataBlock(BRIEFING_BLOCK, null),
  ];
  let text = page.replace(/^\s*<(?:link\b[^>]*|script\b[^>]*><\/script)>\n/gm, '');
  text = insert(text, /(?<=<meta charset="utf-8" \/>)/, first);
  text = insert(text, /(?=<\/head>)/, head);
  text = insert(text, /(?=<\/body>)/, body);
  return text;
}

/** Deflated, in base64. */
function pack(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

function insert(page: string, place: RegExp, lines: readonly string[]): string {
  if (!place.test(page)) throw new Error(`One file: index.html has no place ${place}`);
  return page.replace(place, () => `\n${lines.join('\n')}\n`);
}

/** Fonts that would have to be fetched; the names behind them in each list are the system's. */
function withoutFonts(style: string): string {
  const css = style.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '').replace(/\r\n?/g, '\n');
  const asked = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(css);
  if (asked) throw new Error(`One file: the styles ask for ${asked[0]}`);
  return css;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
