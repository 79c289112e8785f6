// What the whole list and the one of very many events share: the events, the one stop for Tab, what items are given.

import { useMemo, useState } from 'react';
import { searchTerms } from '#domain/find/search.ts';
import type { Indices } from '#domain/record/indices.ts';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { addressesOfEvents } from '#store/urlSync.ts';
import { yearOf } from './EventItem.tsx';
import { placeIn, stopIn } from './placeIn.ts';

export function useListed() {
  const { api } = useAppStore();
  const { indices } = useRecord();
  const following = useFollowing();
  const { positions } = following.matches;
  const chosen = useAppState(({ selection }) => (selection ? (indices.positionOf.get(selection) ?? -1) : -1));
  const [focused, setFocused] = useState(-1);
  const terms = useMemo(() => searchTerms(following.query.text), [following.query.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the address follows with the list.
  const addressOf = useMemo(() => addressesOfEvents(api.getState()), [api, following]);
  const stop = stopIn(positions, focused, chosen);
  // The places of the one stop for Tab and of the chosen event; -1 where it is not listed.
  return { indices, positions, stop, chosen: placeIn(positions, chosen), setFocused, terms, addressOf };
}

/** Whether the event at this place of the list is the first of its year. */
export function startsYear({ events }: Indices, positions: Uint32Array, place: number): boolean {
  const event = events.at(positions[place] as number);
  const before = place === 0 ? undefined : events.at(positions[place - 1] as number);
  return !event || !before || yearOf(event) !== yearOf(before);
}
