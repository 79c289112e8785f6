// The colours the page is shown in, in every window.

import { useEffect } from 'react';
import { PREFERS_DARK, shownTheme } from '#ui/shownTheme.ts';
import { useMediaQuery } from '#ui/useMediaQuery.ts';

/** Without a choice the system's theme holds, and is followed when it changes. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  const prefersDark = useMediaQuery(PREFERS_DARK);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme shown follows the system's.
  useEffect(() => {
    document.documentElement.dataset['theme'] = shownTheme(theme);
  }, [theme, prefersDark]);
}
