// The height of the window, kept up to date.

import { useSyncExternalStore } from 'react';

export function usePageHeight(): number {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('resize', onChange);
      return () => window.removeEventListener('resize', onChange);
    },
    () => window.innerHeight,
  );
}
