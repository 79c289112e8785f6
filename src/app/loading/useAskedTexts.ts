// Asking for what is read: what went wrong stays until it is asked for again.

import { useCallback, useMemo, useState } from 'react';
import { fetched } from '#lib/notFetched.ts';

export interface AskedTexts {
  /** Calls `take` with what was fetched. Returns the undoing: nobody waits for it any more. */
  readonly ask: <Texts>(work: Promise<Texts>, take: (texts: Texts) => void, giveUp?: () => void) => () => void;
  readonly failure: { readonly error: unknown } | null;
  /** Changes with every try: effects that ask depend on it. */
  readonly tries: number;
  readonly retry: () => void;
}

export function useAskedTexts(): AskedTexts {
  const [failure, setFailure] = useState<AskedTexts['failure']>(null);
  const [tries, setTries] = useState(0);
  const ask = useCallback<AskedTexts['ask']>((work, take, giveUp) => {
    let isWanted = true;
    fetched(work).then(
      (texts) => {
        if (isWanted) take(texts);
      },
      (error: unknown) => {
        giveUp?.();
        if (isWanted) setFailure({ error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const retry = useCallback(() => {
    setFailure(null);
    setTries((before) => before + 1);
  }, []);
  return useMemo(() => ({ ask, failure, tries, retry }), [ask, failure, tries, retry]);
}
