// Bytes of a text file to the text, in the encodings people save in: UTF-8 and UTF-16 with or without a mark at the
// beginning, and Shift_JIS. What is in none of them is told apart from what is no text at all; nothing is ever read
// with signs in place of letters.

export type Decoded =
  | { readonly status: 'read'; readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS' }
  /** A text in an encoding that nothing names; `line` is the first that is no UTF-8, counted from 1. */
  | { readonly status: 'unknown'; readonly line: number }
  | { readonly status: 'binary' };

const LINE_FEED = 0x0a;
/** Whether a text is Japanese shows at its beginning. */
const JUDGED_BYTES = 1_000_000;

export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = decode(bytes, utf16);
    return text === null ? { status: 'binary' } : textIn('UTF-16', text);
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) return textIn('UTF-8', text);
  if (bytes.includes(0)) return { status: 'binary' };
  const japanese = isShiftJis(bytes.subarray(0, JUDGED_BYTES)) ? decode(bytes, 'shift_jis') : null;
  if (japanese !== null) return { status: 'read', text: japanese, encoding: 'Shift_JIS' };
  return { status: 'unknown', line: lineOfFirstFault(bytes) };
}

/** Zeros stand in no text. */
function textIn(encoding: 'UTF-8' | 'UTF-16', text: string): Decoded {
  return text.includes('\0') ? { status: 'binary' } : { status: 'read', text, encoding };
}

/** Null when the bytes are no text in this encoding. A mark at the beginning is no part of the text. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark; without one, by the half of the first letter that is empty: what is read here begins in ASCII. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2) return null;
  const isAscii = (byte: number) => byte > 0 && byte < 0x80;
  if (isAscii(first) && second === 0) return 'utf-16le';
  if (first === 0 && isAscii(second)) return 'utf-16be';
  return null;
}

/**
 * Whether the bytes are Shift_JIS beyond doubt. Letters of the Latin encodings can be read as kanji too, but as rare
 * ones that stand alone between Latin letters; other East Asian encodings would give a row of half-width kana.
 */
function isShiftJis(bytes: Uint8Array): boolean {
  let doubles = 0;
  let common = 0;
  let halfWidth = 0;
  let besideAnother = 0;
  /** Where the last letter that is not ASCII ended. */
  let lastEnd = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (byte >= 0xa1 && byte <= 0xdf) {
      halfWidth++;
      lastEnd = i + 1;
      continue;
    }
    if (byte === 0x80 || byte === 0xa0 || byte > 0xfc) return false;
    // Cut off where the judging ends.
    if (i + 1 >= bytes.length) break;
    const trail = bytes[i + 1] ?? 0;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
    doubles++;
    // Signs, kana, and the kanji of the first level.
    if (byte <= 0x98) common++;
    if (lastEnd === i) besideAnother++;
    i++;
    lastEnd = i + 1;
  }
  return doubles > 0 && common >= doubles * 0.7 && halfWidth <= doubles * 0.3 && besideAnother >= doubles * 0.3;
}

function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, from);
    const end = next < 0 ? bytes.length : next + 1;
    if (decode(bytes.subarray(from, end), 'utf-8') === null) return line;
    from = end;
  }
  return line;
}
