// The keys of the stage, and of the clickers that send them.

import { useEffect, useRef } from 'react';
import type { StageControl } from '#stage/useStage.ts';

interface StageScreen {
  readonly isOverview: boolean;
  readonly setOverview: (isOverview: boolean) => void;
  readonly blank: 'black' | 'white' | null;
  readonly setBlank: (blank: 'black' | 'white' | null) => void;
}

export function useStageKeys(stage: StageControl, screen: StageScreen): void {
  const digits = useRef('');
  useEffect(() => {
    const { go, place, leave, openPresenter, briefing } = stage;
    const last = (briefing?.scenes.length ?? 1) - 1;
    const next = () => go(place + 1);
    const previous = () => go(place - 1);
    const toggleBlank = (colour: 'black' | 'white') => screen.setBlank(screen.blank === colour ? null : colour);
    const toggleFullScreen = () =>
      (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
        console.info,
      );
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: next,
      ArrowDown: next,
      ' ': next,
      PageDown: next,
      ArrowLeft: previous,
      ArrowUp: previous,
      PageUp: previous,
      Home: () => go(0),
      End: () => go(last),
      Backspace: () => go(place),
      b: () => toggleBlank('black'),
      '.': () => toggleBlank('black'),
      w: () => toggleBlank('white'),
      f: toggleFullScreen,
      n: openPresenter,
      o: () => screen.setOverview(true),
      Escape: () => (screen.blank ? screen.setBlank(null) : leave()),
      Enter: () => {
        if (digits.current !== '') go(Number(digits.current) - 1);
      },
    };
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey) return;
      if (document.querySelector('dialog[open], [popover]:popover-open') || isControl(key.target, key.key)) return;
      if (/^\d$/.test(key.key)) {
        digits.current = (digits.current + key.key).slice(-4);
        return;
      }
      const act = keys[key.key.length === 1 ? key.key.toLowerCase() : key.key];
      if (act) {
        key.preventDefault();
        act();
      }
      digits.current = '';
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [stage, screen]);
}

/** Keys that the focused control needs for itself. */
function isControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=slider]')) return true;
  return target.matches('button, a, input') && (key === ' ' || key === 'Enter');
}
