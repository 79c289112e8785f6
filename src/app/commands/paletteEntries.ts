// What the palette offers for what is typed: commands, events, people, topics. Every word typed must occur.

import { isFound } from '#domain/find/search.ts';
import { foldWords } from '#domain/find/text/foldWords.ts';
import { readSearch } from '#domain/find/text/readSearch.ts';
import { type EventRecord, type Localized, localize } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { CommandContext, Shortcut } from './command.ts';
import { COMMANDS, shortcutsOf } from './commands.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly aside: string;
  readonly shortcuts: readonly Shortcut[];
  /** Folded text in which the words typed are looked for. */
  readonly haystack: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: 'commands' | 'events' | 'people' | 'topics';
  readonly items: readonly PaletteEntry[];
}

export const MOST_PER_GROUP = 8;
/** To make more events ready than this would take a second: they are searched for instead. */
const MOST_EVENTS = 3000;

/** True when the palette has every event among its candidates. */
export function offersEveryEvent({ store }: CommandContext): boolean {
  return store.api.getState().record.indices.events.length <= MOST_EVENTS;
}

/** All that can be chosen, made once when the palette opens; of a large record's events, the first that are shown. */
export function paletteCandidates(context: CommandContext, language: Language, m: Messages): readonly PaletteGroup[] {
  const { actions, api, select } = context.store;
  const { record } = api.getState();
  const { events } = record.indices;
  const offered = offersEveryEvent(context)
    ? events
    : Array.from(select.matches(api.getState()).ordinals.subarray(0, MOST_PER_GROUP), (at) => events.at(at)).filter(
        (event) => event !== undefined,
      );
  const entry = (id: string, text: Localized, aside: string, more: readonly string[], run: () => void) =>
    toEntry(language, id, text, aside, more, run);
  return [
    {
      id: 'commands',
      items: COMMANDS.filter(({ id, isAvailable }) => id !== 'palette' && isAvailable(context)).map((command) => ({
        ...entry(command.id, { [language]: command.label(m) }, '', [], () => command.run(context)),
        shortcuts: shortcutsOf(command, context).slice(0, 1),
      })),
    },
    {
      id: 'people',
      items: record.indices.facets.person.values.flatMap((id) => {
        const person = record.indices.personById.get(id as never);
        return person
          ? [entry(id, person.name, m['filters.person'], person.alsoWritten, () => actions.showPerson(person.id))]
          : [];
      }),
    },
    { id: 'events', items: Array.from(offered, (event) => eventEntry(context, language, event)) },
    {
      id: 'topics',
      items: record.indices.facets.topic.values.flatMap((id) => {
        const topic = record.indices.topicById.get(id as never);
        return topic ? [entry(id, topic.label, m['filters.topic'], [], () => actions.chooseFacet('topic', [id]))] : [];
      }),
    },
  ];
}

export function eventEntry({ store }: CommandContext, language: Language, event: EventRecord): PaletteEntry {
  const date = formatEventDate(event.date, language, 'short');
  return toEntry(language, event.id, event.title, date, [event.date.edtf], () => store.actions.openEvent(event.id));
}

function toEntry(
  wanted: Language,
  id: string,
  text: Localized,
  aside: string,
  more: readonly string[],
  run: () => void,
): PaletteEntry {
  const { text: label, language } = localize(text, wanted);
  const haystack = [...Object.values(text), aside, ...more].map(foldWords).join('\n');
  return { id, label, language, aside, shortcuts: [], haystack, run };
}

/** `events` are those searched for, of a record too large to have all among the candidates. */
export function findEntries(
  candidates: readonly PaletteGroup[],
  typed: string,
  events: readonly PaletteEntry[] = [],
): readonly PaletteGroup[] {
  const search = readSearch(typed);
  return candidates
    .map(({ id, items }) => ({ id, items: id === 'events' && events.length > 0 ? events : items }))
    .map(({ id, items }) => ({
      id,
      items: items.filter((entry) => isFound(entry.haystack, search)).slice(0, MOST_PER_GROUP),
    }))
    .filter(({ items }) => items.length > 0);
}
