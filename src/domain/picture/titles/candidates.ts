// The most important events of a stretch of time, in the order of their rank: in one pass, and no more of any bin
// than could find room for their titles.

/** A title is wider than a bin. */
const BIN_PX = 64;
/** Below this, sorting all is quicker than keeping heaps. */
const FEW = 512;

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Milliseconds a px at the finest scale the candidates are for. */
  readonly msPerPx: number;
}

/**
 * Of `events[first]` up to, not including, `events[last]`, those that start in the stretch, the most important first;
 * at most `mostPerBin` of those that start within the same 64 px.
 */
export function candidatesIn(
  events: Uint32Array,
  first: number,
  last: number,
  stretch: Stretch,
  { start, ranks, mostPerBin }: CandidateOptions,
): readonly number[] {
  const { from, to, msPerPx } = stretch;
  const found: number[] = [];
  if (last - first <= FEW) {
    for (let i = first; i < last; i++) {
      const position = events[i] as number;
      const at = start(position);
      if (at >= from && at < to) found.push(position);
    }
  } else {
    const binMs = BIN_PX * msPerPx;
    const heaps = new Heaps(Math.ceil((to - from) / binMs) + 1, mostPerBin, ranks);
    for (let i = first; i < last; i++) {
      const position = events[i] as number;
      const at = start(position);
      if (at >= from && at < to) heaps.offer(Math.floor((at - from) / binMs), position);
    }
    heaps.collect(found);
  }
  return found.sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
}

interface CandidateOptions {
  readonly start: (position: number) => number;
  /** The smaller, the more important. */
  readonly ranks: ArrayLike<number>;
  readonly mostPerBin: number;
}

/** For each bin the best few seen so far, the worst of them on top, in one array. */
class Heaps {
  private readonly held: Uint32Array;
  private readonly sizes: Uint32Array;
  private readonly most: number;
  private readonly ranks: ArrayLike<number>;

  constructor(bins: number, most: number, ranks: ArrayLike<number>) {
    this.held = new Uint32Array(bins * most);
    this.sizes = new Uint32Array(bins);
    this.most = most;
    this.ranks = ranks;
  }

  offer(bin: number, position: number): void {
    const base = bin * this.most;
    const size = this.sizes[bin] as number;
    if (size < this.most) {
      this.held[base + size] = position;
      this.sizes[bin] = size + 1;
      this.siftUp(base, size);
    } else if (this.rankAt(base) > (this.ranks[position] as number)) {
      this.held[base] = position;
      this.siftDown(base);
    }
  }

  collect(into: number[]): void {
    for (let bin = 0; bin < this.sizes.length; bin++) {
      const base = bin * this.most;
      for (let i = 0; i < (this.sizes[bin] as number); i++) into.push(this.held[base + i] as number);
    }
  }

  private siftUp(base: number, from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.rankAt(base + parent) >= this.rankAt(base + at)) return;
      this.swap(base + parent, base + at);
      at = parent;
    }
  }

  private siftDown(base: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.most) return;
      if (child + 1 < this.most && this.rankAt(base + child + 1) > this.rankAt(base + child)) child++;
      if (this.rankAt(base + at) >= this.rankAt(base + child)) return;
      this.swap(base + at, base + child);
      at = child;
    }
  }

  private rankAt(place: number): number {
    return this.ranks[this.held[place] as number] as number;
  }

  private swap(a: number, b: number): void {
    const held = this.held[a] as number;
    this.held[a] = this.held[b] as number;
    this.held[b] = held;
  }
}
