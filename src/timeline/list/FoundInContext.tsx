// The part that says where what was looked for was found: it comes with the first word typed.

import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { MissingPart } from '#i18n/MissingPart.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { usePart } from '#ui/usePart.ts';
import styles from './EventList.module.css';
import type { FoundIn } from './FoundIn.tsx';

const loadFoundIn = () => import('./FoundIn.tsx');

const FoundInContext = createContext<typeof FoundIn | null>(null);

export function FoundInProvider({ children }: { readonly children: ReactNode }) {
  const { part, obstacle, fetch } = usePart(loadFoundIn);
  const isSearching = useFollowing().query.text !== '';
  useEffect(() => {
    if (isSearching) fetch();
  }, [isSearching, fetch]);
  return (
    <FoundInContext value={part?.FoundIn ?? null}>
      {isSearching && obstacle && <MissingPart obstacle={obstacle} retry={fetch} className={styles.outside} />}
      {children}
    </FoundInContext>
  );
}

/** Null until it is there. */
export function useFoundIn(): typeof FoundIn | null {
  return useContext(FoundInContext);
}
