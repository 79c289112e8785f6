// Which stretches of the rows of a block are taken: a bit for every few px, so that asking and taking cost next to
// nothing however many titles there are.

const CELL_PX = 4;

export interface Occupancy {
  /** Whether nothing stands between two places of a row, in px from the block's left edge. */
  readonly isFree: (row: number, fromPx: number, toPx: number) => boolean;
  readonly take: (row: number, fromPx: number, toPx: number) => void;
}

export function createOccupancy(rows: number, widthPx: number): Occupancy {
  const cells = Math.ceil(widthPx / CELL_PX) + 1;
  const words = (cells >> 5) + 1;
  const bits = new Int32Array(rows * words);
  const first = (px: number) => Math.max(0, Math.floor(px / CELL_PX));
  const last = (px: number) => Math.min(cells - 1, Math.floor(px / CELL_PX));
  return {
    isFree(row, fromPx, toPx) {
      const [a, b] = [first(fromPx), last(toPx)];
      for (let word = a >> 5; word <= b >> 5; word++) {
        if (((bits[row * words + word] as number) & maskOf(word, a, b)) !== 0) return false;
      }
      return true;
    },
    take(row, fromPx, toPx) {
      const [a, b] = [first(fromPx), last(toPx)];
      for (let word = a >> 5; word <= b >> 5; word++) {
        bits[row * words + word] = (bits[row * words + word] as number) | maskOf(word, a, b);
      }
    },
  };
}

/** The bits of a word that lie between two cells, both inclusive. */
function maskOf(word: number, a: number, b: number): number {
  const from = word === a >> 5 ? -1 << (a & 31) : -1;
  const to = word === b >> 5 && (b & 31) !== 31 ? (1 << ((b & 31) + 1)) - 1 : -1;
  return from & to;
}
