// What the two pages without the app read of a dataset document.

import type { BenchEvent } from '../generate.ts';

export const DAY_MS = 86_400_000;

export async function fetchEvents(): Promise<readonly BenchEvent[]> {
  const response = await fetch(new URLSearchParams(location.search).get('data') ?? '');
  return ((await response.json()) as { readonly events: readonly BenchEvent[] }).events;
}

export function startMs({ date }: BenchEvent): number {
  return Date.parse(date.slice(0, 10));
}

export function endMs({ date }: BenchEvent): number {
  return Date.parse(date.length > 10 ? date.slice(11) : date) + DAY_MS;
}

/** The person filtered to on the n-th press; null on every second, which clears. */
export function personOfPress(press: number): string | null {
  return press % 2 === 0 ? `person-${(press / 2) % 5}` : null;
}
