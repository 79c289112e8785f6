// Which row of the chart each title stands in, as vis-timeline 8.5.4 stacks them: in the order they begin, each in
// the first row where nothing is in its way. lightAsVis.test.ts holds it to vis's own.

export interface Stretch {
  /** Both in px. */
  readonly left: number;
  readonly width: number;
}

/** What vis allows two edges to overlap. */
const EPSILON_PX = 0.001;

/** For each stretch the number of its row, counted from 0. They come in the order in which they are placed. */
export function stackRows(stretches: readonly Stretch[], gapPx: number): readonly number[] {
  const rows: Stretch[][] = [];
  const isLeftOf = (a: Stretch, b: Stretch) => b.left > a.left + a.width + gapPx + EPSILON_PX;
  return stretches.map((stretch) => {
    const isInTheWay = (other: Stretch) => stretch.left < other.left + other.width + gapPx - EPSILON_PX;
    // Left of all that are placed, vis reckons with every one of them.
    const isOutermost = rows.every((row) => row.every((other) => isLeftOf(stretch, other)));
    const found = rows.findIndex(
      (row) => !row.some((other) => isInTheWay(other) && (isOutermost || !isLeftOf(stretch, other))),
    );
    const number = found === -1 ? rows.length : found;
    rows[number] ??= [];
    rows[number].push(stretch);
    return number;
  });
}
