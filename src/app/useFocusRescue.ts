// An action may take away the very control that was used: a chip that is removed, a button that has nothing
// more to do. The browser then drops the focus to the page; this puts it where a person would look next.

import { useEffect } from 'react';
import type { AppStore } from '#store/store.ts';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';

/** Regions mark themselves with `data-focus-home`: what is lost in one is looked for there first. */
export function useFocusRescue(store: AppStore): void {
  useEffect(() => {
    let home: Element | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      home = target instanceof Element ? target.closest('[data-focus-home]') : null;
    };
    const rescue = () =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body || home === null) return;
        const inside = home.isConnected ? home.querySelector<HTMLElement>(FOCUSABLE) : null;
        const fallback = document.querySelector<HTMLElement>('#events a[tabindex="0"], #ledger a, main button');
        (inside ?? fallback)?.focus();
      });
    document.addEventListener('focusin', onFocusIn);
    const unsubscribe = store.api.subscribe(rescue);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      unsubscribe();
    };
  }, [store]);
}
