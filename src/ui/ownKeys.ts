// Which keys are no commands: those the focused control needs itself, and those that can be switched off.

export function needsKey({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('[role="slider"]')) return key.startsWith('Arrow') || key === 'Home' || key === 'End';
  if (target.matches('button, a, summary')) return key === ' ' || key === 'Enter';
  // A region that does not show all it holds is scrolled.
  return (
    target.tabIndex === 0 && target.scrollHeight > target.clientHeight && (key === 'ArrowUp' || key === 'ArrowDown')
  );
}

/** Letters and signs can be switched off; arrows and their like cannot be said by accident. */
export function isSingleKey({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return key.length === 1 && key !== ' ';
}
