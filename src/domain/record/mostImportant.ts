// The few events that tell the rest: by rank, in the order of time.

/** The `most` positions whose ranks are lowest (0 stands for the most important event), sorted as positions are. */
export function mostImportant(positions: Uint32Array, ranks: Uint32Array, most: number): readonly number[] {
  const rankOf = (position: number) => ranks[position] ?? Number.POSITIVE_INFINITY;
  // In the order of rank; longer than `most` by one at times.
  const found: number[] = [];
  for (const position of positions) {
    const last = found.at(-1);
    if (found.length === most && (last === undefined || rankOf(position) >= rankOf(last))) continue;
    let place = found.length;
    while (place > 0 && rankOf(found[place - 1] as number) > rankOf(position)) place--;
    found.splice(place, 0, position);
    if (found.length > most) found.pop();
  }
  return found.sort((a, b) => a - b);
}
