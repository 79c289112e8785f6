// The whole dataset document as it stands in the page itself, in the one-file build.

export const DATA_BLOCK = 'nenpyo-data';
/** Stands beside it: `null`, or the briefing that the file was saved with. */
export const BRIEFING_BLOCK = 'nenpyo-briefing';

/** The document's JSON, texts in all languages included; null in the served app. */
export function readInlinedDocument(): string | null {
  // There is no page in unit tests.
  return globalThis.document?.getElementById(DATA_BLOCK)?.textContent ?? null;
}
