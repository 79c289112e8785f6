// The text of a source, with its size watched while it comes.

import type { Problem } from '#dataset/problems.ts';
import type { DocumentSource } from './documentMessages.ts';
import { MOST_BYTES } from './limits.ts';

/** A problem when the source cannot be read or is too long to be. `onProgress` gets the share read, 0 to 1. */
export async function fetchText(
  source: DocumentSource,
  onProgress: (share: number) => void = () => {},
): Promise<string | Problem> {
  try {
    if (source.kind === 'file') {
      return source.file.size > MOST_BYTES ? tooLarge(source.file.size) : await source.file.text();
    }
    const response = await fetch(source.address);
    if (!response.ok) return notFound(`${response.status} ${response.statusText}`.trim());
    return await readBody(response, onProgress);
  } catch (error) {
    return notFound(error instanceof Error ? error.message : String(error));
  }
}

async function readBody(response: Response, onProgress: (share: number) => void): Promise<string | Problem> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > MOST_BYTES) return tooLarge(announced);
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return tooLarge(size);
    }
    pieces.push(decoder.decode(value, { stream: true }));
    if (announced > 0) onProgress(Math.min(1, size / announced));
  }
  return pieces.join('') + decoder.decode();
}

function tooLarge(bytes: number): Problem {
  const megabytes = (size: number) => `${Math.round(size / 1_000_000)} MB`;
  return { kind: 'tooLarge', path: '', detail: `${megabytes(bytes)}, at most ${megabytes(MOST_BYTES)}` };
}

function notFound(detail: string): Problem {
  return { kind: 'notFound', path: '', detail };
}
