// Key presses become commands, except where somebody types or a dialog is open.

import { useEffect } from 'react';
import { type CommandContext, commandFor } from './commands.ts';

export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const command = commandFor(key, context);
      if (!command) return;
      const usesCtrl = key.ctrlKey || key.metaKey;
      if (!usesCtrl && (isTyping(key.target) || !context.store.api.getState().singleKeys)) return;
      key.preventDefault();
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
