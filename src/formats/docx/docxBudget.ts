// What of a handout two pages of A4 hold: the richest note whose estimated height fits. First participants and
// written-out addresses give way, then sources that no statement cites, then the statements of events that scenes
// only list, then those of the others. What was left out of an event's statements is counted in the note.

import type { Handout, HandoutEvent, HandoutPosition, HandoutSource } from '#formats/handout.ts';
import { filtersOf, positionsByActor } from '#formats/handoutEvents.ts';
import { boldnessOf, citationWithoutAddress, countLines } from '#formats/handoutText.ts';
import { NOTE_POINTS, NOTE_SPACE, noteLineHeight } from './docxStyles.ts';

export interface NoteBudget {
  readonly hasParticipants: boolean;
  /** Whether footnotes print the addresses; else they only link to them. */
  readonly hasAddresses: boolean;
  /** Whether an event whose statements are cited also cites its remaining sources. */
  readonly hasEventSources: boolean;
  readonly mostEventSources: number;
  /** Statements of one role shown of one event. */
  readonly mostOfRole: number;
  /** Whether events that no scene is about, but only lists, are shown with their statements too. */
  readonly hasListed: boolean;
}

export const TEXT_WIDTH_POINTS = 490;
/** Two pages less their margins, the foot, the rules over the footnotes and what an estimate may be off. */
const ROOM_POINTS = 1430;
const CELL_RIGHT = 12;

const FULL: NoteBudget = {
  hasParticipants: true,
  hasAddresses: true,
  hasEventSources: true,
  mostEventSources: Number.POSITIVE_INFINITY,
  mostOfRole: Number.POSITIVE_INFINITY,
  hasListed: true,
};

/** From rich to sparse. */
const LADDER: readonly NoteBudget[] = [
  FULL,
  { ...FULL, hasAddresses: false },
  { ...FULL, hasAddresses: false, mostEventSources: 2 },
  { ...FULL, hasAddresses: false, hasEventSources: false, mostEventSources: 2 },
  { ...FULL, hasAddresses: false, hasEventSources: false, mostEventSources: 1 },
  { ...FULL, hasParticipants: false, hasAddresses: false, hasEventSources: false, mostEventSources: 1 },
  { ...FULL, hasAddresses: false, hasEventSources: false, mostEventSources: 2, hasListed: false },
  ...[12, 10, 8, 7, 6, 5, 4, 3, 2, 1].map((mostOfRole) => ({
    hasParticipants: mostOfRole > 4,
    hasAddresses: false,
    hasEventSources: false,
    mostEventSources: 1,
    mostOfRole,
    hasListed: false,
  })),
];

export function chooseBudget(handout: Handout, events: readonly HandoutEvent[]): NoteBudget {
  const sparsest = LADDER.at(-1) ?? FULL;
  return LADDER.find((budget) => estimateHeight(handout, events, budget) <= ROOM_POINTS) ?? sparsest;
}

/** Whether an event is but a line of the note. */
export function isLine({ id }: HandoutEvent, handout: Handout, { hasListed }: NoteBudget): boolean {
  return !hasListed && !handout.scenes.some(({ chosen }) => chosen === id);
}

/** The requests and commitments a budget shows of an event, in their own order; where there are none, whatever else was said. */
export function positionsWithin(event: HandoutEvent, { mostOfRole }: NoteBudget): readonly HandoutPosition[] {
  const ofRole = (role: HandoutPosition['role']) =>
    event.positions.filter((one) => one.role === role).slice(0, mostOfRole);
  const shown = new Set([...ofRole('request'), ...ofRole('commitment')]);
  if (shown.size === 0) return ofRole(null);
  return event.positions.filter((position) => shown.has(position));
}

function estimateHeight(handout: Handout, events: readonly HandoutEvent[], budget: NoteBudget): number {
  const lineHeight = noteLineHeight(handout.language);
  const lines = (text: string, points: number, width = TEXT_WIDTH_POINTS) =>
    countLines(text, width / points) * points * lineHeight;
  let height = lines(handout.title, NOTE_POINTS.title * boldnessOf(handout.title)) + NOTE_SPACE.title;
  height += (1 + filtersOf(handout).length) * (NOTE_POINTS.small * lineHeight + 2);
  const cited = new Map<string, HandoutSource>();
  for (const event of events) {
    if (isLine(event, handout, budget)) {
      height += 2 + lines(`${event.date}  ${event.title}, ${event.place}`, NOTE_POINTS.text);
      for (const source of event.sources.slice(0, budget.mostEventSources)) cited.set(source.citation, source);
      continue;
    }
    const shown = positionsWithin(event, budget);
    const own = shown.flatMap(({ sources }) => sources.flatMap((at) => event.sources[at] ?? []));
    const more = budget.hasEventSources || own.length === 0 ? event.sources.slice(0, budget.mostEventSources) : [];
    for (const source of [...own, ...more]) cited.set(source.citation, source);
    height += NOTE_SPACE.event + NOTE_POINTS.small * lineHeight + 2;
    height += lines(event.title, NOTE_POINTS.heading * boldnessOf(event.title));
    if (budget.hasParticipants) {
      height +=
        2 + lines(event.participants.map(({ name, office }) => `${name} (${office}), `).join(''), NOTE_POINTS.small);
    }
    if (shown.every(({ role }) => role === null)) {
      for (const { actor, act, towards, statement } of shown) {
        height += lines(`${actor} → ${towards} ${act}  ${statement} 00`, NOTE_POINTS.text) + NOTE_SPACE.statement;
      }
      continue;
    }
    const columns = (['request', 'commitment'] as const).map((role) =>
      positionsByActor(shown, role).reduce((sum, { positions }) => {
        const statements = positions.map(({ statement, sources }) => {
          const text = `${statement}${'00 '.repeat(sources.length)}`;
          return lines(text, NOTE_POINTS.text, TEXT_WIDTH_POINTS / 2 - CELL_RIGHT) + NOTE_SPACE.statement;
        });
        return sum + NOTE_POINTS.text * lineHeight + NOTE_SPACE.statement + statements.reduce((a, b) => a + b, 0);
      }, 0),
    );
    height += Math.max(...columns) + NOTE_POINTS.small * lineHeight * 2 + 6;
  }
  for (const source of cited.values()) {
    const text = budget.hasAddresses ? source.citation : citationWithoutAddress(source);
    height += lines(`00 ${text}`, NOTE_POINTS.footnote);
  }
  return height;
}
