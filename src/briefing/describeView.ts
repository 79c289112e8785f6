// What a scene shows, in a line: timeline or ledger, the stretch, the chosen event, how many filters.

import { activeFilters } from '#domain/find/query.ts';
import type { EventId } from '#domain/record/model.ts';
import { localize } from '#domain/record/model.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { decodeView } from '#store/address/urlCodec.ts';
import type { OpenRecord } from '#store/record.ts';

export interface ViewInWords {
  readonly text: string;
  /** What the view names and this record does not hold. */
  readonly unknown: readonly string[];
}

export function describeView(hash: string, record: OpenRecord, language: Language, m: Messages): ViewInWords {
  const { view, unread } = decodeView(hash, record);
  const window = view.window ?? record.openingWindow;
  const filters = activeFilters(view.query, record.opening).length;
  const event = record.indices.events.at(record.indices.ordinalOf.get(view.selection ?? ('' as EventId)) ?? -1);
  const parts = [
    m[`view.${view.view}`],
    ...(view.view === 'timeline' ? [formatWindow(window, language)] : []),
    ...(event ? [localize(event.title, language).text] : []),
    ...(filters > 0 ? [m['briefing.filters'](filters)] : []),
  ];
  return { text: parts.join(' · '), unknown: unread.map(({ value }) => value) };
}
