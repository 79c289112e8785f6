// The keys of the presenter's window: those of the stage, for what can be done from here.

import { useEffect, useRef } from 'react';
import { actOf, type StageAct } from '#stage/stageKeys.ts';
import { useAppState } from '#store/StoreContext.tsx';
import { isSingleKey, needsKey } from '#ui/ownKeys.ts';

export function usePresenterKeys(acts: Readonly<Record<StageAct, (() => void) | null>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const singleKeys = useAppState((state) => state.singleKeys);
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || needsKey(key)) return;
      const act = actOf(key.key);
      const run = act && latest.current[act];
      if (!run || (isSingleKey(key) && !singleKeys)) return;
      key.preventDefault();
      // A clicker held down a little long must not skip scenes.
      if (!key.repeat) run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
