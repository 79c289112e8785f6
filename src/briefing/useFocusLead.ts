// Leads the focus to where a person goes on after an edit: to the title of a new scene, after a moved button.

import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Names of controls, the first of which that is there and can be used takes the focus. */
export type FocusLead = (...keys: readonly string[]) => void;

export function useFocusLead(within: RefObject<HTMLElement | null>): FocusLead {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    if (wanted.current.length === 0) return;
    const found = wanted.current
      .map((key) => within.current?.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`))
      .find((element) => element && !element.matches(':disabled'));
    wanted.current = [];
    found?.focus();
    if (found instanceof HTMLInputElement && found.type === 'text') found.select();
    found?.scrollIntoView({ block: 'nearest' });
  });
  return useCallback((...keys: readonly string[]) => {
    wanted.current = keys;
  }, []);
}
