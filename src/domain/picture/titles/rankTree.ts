// The most important of neighbouring events, found without looking at each of them: a tree of the best of pairs, of
// pairs of pairs and so on (a tournament), over events in the order of time.

export interface RankTree {
  /** Of the places `first` up to, not including, `last`, the `most` with the best rank, the best first. */
  readonly bestOf: (first: number, last: number, most: number) => readonly number[];
}

/** A stretch of places, and the best of them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly best: number;
}

/** `ranks` are by ordinal; the smaller, the more important. */
export function createRankTree(events: Uint32Array, ranks: ArrayLike<number>): RankTree {
  const count = events.length;
  const rankOf = (place: number) => ranks[events[place] as number] as number;
  // The leaves are the places themselves, from `count` on; each node above holds the better of the two below it.
  const nodes = new Uint32Array(2 * count);
  for (let place = 0; place < count; place++) nodes[count + place] = place;
  for (let node = count - 1; node > 0; node--) {
    const [a, b] = [nodes[2 * node] as number, nodes[2 * node + 1] as number];
    nodes[node] = rankOf(b) < rankOf(a) ? b : a;
  }

  function stretchOf(first: number, last: number): Stretch {
    let best = first;
    for (let low = first + count, high = last + count; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) {
        const place = nodes[low++] as number;
        if (rankOf(place) < rankOf(best)) best = place;
      }
      if (high % 2 === 1) {
        const place = nodes[--high] as number;
        if (rankOf(place) < rankOf(best)) best = place;
      }
    }
    return { first, last, best };
  }

  return {
    bestOf(first, last, most) {
      const found: number[] = [];
      // The one with the best place last.
      const open: Stretch[] = [];
      const add = (from: number, to: number) => {
        if (from >= to) return;
        const stretch = stretchOf(from, to);
        let at = open.length;
        while (at > 0 && rankOf((open[at - 1] as Stretch).best) < rankOf(stretch.best)) at--;
        open.splice(at, 0, stretch);
      };
      add(first, last);
      for (let next = open.pop(); next && found.length < most; next = open.pop()) {
        found.push(next.best);
        add(next.first, next.best);
        add(next.best + 1, next.last);
      }
      return found;
    },
  };
}
