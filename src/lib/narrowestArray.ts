// Whole numbers in the smallest typed array that holds them: most columns of a record are of small numbers.

export type CountArray = Uint8Array | Uint16Array | Uint32Array;

/** The same numbers, 0 to 2³² − 1, in bytes where none needs more, else in two or four bytes each. */
export function narrowestArray(numbers: ArrayLike<number>): CountArray {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0);
  const Narrowest = most <= 0xff ? Uint8Array : most <= 0xffff ? Uint16Array : Uint32Array;
  return Narrowest.from(numbers);
}
