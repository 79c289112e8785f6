export const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Without a choice the system's theme holds. */
export function shownTheme(theme: 'system' | 'light' | 'dark'): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return window.matchMedia(PREFERS_DARK).matches ? 'dark' : 'light';
}
