// A dataset's texts apart from its index: one file a language, and what all languages share beside it.

import { textsIn, titlesIn } from '#dataset/titlesIn.ts';
import { type EventTexts, joinEventTexts, type RecordTexts } from '#domain/record/eventTexts.ts';
import type { Dataset, EventId, Localized } from '#domain/record/model.ts';

/** `texts.<language>.json` */
export interface TextsDocument {
  readonly language: string;
  readonly events: readonly EventTexts[];
}

/** `appendix.json`: only articles and the ledger cite sources, only the editor and the stage show briefings. */
export type AppendixDocument = Pick<RecordTexts, 'sources' | 'briefings'>;

export function textsOf({ events }: Dataset, language: string): TextsDocument {
  const own = (text: Localized) => textsIn(text, [language]);
  return {
    language,
    events: events.map(({ id, title, shortTitle, sides, article, positions, note }) => ({
      id,
      ...titlesIn({ title, shortTitle }, [language]),
      sides,
      article: article.map((paragraph) => ({ ...paragraph, text: own(paragraph.text) })),
      positions: positions.map((position) => ({ ...position, statement: own(position.statement) })),
      note: note && own(note),
    })),
  };
}

export function appendixOf({ sources, briefings }: Dataset): AppendixDocument {
  return { sources, briefings };
}

/** The first of `parts` is what other languages fall back to. */
export function joinTexts(parts: readonly TextsDocument[], appendix: AppendixDocument): RecordTexts {
  const byId = new Map<EventId, EventTexts[]>();
  for (const event of parts.flatMap(({ events }) => events)) {
    const found = byId.get(event.id);
    if (found) found.push(event);
    else byId.set(event.id, [event]);
  }
  const events = new Map([...byId].map(([id, found]) => [id, joinEventTexts(found)]));
  return { events, sources: appendix.sources, briefings: appendix.briefings };
}
