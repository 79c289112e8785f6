// An event that its file gives no title is called by its date, in the words of each language. The file says so in its
// problems; nothing else has to know.

import { type EventTable, lazyTable } from '#domain/record/eventTable.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { LANGUAGES } from '#i18n/languages.ts';

export function calledByDate(events: EventTable): EventTable {
  return lazyTable(events.length, (ordinal) => {
    const event = events.at(ordinal) as EventRecord;
    return Object.keys(event.title).length > 0 ? event : { ...event, title: titleOf(event) };
  });
}

function titleOf({ date }: EventRecord): EventRecord['title'] {
  return Object.fromEntries(LANGUAGES.map((language) => [language, formatEventDate(date, language, 'long')]));
}
