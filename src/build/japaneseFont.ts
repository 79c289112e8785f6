// Vite plugin: a Japanese font with just the characters that the dataset and the messages use, cut from
// Noto Sans JP when the app is built. The full font is a megabyte a weight, and systems without one
// draw a box for every character. Characters of documents opened later fall back to the system's font.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const WEIGHTS = [400, 700] as const;
/** Punctuation and digits that Japanese text takes from its own font. */
const ALWAYS = '　、。・「」『』（）〜！？：；％／０１２３４５６７８９';

interface Folders {
  readonly data: string;
  /** The words of the interface: a folder for each part of them, in it a file a language. */
  readonly words: string;
}

export function japaneseFont(folders: Folders): Plugin {
  const require = createRequire(import.meta.url);
  const cut = async (weight: number) => {
    const path = require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-${weight}-normal.woff2`);
    return subsetFont(readFileSync(path), japaneseCharacters(folders), { targetFormat: 'woff2' });
  };
  const made = new Map<number, Promise<Uint8Array>>();
  const make = (weight: number) => {
    const font = made.get(weight) ?? cut(weight);
    made.set(weight, font);
    return font;
  };
  return {
    name: 'nenpyo:japanese-font',
    async generateBundle() {
      for (const weight of WEIGHTS) {
        this.emitFile({ type: 'asset', fileName: `assets/${fileName(weight)}`, source: await make(weight) });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const weight = WEIGHTS.find((known) => request.url?.endsWith(fileName(known)));
        if (!weight) return next();
        response.setHeader('content-type', 'font/woff2');
        response.end(await make(weight));
      });
    },
  };
}

function fileName(weight: number): string {
  return `fonts/noto-sans-jp-subset-${weight}.woff2`;
}

function japaneseCharacters({ data, words }: Folders): string {
  const files = [
    ...readdirSync(data)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(data, name)),
    ...readdirSync(words)
      .map((part) => join(words, part, 'ja.ts'))
      .filter((file) => existsSync(file)),
    join(words, 'languages.ts'),
  ];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('');
  const found = text.match(/[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/gu) ?? [];
  return [...new Set([...found, ...ALWAYS])].sort().join('');
}
