// The bytes of a source, with their number watched while they come.

import type { Problem } from '#domain/problems/problem.ts';
import type { DocumentSource, NamedFile } from './documentMessages.ts';
import { MOST_BYTES, MOST_FILES } from './limits.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A problem when the source cannot be read or is too long to be. `onProgress` gets the share read, 0 to 1. */
export async function fetchBytes(
  source: DocumentSource,
  name: string,
  onProgress: (share: number) => void = () => {},
): Promise<readonly NamedBytes[] | Problem> {
  try {
    if (source.kind === 'files') return await readFiles(source.files);
    const response = await fetch(source.address);
    if (!response.ok) return notFound(`${response.status} ${response.statusText}`.trim());
    const bytes = await readBody(response, onProgress);
    return bytes instanceof Uint8Array ? [{ name, bytes }] : bytes;
  } catch {
    // What a browser says of it is in its own words.
    return notFound('');
  }
}

async function readFiles(files: readonly NamedFile[]): Promise<readonly NamedBytes[] | Problem> {
  if (files.length > MOST_FILES) {
    return { kind: 'tooMany', path: '', detail: String(files.length), expected: [MOST_FILES] };
  }
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > MOST_BYTES) return tooLarge(size);
  return Promise.all(files.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

async function readBody(response: Response, onProgress: (share: number) => void): Promise<Uint8Array | Problem> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > MOST_BYTES) return tooLarge(announced);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return tooLarge(size);
    }
    pieces.push(value);
    if (announced > 0) onProgress(Math.min(1, size / announced));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function tooLarge(bytes: number): Problem {
  const megabytes = (size: number) => `${Math.round(size / 1_000_000)} MB`;
  return { kind: 'tooLarge', path: '', detail: megabytes(bytes), expected: [megabytes(MOST_BYTES)] };
}

function notFound(detail: string): Problem {
  return { kind: 'notFound', path: '', detail };
}
