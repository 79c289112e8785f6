// A button used by the pointer gives the keys back: Space then goes on, as a clicker's does, and does not press
// the button again. Whoever comes to a button by the keyboard keeps it.

import { useEffect } from 'react';

export function useFreeKeys(): void {
  useEffect(() => {
    const onClick = ({ detail, target }: MouseEvent) => {
      if (detail === 0 || !(target instanceof Element) || target.closest('dialog')) return;
      target.closest<HTMLElement>('button')?.blur();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
