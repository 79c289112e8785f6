// A part of the app that a view can do without until it comes, and that is fetched when it is wanted. What failed is
// fetched again when it is asked for again.

import { useCallback, useState } from 'react';
import { fetchPart } from '#lib/fetchPart.ts';
import { type Obstacle, obstacleOf } from '#lib/notFetched.ts';

export interface AskedPart<Part> {
  /** Null until it is there. */
  readonly part: Part | null;
  /** What stands in its way. */
  readonly obstacle: Obstacle | null;
  readonly fetch: () => void;
}

/** `load` is a dynamic import and stays the same function. */
export function usePart<Part extends object>(load: () => Promise<Part>): AskedPart<Part> {
  const [part, setPart] = useState<Part | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const fetch = useCallback(() => {
    fetchPart(load).then(
      (loaded) => {
        setObstacle(null);
        setPart(loaded);
      },
      (reason: unknown) => setObstacle(obstacleOf(reason)),
    );
  }, [load]);
  return { part, obstacle, fetch };
}
