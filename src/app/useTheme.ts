// The colours the page is shown in, in every window.

import { useEffect } from 'react';
import { useMediaQuery } from './useMediaQuery.ts';

/** Without a choice the system's theme holds, and is followed when it changes. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
  }, [theme, prefersDark]);
}
