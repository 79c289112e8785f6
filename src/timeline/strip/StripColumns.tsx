// The histogram of the density strip: how many events begin when, those that match in ink before all the others.

import { memo } from 'react';
import type { Density } from '#domain/picture/density.ts';
import styles from './Strip.module.css';

export const SLICES = 120;
const HEIGHT = 30;

interface Props {
  readonly density: Density;
  /** Where the columns begin and end, as shares of the strip. */
  readonly left: number;
  readonly right: number;
}

/** Drawn anew when other events match, not when the window moves. */
export const StripColumns = memo(function StripColumns({ density, left, right }: Props) {
  const most = density.all.reduce((a, b) => Math.max(a, b), 1);
  return (
    <svg
      className={styles.columns}
      viewBox={`0 0 ${SLICES} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
    >
      <path className={styles.all} d={columns(density.all, most)} />
      <path className={styles.shown} d={columns(density.shown, most)} />
    </svg>
  );
});

/** One column a slice, as high as its count. */
function columns(counts: Uint32Array, most: number): string {
  let path = '';
  for (let slice = 0; slice < counts.length; slice++) {
    const count = counts[slice] as number;
    if (count === 0) continue;
    const top = HEIGHT - 4 - (count / most) * (HEIGHT - 6);
    path += `M${slice + 0.1} ${HEIGHT}V${top.toFixed(2)}h.8V${HEIGHT}Z`;
  }
  return path;
}
