// What counts, list and reader show: the query of the store, what it leaves and what of that is in view, one painted frame behind. A press
// changes control and picture at once; hundreds of rows and numbers follow in slices, and no frame waits for them.

import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Matches } from '#domain/find/facets.ts';
import type { Query } from '#domain/find/query.ts';
import { memoize } from '#lib/memoize.ts';
import type { AppStore } from './store.ts';

export interface Following {
  readonly query: Query;
  readonly matches: Matches;
}

const FollowingContext = createContext<Following | null>(null);
const InViewContext = createContext<Uint32Array | null>(null);

interface Props {
  readonly store: AppStore;
  readonly children: ReactNode;
}

const toFollowing = (query: Query, matches: Matches): Following => ({ query, matches });
const toShown = (following: Following, inView: Uint32Array) => ({ following, inView });

export function FollowingProvider({ store: { api, select }, children }: Props) {
  const [remember] = useState(() => ({ following: memoize(toFollowing), shown: memoize(toShown) }));
  const wanted = useStore(api, (state) =>
    remember.shown(remember.following(state.query, select.matches(state)), select.inView(state)),
  );
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (wanted !== shown) return afterPaint(() => startTransition(() => setShown(wanted)));
  }, [wanted, shown]);
  return (
    <FollowingContext value={shown.following}>
      <InViewContext value={shown.inView}>{children}</InViewContext>
    </FollowingContext>
  );
}

export function useFollowing(): Following {
  const following = useContext(FollowingContext);
  if (!following) throw new Error('useFollowing needs a StoreProvider above it');
  return following;
}

/** Those of the matches the window touches; apart, because most that follows the matches does not move with the window. */
export function useInView(): Uint32Array {
  const inView = useContext(InViewContext);
  if (!inView) throw new Error('useInView needs a StoreProvider above it');
  return inView;
}

/** Once the coming frame is on the screen; a page that is not shown has none, and does not wait for it. */
function afterPaint(act: () => void): () => void {
  let timer = 0;
  if (document.visibilityState === 'hidden') {
    timer = window.setTimeout(act);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
