// The ledger as a plain table, for Word and Excel.

import type { Thread } from '#domain/ledger/threads.ts';
import { actorName } from '#domain/record/actors.ts';
import type { Indices } from '#domain/record/indices.ts';
import { type Localized, localize } from '#domain/record/model.ts';
import { nameOfSource } from '#domain/record/nameOfSource.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Table } from '#lib/text/table.ts';

export function ledgerTable(threads: readonly Thread[], indices: Indices, language: Language, m: Messages): Table {
  const words = (text: Localized | undefined) => localize(text ?? {}, language).text;
  const head = [
    m['filters.topic'],
    m['ledger.column.date'],
    m['reader.positions.who'],
    m['filters.office'],
    m['reader.positions.act'],
    m['reader.positions.towards'],
    m['reader.positions.statement'],
    m['ledger.column.event'],
    m['reader.sources'],
  ];
  const rows = threads.flatMap(({ topic, entries }) =>
    entries.map(({ event, position }) => {
      const offices = event.participants.find(({ person }) => person === position.actor.id)?.offices ?? [];
      return [
        words(topic.label),
        formatEventDate(event.date, language, 'short'),
        words(actorName(position.actor, indices)),
        offices.map((office) => words(indices.officeById.get(office)?.title)).join(', '),
        words(indices.actById.get(position.act)?.label),
        position.towards ? words(actorName(position.towards, indices)) : '',
        words(position.statement),
        words(event.title),
        position.sources.map((id) => nameOfSource(indices.sourceById.get(id), language)).join('; '),
      ];
    }),
  );
  return [head, ...rows];
}
