// What stands in the page itself in the one-file build: the whole dataset document, and the briefing the file was
// saved with.

/** Holds the document, or the text of one packed by the build: deflated, in base64. */
export const DATA_BLOCK = 'nenpyo-data';
/** Stands beside it: `null`, or a briefing file. */
export const BRIEFING_BLOCK = 'nenpyo-briefing';

/** False in the served app. */
export function hasInlinedDocument(): boolean {
  return textOf(DATA_BLOCK) !== null;
}

/** The document's JSON, texts in all languages included; null in the served app. */
export async function readInlinedDocument(): Promise<string | null> {
  const text = textOf(DATA_BLOCK);
  const packed = text === null ? null : /^"([A-Za-z0-9+/=]+)"$/.exec(text)?.[1];
  if (packed === null || packed === undefined) return text;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

export function readInlinedBriefing(): string | null {
  return textOf(BRIEFING_BLOCK);
}

function textOf(id: string): string | null {
  // There is no page in unit tests.
  return globalThis.document?.getElementById(id)?.textContent ?? null;
}
