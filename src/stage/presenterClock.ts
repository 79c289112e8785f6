// When the presentation began: kept in the presenter's window, so that reloading it does not restart the clock.

const NAME_PREFIX = 'nenpyo-start:';

/** The start kept for a briefing in this window, or now. */
export function keptStart(briefing: string): number {
  const [id, start] = window.name.startsWith(NAME_PREFIX) ? window.name.slice(NAME_PREFIX.length).split('|') : [];
  const kept = Number(start);
  return id === briefing && Number.isFinite(kept)
    ? kept
    : keepStart(briefing, performance.timeOrigin + performance.now());
}

export function keepStart(briefing: string, start: number): number {
  // A window's name survives its reload and belongs to no storage.
  window.name = `${NAME_PREFIX}${briefing}|${start}`;
  return start;
}
