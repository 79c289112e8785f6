// What the handouts choose out of a handout's scenes: its events once each, the event a scene shows, the
// positions worth a slide, the sources that stand behind them.

import { bracketed, labelled } from '#lib/text/punctuation.ts';
import type { Handout, HandoutEvent, HandoutPosition, HandoutScene, HandoutSource } from './handout.ts';

/** The events of all scenes, each once, in time order; of two versions of one event that with more said in it. */
export function eventsOf(handout: Handout): readonly HandoutEvent[] {
  const byId = new Map<string, HandoutEvent>();
  for (const event of handout.scenes.flatMap(({ events }) => events)) {
    if (event.positions.length > (byId.get(event.id)?.positions.length ?? -1)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => a.order - b.order);
}

/** The event whose essentials a scene shows; null for an overview. */
export function chosenEvent({ events, chosen }: HandoutScene): HandoutEvent | null {
  return events.find(({ id }) => id === chosen) ?? null;
}

/** One thing said, with the event it was said in. */
export interface ThreadEntry {
  readonly event: HandoutEvent;
  readonly position: HandoutPosition;
  readonly sources: readonly HandoutSource[];
}

/** What was said on the issues of a scene, in time order. */
export function threadOf({ events }: HandoutScene): readonly ThreadEntry[] {
  return events.flatMap((event) =>
    event.positions.map((position) => ({
      event,
      position,
      sources: position.sources.flatMap((at) => event.sources[at] ?? []),
    })),
  );
}

/** `Chinh → Japan`, or who alone. */
export function whoOf({ actor, towards }: HandoutPosition): string {
  return towards === '' ? actor : `${actor} → ${towards}`;
}

/** `Chinh → Japan (asked): simpler visas`: a statement in a line of its own. */
export function saidInLine(position: HandoutPosition, language: string): string {
  return labelled(bracketed(whoOf(position), position.act, language), position.statement, language);
}

/** As many positions as asked for, in their own order: requests and commitments before anything else said. */
export function notablePositions(event: HandoutEvent, most: number): readonly HandoutPosition[] {
  const binding = event.positions.filter(({ role }) => role !== null);
  const rest = event.positions.filter(({ role }) => role === null);
  const kept = new Set([...binding, ...rest].slice(0, most));
  return event.positions.filter((position) => kept.has(position));
}

/** The sources of an event, those of the given positions first, each once. */
export function sourcesBehind(event: HandoutEvent, positions: readonly HandoutPosition[]): readonly HandoutSource[] {
  const cited = positions.flatMap(({ sources }) => sources).flatMap((at) => event.sources[at] ?? []);
  return distinctSources([...cited, ...event.sources]);
}

export function distinctSources(sources: readonly HandoutSource[]): readonly HandoutSource[] {
  return [...new Map(sources.map((source) => [source.citation, source])).values()];
}

/** The filters of the scenes in words, each once. */
export function filtersOf(handout: Handout): readonly string[] {
  return [...new Set(handout.scenes.map(({ filters }) => filters).filter((filters) => filters !== ''))];
}

export interface PositionsOfActor {
  readonly actor: string;
  readonly positions: readonly HandoutPosition[];
}

/** The positions of one role, gathered by who took them, in the order of the actors' first word. */
export function positionsByActor(
  positions: readonly HandoutPosition[],
  role: HandoutPosition['role'],
): readonly PositionsOfActor[] {
  const byActor = new Map<string, HandoutPosition[]>();
  for (const position of positions) {
    if (position.role !== role) continue;
    const own = byActor.get(position.actor);
    if (own) own.push(position);
    else byActor.set(position.actor, [position]);
  }
  return [...byActor].map(([actor, own]) => ({ actor, positions: own }));
}
