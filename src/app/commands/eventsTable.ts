// The events that are shown as a plain table, for Word and Excel.

import type { Indices } from '#domain/record/indices.ts';
import { type Localized, localize } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Table } from '#lib/text/table.ts';

/** A row an event, in the order of time, under a head. */
export function eventsTable(ordinals: Iterable<number>, indices: Indices, language: Language, m: Messages): Table {
  const words = (text: Localized | undefined) => localize(text ?? {}, language).text;
  const listed = (texts: readonly (Localized | undefined)[]) => texts.map(words).join('; ');
  const head = [
    m['ledger.column.date'],
    m['ledger.column.event'],
    m['found.kind'],
    m['found.place'],
    m['filters.person'],
    m['filters.topic'],
  ];
  const rows = Array.from(ordinals, (ordinal) => indices.events.at(ordinal)).flatMap((event) => {
    if (!event) return [];
    const { date, title, kind, place, participants, topics } = event;
    const present = participants.filter(({ part }) => part !== 'mentioned');
    return [
      [
        formatEventDate(date, language, 'short'),
        words(title),
        words(kind ? indices.kindById.get(kind)?.label : undefined),
        words(place ? indices.placeById.get(place)?.name : undefined),
        listed(present.map(({ person }) => indices.personById.get(person)?.name)),
        listed(topics.map((topic) => indices.topicById.get(topic)?.label)),
      ],
    ];
  });
  return [head, ...rows];
}
