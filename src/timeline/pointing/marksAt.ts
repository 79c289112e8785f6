// Which mark the pointer, a finger or the arrow keys mean.

import type { CountBox, MarkBox, Places } from '#domain/picture/places.ts';

/** A mark of one event, or one that counts several. */
export type Meant =
  | { readonly kind: 'event'; readonly event: number; readonly x: number; readonly y: number }
  | { readonly kind: 'count'; readonly box: CountBox; readonly x: number; readonly y: number };

type Marks = Pick<Places, 'marks' | 'counts'>;

/** As far from a mark a press still means it, in px. */
export const REACH_PX = 24;

/** The mark nearest to a point of the picture; null where none is within reach. */
export function markAt({ marks, counts }: Marks, x: number, y: number): Meant | null {
  let nearest: MarkBox | CountBox | null = null;
  let least = REACH_PX;
  for (const mark of [...counts, ...marks]) {
    const height = 'count' in mark ? mark.height : 0;
    const distance = Math.hypot(outside(x, mark.x, mark.width), outside(y, mark.y, height));
    if (distance > least) continue;
    least = distance;
    nearest = mark;
  }
  return nearest && meant(nearest);
}

/** How far a place is from a stretch; 0 inside it. */
function outside(at: number, from: number, length: number): number {
  return Math.max(from - at, 0, at - from - length);
}

function meant(mark: MarkBox | CountBox): Meant {
  const x = Math.max(mark.x, 0);
  return 'count' in mark
    ? { kind: 'count', box: mark, x: mark.x + mark.width / 2, y: mark.y }
    : { kind: 'event', event: mark.event, x, y: mark.y };
}

/** The marks in the order in which the arrow keys go from one to the next: by time, then from the foot upwards. */
export function stopsOf({ marks, counts }: Marks): readonly Meant[] {
  return [...marks, ...counts].sort((a, b) => a.x - b.x || b.y - a.y).map(meant);
}

export function isSameMark(a: Meant, b: Meant): boolean {
  if (a.kind === 'event') return b.kind === 'event' && a.event === b.event;
  return b.kind === 'count' && a.box.count.key === b.box.count.key;
}
