// Long work in steps: says how far it is, lets the page breathe, and stops when it is no longer wanted.

/** Called with the share of the work that is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** A step that the user would feel as a hitch. */
const LONGEST_MS = 12;

/**
 * A function to be awaited between two pieces of work. It rejects with the signal's reason once the signal is
 * aborted, whether before, while reporting, or while the page was given its turn.
 */
export function createSteps(onProgress?: OnProgress, signal?: AbortSignal): (share: number) => Promise<void> {
  let turnedAt = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    onProgress?.(share);
    signal?.throwIfAborted();
    if (performance.now() - turnedAt < LONGEST_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    turnedAt = performance.now();
    signal?.throwIfAborted();
  };
}
