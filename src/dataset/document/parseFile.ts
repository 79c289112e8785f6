// A file's bytes to the value that stands in it as JSON, or the reason why there is none.

import type { Problem } from '#domain/problems/problem.ts';
import { decodeText } from '#lib/text/decodeText.ts';
import { readJson } from '#lib/text/readJson.ts';

export interface ParsedFile {
  /** Undefined when it is no JSON. */
  readonly value: unknown;
  /** Why it is none, or what of it was read as it was meant. */
  readonly problems: readonly Problem[];
}

const NOTHING = { path: '', detail: '' };

/** Never throws. */
export function parseFile(bytes: Uint8Array): ParsedFile {
  const decoded = decodeText(bytes);
  if (decoded.status === 'binary') return refused({ ...NOTHING, kind: 'notText' });
  if (decoded.status === 'unknown') {
    return refused({ ...NOTHING, kind: 'unknownEncoding', place: { line: decoded.line } });
  }
  const guessed: readonly Problem[] =
    decoded.encoding === 'Shift_JIS' ? [{ kind: 'guessedEncoding', path: '', detail: decoded.encoding }] : [];
  const read = readJson(decoded.text);
  if (read.status === 'cutOff') return refused({ ...NOTHING, kind: 'cutOff', place: read.at });
  if (read.status === 'notJson') return refused({ path: '', detail: read.found, kind: 'notJson', place: read.at });
  const loose = read.loose.map(({ what, at, count }) => ({ ...NOTHING, kind: what, place: at, count }));
  return { value: read.value, problems: [...guessed, ...loose] };
}

function refused(problem: Problem): ParsedFile {
  return { value: undefined, problems: [problem] };
}
