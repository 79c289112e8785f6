// The id somebody probably meant.

/** The known id with the smallest edit distance, if it is close enough to be a slip of the keyboard: up to `limit`. */
export function nearest(
  id: string,
  known: readonly string[],
  limit: number = Math.max(2, Math.floor(id.length / 3)),
): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) > limit) continue;
    const distance = editDistance(id, candidate);
    if (distance <= limit && (best === null || distance < best.distance)) best = { id: candidate, distance };
  }
  return best?.id ?? null;
}

/** Levenshtein distance, where two letters that changed places are one slip (Damerau); one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let before: readonly number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(substituted, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
