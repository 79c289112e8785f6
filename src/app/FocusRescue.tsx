// An action may take away the very control that was used: a chip that is removed, a button that has nothing
// more to do. The browser then drops the focus to the page; this puts it where a person would look next.

import { useEffect, useRef } from 'react';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useAppStore } from '#store/StoreContext.tsx';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';
/** What React writes for an attribute without a value. */
const UNNAMED = 'true';

/**
 * Regions mark themselves with `data-focus-home`: what is lost in one is looked for there first. Its value names what
 * in it takes the focus; without one it is what comes first.
 */
export function FocusRescue() {
  const { api } = useAppStore();
  const following = useFollowing();
  const home = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      home.current = target instanceof Element ? target.closest<HTMLElement>('[data-focus-home]') : null;
    };
    document.addEventListener('focusin', onFocusIn);
    const unsubscribe = api.subscribe(() => rescue(home.current));
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      unsubscribe();
    };
  }, [api]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what follows the picture, controls go, too.
  useEffect(() => rescue(home.current), [following]);
  return null;
}

function rescue(home: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || home === null) return;
    const named = home.dataset['focusHome'] ?? UNNAMED;
    const inside = home.isConnected ? home.querySelector<HTMLElement>(named === UNNAMED ? FOCUSABLE : named) : null;
    const fallback = document.querySelector<HTMLElement>('#events a[tabindex="0"], #ledger a, main button');
    (inside ?? fallback)?.focus();
  });
}
