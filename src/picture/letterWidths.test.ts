// The table of letter widths says what the font's own file says.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { LETTER_WIDTHS } from './letterWidths.ts';
import { textWidth } from './textWidth.ts';

const require = createRequire(import.meta.url);
const PARTS = ['latin', 'latin-ext', 'vietnamese'];

/** The advance widths of a part of the font by letter, in thousandths of an em (OpenType: head, hhea, hmtx, cmap 4). */
async function widthsIn(part: string): Promise<ReadonlyMap<string, number>> {
  const path = require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-400-normal.woff2`);
  const letters = LETTER_WIDTHS.map(([, own]) => own).join('');
  const font = Buffer.from(await subsetFont(readFileSync(path), letters, { targetFormat: 'sfnt' }));
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const widthOf = (glyph: number) => font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1));
  const widths = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(table('cmap') + 2); i++) {
    const map = table('cmap') + font.readUInt32BE(table('cmap') + 8 + i * 8);
    if (font.readUInt16BE(map) !== 4) continue;
    const segments = font.readUInt16BE(map + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = font.readUInt16BE(map + 14 + 2 * segment);
      const start = font.readUInt16BE(map + 16 + 2 * segments + 2 * segment);
      const delta = font.readInt16BE(map + 16 + 4 * segments + 2 * segment);
      const offsetAt = map + 16 + 6 * segments + 2 * segment;
      const offset = font.readUInt16BE(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
        const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
        if (glyph !== 0) widths.set(String.fromCodePoint(code), Math.round((widthOf(glyph) * 1000) / unitsPerEm));
      }
    }
  }
  return widths;
}

test('every letter is as wide as in the file of the typeface', async () => {
  const [latin, extended, vietnamese] = await Promise.all(PARTS.map(widthsIn));
  // What several parts hold is as wide in each; the first one is asked.
  const inFont = new Map([...(vietnamese ?? []), ...(extended ?? []), ...(latin ?? [])]);
  const wrong = LETTER_WIDTHS.flatMap(([width, letters]) =>
    [...letters].filter((letter) => inFont.has(letter) && inFont.get(letter) !== width),
  );
  expect(wrong).toEqual([]);
  expect(inFont.size).toBeGreaterThan(300);
});

test('a text is as wide as its letters, and letters of other scripts as an em or a little less', () => {
  expect(textWidth('')).toBe(0);
  expect(textWidth('ii')).toBeCloseTo(2 * textWidth('i'));
  expect(textWidth('首脳会談')).toBe(4);
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
  expect(textWidth('ж')).toBeGreaterThan(0.5);
});
