// How the time gone by stands to the time planned.

export interface Pace {
  readonly kind: 'calm' | 'amber' | 'red';
  readonly elapsed: string;
  readonly planned: string | null;
  /** What is left, once the end is near. */
  readonly left: string | null;
  readonly over: string | null;
}

/** From this share of the planned time on the end is near. */
const AMBER_SHARE = 0.8;

export function paceOf(elapsedMs: number, plannedMinutes: number | null): Pace {
  const elapsed = inMinutes(elapsedMs);
  if (plannedMinutes === null) return { kind: 'calm', elapsed, planned: null, left: null, over: null };
  const plannedMs = plannedMinutes * 60_000;
  const planned = inMinutes(plannedMs);
  if (elapsedMs >= plannedMs)
    return { kind: 'red', elapsed, planned, left: null, over: inMinutes(elapsedMs - plannedMs) };
  if (elapsedMs < plannedMs * AMBER_SHARE) return { kind: 'calm', elapsed, planned, left: null, over: null };
  return { kind: 'amber', elapsed, planned, left: inMinutes(plannedMs - elapsedMs), over: null };
}

/** `4:07`, and `1:04:07` from an hour on. */
function inMinutes(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${twoDigits(minutes)}` : minutes}:${twoDigits(seconds % 60)}`;
}
