// The places of the list: where an event stands in it, and which item is its one stop for Tab.

/** Where in the sorted positions one stands; -1 if it does not. */
export function placeIn(positions: Uint32Array, position: number): number {
  const place = placeFor(positions, position);
  return positions[place] === position ? place : -1;
}

/** The sorted positions with one more, unless it is -1 or there already: then they are the same array. */
export function withPosition(positions: Uint32Array, position: number): Uint32Array {
  const place = placeFor(positions, position);
  if (position === -1 || positions[place] === position) return positions;
  const more = new Uint32Array(positions.length + 1);
  more.set(positions.subarray(0, place));
  more[place] = position;
  more.set(positions.subarray(place), place + 1);
  return more;
}

/** The place of the item that had the focus last, else of the chosen one, else the first. -1 stands for none. */
export function stopIn(positions: Uint32Array, focused: number, chosen: number): number {
  const place = placeIn(positions, focused);
  return Math.max(0, place === -1 ? placeIn(positions, chosen) : place);
}

/** The place of the first that is not smaller. */
function placeFor(positions: Uint32Array, position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
