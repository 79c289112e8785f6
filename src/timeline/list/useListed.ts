// What the whole list and the one of very many events share: the events, the one stop for Tab, what items are given.

import { useMemo, useState } from 'react';
import { readSearch } from '#domain/find/text/readSearch.ts';
import type { Indices } from '#domain/record/indices.ts';
import { addressesOfEvents } from '#store/address/urlSync.ts';
import { useFollowing, useInView } from '#store/FollowingContext.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { placeIn, stopIn, withPosition } from './placeIn.ts';
import { headOf } from './yearHead.ts';

/** Which events are listed: those in view and the chosen one, or all that match. */
export function useListedPositions(showsOutside: boolean): Uint32Array {
  const { positions } = useFollowing().matches;
  const inView = useInView();
  const chosen = useChosen();
  return useMemo(() => {
    if (showsOutside || inView === positions) return positions;
    return withPosition(inView, placeIn(positions, chosen) === -1 ? -1 : chosen);
  }, [positions, inView, chosen, showsOutside]);
}

export function useListed(positions: Uint32Array) {
  const { api } = useAppStore();
  const { indices } = useRecord();
  const following = useFollowing();
  const inView = useInView();
  const chosen = useChosen();
  const [focused, setFocused] = useState(-1);
  // Whoever goes on to another event in the reader comes back to its row, not to the one he came from.
  const [latest, setLatest] = useState(chosen);
  if (chosen !== latest) {
    setLatest(chosen);
    if (chosen !== -1) setFocused(chosen);
  }
  const terms = useMemo(() => readSearch(following.query.text).wanted, [following.query.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the address follows with the list.
  const addressOf = useMemo(() => addressesOfEvents(api.getState()), [api, following]);
  const stop = stopIn(positions, focused, chosen);
  const isOutside = (position: number) => inView !== positions && placeIn(inView, position) === -1;
  // The places of the one stop for Tab and of the chosen event; -1 where it is not listed.
  return { indices, positions, stop, chosen: placeIn(positions, chosen), setFocused, isOutside, terms, addressOf };
}

/** The position of the chosen event; -1 for none. */
function useChosen(): number {
  const { positionOf } = useRecord().indices;
  return useAppState(({ selection }) => (selection ? (positionOf.get(selection) ?? -1) : -1));
}

/** Whether the event at this place of the list is the first of its year. */
export function startsYear({ events }: Indices, positions: Uint32Array, place: number): boolean {
  const event = events.at(positions[place] as number);
  const before = place === 0 ? undefined : events.at(positions[place - 1] as number);
  return !event || !before || headOf(event) !== headOf(before);
}
