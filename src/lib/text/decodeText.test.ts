// A file is read in the encoding it was saved in, or it is said that this cannot be told; no letter is ever shown as
// a question mark, and none as another letter.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { decodeText } from './decodeText.ts';

const TEXT = '{"title": "会談・Hội đàm"}';
const bytes = (...parts: readonly (string | number | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map(toBytes)));
const toBytes = (part: string | number | Uint8Array) =>
  typeof part === 'string' ? Buffer.from(part) : typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each<[string, Uint8Array, string]>([
  ['UTF-8', bytes(TEXT), 'UTF-8'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, TEXT), 'UTF-8'],
  ['UTF-16 with its mark, little end first', bytes(0xff, 0xfe, utf16le(TEXT)), 'UTF-16'],
  ['UTF-16 with its mark, big end first', bytes(0xfe, 0xff, utf16be(TEXT)), 'UTF-16'],
  ['UTF-16 without a mark, little end first', bytes(utf16le(TEXT)), 'UTF-16'],
  ['UTF-16 without a mark, big end first', bytes(utf16be(TEXT)), 'UTF-16'],
])('%s is read, and the mark is no part of the text', (_, file, encoding) => {
  expect(decodeText(file)).toEqual({ status: 'read', text: TEXT, encoding });
});

test('every text comes back from UTF-8 and UTF-16', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => `{${words}`);
  assertProperty(
    fc.property(text, (written) => {
      for (const file of [bytes(written), bytes(utf16le(written)), bytes(utf16be(written))]) {
        expect(decodeText(file)).toMatchObject(written.includes('\0') ? {} : { status: 'read', text: written });
      }
    }),
  );
});

describe('of Shift_JIS', () => {
  const shiftJis = (text: readonly (string | readonly number[])[]) =>
    bytes(...text.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))));
  // 港湾協力の協議
  const TALKS = [0x8d, 0x60, 0x98, 0x70, 0x8b, 0xa6, 0x97, 0xcd, 0x82, 0xcc, 0x8b, 0xa6, 0x8b, 0x63];

  test('a Japanese title is read', () => {
    expect(decodeText(shiftJis(['{"title": "', TALKS, '"}']))).toEqual({
      status: 'read',
      text: '{"title": "港湾協力の協議"}',
      encoding: 'Shift_JIS',
    });
  });

  test('kanji alone and kana alone are read', () => {
    // 首脳会談, ベトナム
    const kanji = [0x8e, 0xf1, 0x94, 0x5d, 0x89, 0xef, 0x92, 0x6b];
    const kana = [0x83, 0x78, 0x83, 0x67, 0x83, 0x69, 0x83, 0x80];
    expect(decodeText(shiftJis(['"', kanji, '"']))).toMatchObject({ text: '"首脳会談"' });
    expect(decodeText(shiftJis(['"', kana, '"']))).toMatchObject({ text: '"ベトナム"' });
  });
});

test.each<[string, readonly (string | number)[], number]>([
  ['Western letters of Windows', ['{"title":\n"N', 0xe9, 'gociations ', 0xe0, ' Gen', 0xe8, 've"}'], 2],
  ['Vietnamese letters of Windows', ['{"title": "H', 0xf4, 0xf2, 'i ', 0xf0, 0xe0, 'm"}'], 1],
  ['curly quotes of Windows', ['{\n\n"title": "the ', 0x93, 'big', 0x94, ' one"}'], 3],
  ['EUC-JP', ['{"title": "', 0xa5, 0xd9, 0xa5, 0xc8, 0xa5, 0xca, 0xa5, 0xe0, 0xb2, 0xf1, 0xc3, 0xcc, '"}'], 1],
  ['Chinese of GBK', ['{"title": "', 0xbb, 0xe1, 0xcc, 0xb8, 0xb1, 0xb1, 0xbe, 0xa9, '"}'], 1],
  ['Cyrillic of Windows', ['{"title": "', 0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb, '"}'], 1],
  ['UTF-8 cut off within a letter', ['{"title": "会談', 0xe4, 0xbc], 1],
])('%s are in no encoding that can be told: the line is named', (_, parts, line) => {
  expect(decodeText(bytes(...parts))).toEqual({ status: 'unknown', line });
});

test.each<[string, Uint8Array]>([
  ['a ZIP, such as a workbook', bytes('PK', 3, 4, 0x14, 0, 6, 0, 0x80, 0xff)],
  ['a picture', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['a text of zeros', bytes('{', 0, 0, 0)],
  ['UTF-16 of half letters', bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)],
])('%s is no text', (_, file) => {
  expect(decodeText(file)).toEqual({ status: 'binary' });
});

test('whatever the bytes are, no letter comes out as a question mark', () => {
  assertProperty(
    fc.property(fc.uint8Array({ maxLength: 60 }), (file) => {
      const decoded = decodeText(file);
      const hasOwn = Buffer.from(file).includes(Buffer.from('\ufffd'));
      if (decoded.status === 'read' && !hasOwn && decoded.encoding === 'UTF-8')
        expect(decoded.text).not.toContain('\ufffd');
    }),
    { numRuns: 2000 },
  );
});
