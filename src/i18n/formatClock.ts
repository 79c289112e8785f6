// The time of day for the presenter: the one place where an instant of the user's own zone is meant.

import type { Language } from './languages.ts';

/** `14:05`, from milliseconds since 1970. */
export function formatClock(now: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
}

/** The device's own time, in milliseconds since 1970. */
export function clockNow(): number {
  return Date.now();
}
