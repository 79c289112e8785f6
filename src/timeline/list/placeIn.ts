// The places of the list: where an event stands in it, and which item is its one stop for Tab.

/** Where in the sorted ordinals one stands; -1 if it does not. */
export function placeIn(ordinals: Uint32Array, ordinal: number): number {
  const place = placeFor(ordinals, ordinal);
  return ordinals[place] === ordinal ? place : -1;
}

/** The sorted ordinals with one more, unless it is -1 or there already: then they are the same array. */
export function withOrdinal(ordinals: Uint32Array, ordinal: number): Uint32Array {
  const place = placeFor(ordinals, ordinal);
  if (ordinal === -1 || ordinals[place] === ordinal) return ordinals;
  const more = new Uint32Array(ordinals.length + 1);
  more.set(ordinals.subarray(0, place));
  more[place] = ordinal;
  more.set(ordinals.subarray(place), place + 1);
  return more;
}

/** The place of the item that had the focus last, else of the chosen one, else the first. -1 stands for none. */
export function stopIn(ordinals: Uint32Array, focused: number, chosen: number): number {
  const place = placeIn(ordinals, focused);
  return Math.max(0, place === -1 ? placeIn(ordinals, chosen) : place);
}

/** The place of the first that is not smaller. */
function placeFor(ordinals: Uint32Array, ordinal: number): number {
  let low = 0;
  let high = ordinals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordinals[middle] as number) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
