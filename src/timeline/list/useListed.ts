// What the whole list and the one of very many events share: the events, the one stop for Tab, what items are given.

import { useMemo, useState } from 'react';
import { readSearch } from '#domain/find/text/readSearch.ts';
import type { Indices } from '#domain/record/indices.ts';
import { addressesOfEvents } from '#store/address/urlSync.ts';
import { useFollowing, useInView } from '#store/FollowingContext.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { placeIn, stopIn, withOrdinal } from './placeIn.ts';
import { headOf } from './yearHead.ts';

/** Which events are listed: those in view and the chosen one, or all that match. */
export function useListedOrdinals(showsOutside: boolean): Uint32Array {
  const { ordinals } = useFollowing().matches;
  const inView = useInView();
  const chosen = useChosen();
  return useMemo(() => {
    if (showsOutside || inView === ordinals) return ordinals;
    return withOrdinal(inView, placeIn(ordinals, chosen) === -1 ? -1 : chosen);
  }, [ordinals, inView, chosen, showsOutside]);
}

export function useListed(ordinals: Uint32Array) {
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
  const stop = stopIn(ordinals, focused, chosen);
  const isOutside = (ordinal: number) => inView !== ordinals && placeIn(inView, ordinal) === -1;
  // The places of the one stop for Tab and of the chosen event; -1 where it is not listed.
  return { indices, ordinals, stop, chosen: placeIn(ordinals, chosen), setFocused, isOutside, terms, addressOf };
}

/** The ordinal of the chosen event; -1 for none. */
function useChosen(): number {
  const { ordinalOf } = useRecord().indices;
  return useAppState(({ selection }) => (selection ? (ordinalOf.get(selection) ?? -1) : -1));
}

/** Whether the event at this place of the list is the first of its year. */
export function startsYear({ events }: Indices, ordinals: Uint32Array, place: number): boolean {
  const event = events.at(ordinals[place] as number);
  const before = place === 0 ? undefined : events.at(ordinals[place - 1] as number);
  return !event || !before || headOf(event) !== headOf(before);
}
