// When the device could not keep the user's briefings: said where no audience reads it, and once more before
// the page is closed with them.

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAppStore } from '#store/StoreContext.tsx';

export function useUnkeptWarning(warn: () => void, isSaidElsewhere: boolean): void {
  const { shelf } = useAppStore();
  const isUnkept = useStore(shelf.api, (state) => state.isUnkept && state.history.present.length > 0);
  useEffect(() => {
    if (isUnkept && !isSaidElsewhere) warn();
  }, [isUnkept, isSaidElsewhere, warn]);
  useEffect(() => {
    if (!isUnkept) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnkept]);
}
