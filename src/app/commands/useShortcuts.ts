// Key presses become commands, except where somebody types or a dialog is open.

import { useEffect } from 'react';
import { isSingleKey, needsKey } from '#ui/ownKeys.ts';
import type { CommandContext } from './command.ts';
import { commandFor } from './commands.ts';

export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const command = commandFor(key, context);
      if (!command || needsKey(key)) return;
      const usesCtrl = key.ctrlKey || key.metaKey;
      if (!usesCtrl && (isTyping(key.target) || (isSingleKey(key) && !context.store.api.getState().singleKeys))) return;
      key.preventDefault();
      // A clicker held down a little long must not skip scenes.
      if (key.repeat && command.isStageOnly) return;
      command.run(context);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [context]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isTextInput = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
  return isTextInput || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
