// When a presentation began. The stage and the presenter's window each keep it and tell each other, so that
// either can be closed and reloaded; what was set on purpose last holds.

import { clockNow } from '#i18n/formatClock.ts';
import { keepForVisit, keptForVisit } from './preferences.ts';

export interface PresentationClock {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When it was set on purpose; 0 for one that began because a window found none. */
  readonly setAt: number;
}

/** Begins the presentation of a briefing anew. */
export function beginClock(briefing: string): PresentationClock {
  const now = clockNow();
  return keepClock(briefing, { startedAt: now, setAt: now });
}

/** The clock this window kept for a briefing, or one that begins now. */
export function clockOf(briefing: string): PresentationClock {
  return readClock(keptForVisit(nameOf(briefing))) ?? keepClock(briefing, { startedAt: clockNow(), setAt: 0 });
}

export function keepClock(briefing: string, clock: PresentationClock): PresentationClock {
  keepForVisit(nameOf(briefing), JSON.stringify(clock));
  return clock;
}

/** Of two windows' clocks the one that holds: set on purpose last, else begun first. */
export function rulingClock(a: PresentationClock, b: PresentationClock): PresentationClock {
  if (a.setAt !== b.setAt) return a.setAt > b.setAt ? a : b;
  return a.startedAt <= b.startedAt ? a : b;
}

export function isClock(value: unknown): value is PresentationClock {
  if (typeof value !== 'object' || value === null) return false;
  const { startedAt, setAt } = value as Readonly<Record<string, unknown>>;
  return Number.isFinite(startedAt) && Number.isFinite(setAt);
}

function readClock(text: string | null): PresentationClock | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isClock(value) ? value : null;
  } catch {
    return null;
  }
}

function nameOf(briefing: string): string {
  return `clock.${briefing}`;
}
