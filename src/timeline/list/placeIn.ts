// The places of the list: where an event stands in it, and which item is its one stop for Tab.

/** Where in the sorted positions one stands; -1 if it does not. */
export function placeIn(positions: Uint32Array, position: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = positions[middle] as number;
    if (found === position) return middle;
    if (found < position) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of the item that had the focus last, else of the chosen one, else the first. -1 stands for none. */
export function stopIn(positions: Uint32Array, focused: number, chosen: number): number {
  const place = placeIn(positions, focused);
  return Math.max(0, place === -1 ? placeIn(positions, chosen) : place);
}
