// The few events that tell the rest: by rank, in the order of time.

/** The `most` ordinals whose ranks are lowest (0 stands for the most important event), sorted as ordinals are. */
export function mostImportant(ordinals: Uint32Array, ranks: Uint32Array, most: number): readonly number[] {
  const rankOf = (ordinal: number) => ranks[ordinal] ?? Number.POSITIVE_INFINITY;
  // In the order of rank; longer than `most` by one at times.
  const found: number[] = [];
  for (const ordinal of ordinals) {
    const last = found.at(-1);
    if (found.length === most && (last === undefined || rankOf(ordinal) >= rankOf(last))) continue;
    let place = found.length;
    while (place > 0 && rankOf(found[place - 1] as number) > rankOf(ordinal)) place--;
    found.splice(place, 0, ordinal);
    if (found.length > most) found.pop();
  }
  return found.sort((a, b) => a - b);
}
