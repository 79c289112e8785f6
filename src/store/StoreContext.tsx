// The store for every component below.

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { FollowingProvider } from './FollowingContext.tsx';
import type { OpenRecord } from './record.ts';
import type { Actions, AppStore } from './store.ts';
import type { State } from './viewState.ts';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ value, children }: { readonly value: AppStore; readonly children: ReactNode }) {
  return (
    <StoreContext value={value}>
      <FollowingProvider store={value}>{children}</FollowingProvider>
    </StoreContext>
  );
}

export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useAppStore needs a StoreProvider above it');
  return store;
}

/** Re-renders when what `select` gives is another object or value. */
export function useAppState<Value>(select: (state: State) => Value): Value {
  return useStore(useAppStore().api, select);
}

export function useRecord(): OpenRecord {
  return useAppState((state) => state.record);
}

export function useActions(): Actions {
  return useAppStore().actions;
}
