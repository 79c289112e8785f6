// What an event says beside its index: loaded after the first paint, by language, and joined to the events.

import { type EventTable, lazyTable } from './eventTable.ts';
import type { BundledBriefing, EventId, EventRecord, Localized, Source } from './model.ts';

/** An event's texts in the languages loaded so far. */
export type EventTexts = Pick<EventRecord, 'id' | 'title' | 'shortTitle' | 'sides' | 'article' | 'positions' | 'note'>;

export interface RecordTexts {
  readonly events: ReadonlyMap<EventId, EventTexts>;
  readonly sources: readonly Source[];
  readonly briefings: readonly BundledBriefing[];
}

/** The same events with their texts; those without any are as they were. */
export function withEventTexts(events: EventTable, texts: ReadonlyMap<EventId, EventTexts>): EventTable {
  return lazyTable(events.length, (ordinal) => {
    const event = events.at(ordinal) as EventRecord;
    const own = texts.get(event.id);
    return own ? withOwnTexts(event, own) : event;
  });
}

export function withOwnTexts(event: EventRecord, own: EventTexts): EventRecord {
  const shortTitle = joinNullable([event.shortTitle, own.shortTitle]);
  return { ...event, ...own, title: { ...event.title, ...own.title }, shortTitle };
}

/** The texts of one event in several languages as one; all have the same paragraphs and positions. */
export function joinEventTexts(parts: readonly EventTexts[]): EventTexts {
  const [first] = parts;
  if (!first) throw new Error('There is nothing to join');
  if (parts.length === 1) return first;
  const join = (pick: (texts: EventTexts) => Localized | null | undefined): Localized =>
    Object.assign({}, ...parts.map((part) => pick(part) ?? {}));
  return {
    id: first.id,
    title: join(({ title }) => title),
    shortTitle: joinNullable(parts.map(({ shortTitle }) => shortTitle)),
    sides: first.sides,
    article: first.article.map((paragraph, i) => ({ ...paragraph, text: join(({ article }) => article[i]?.text) })),
    positions: first.positions.map((position, i) => ({
      ...position,
      statement: join(({ positions }) => positions[i]?.statement),
    })),
    note: first.note === null ? null : join(({ note }) => note),
  };
}

function joinNullable(texts: readonly (Localized | null)[]): Localized | null {
  return texts.every((text) => text === null) ? null : Object.assign({}, ...texts);
}
