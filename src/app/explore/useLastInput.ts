// Marks the page with what was used last, a pointer or a key: a heading that the focus is led to by a pointer needs no
// ring, and the browser draws one whenever a script moves the focus from nowhere.

import { useEffect } from 'react';

const INPUTS = ['pointerdown', 'keydown'] as const;

export function useLastInput(): void {
  useEffect(() => {
    const mark = ({ type }: Event) => {
      document.documentElement.dataset['input'] = type === 'keydown' ? 'key' : 'pointer';
    };
    for (const type of INPUTS) document.addEventListener(type, mark, true);
    return () => {
      for (const type of INPUTS) document.removeEventListener(type, mark, true);
    };
  }, []);
}
