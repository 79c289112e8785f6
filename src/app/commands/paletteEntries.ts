// What the palette offers for what is typed: commands, events, people, topics. Every word typed must occur.

import { foldText, searchTerms } from '#domain/find/search.ts';
import { type Localized, localize } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { COMMANDS, type CommandContext, type Shortcut, shortcutsOf } from './commands.ts';

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

const MOST_PER_GROUP = 8;
const MOST_EVENTS = 3000;

/** All that can be chosen, made once when the palette opens. */
export function paletteCandidates(context: CommandContext, language: Language, m: Messages): readonly PaletteGroup[] {
  const { actions, api, select } = context.store;
  const { record } = api.getState();
  const { events } = record.indices;
  // Of very many events, those that are shown: all of them would take a second to make ready.
  const offered =
    events.length <= MOST_EVENTS
      ? events
      : Array.from(select.matches(api.getState()).positions.subarray(0, MOST_EVENTS), (at) => events.at(at)).filter(
          (event) => event !== undefined,
        );
  const entry = (
    id: string,
    text: Localized,
    aside: string,
    more: readonly string[],
    run: () => void,
  ): PaletteEntry => {
    const shown = localize(text, language);
    const haystack = foldText([...Object.values(text), aside, ...more].join('\n'));
    return { id, label: shown.text, language: shown.language, aside, shortcuts: [], haystack, run };
  };
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
    {
      id: 'events',
      items: Array.from(offered, (event) =>
        entry(event.id, event.title, formatEventDate(event.date, language, 'short'), [event.date.edtf], () =>
          actions.openEvent(event.id),
        ),
      ),
    },
    {
      id: 'topics',
      items: record.indices.facets.topic.values.flatMap((id) => {
        const topic = record.indices.topicById.get(id as never);
        return topic ? [entry(id, topic.label, m['filters.topic'], [], () => actions.chooseFacet('topic', [id]))] : [];
      }),
    },
  ];
}

export function findEntries(candidates: readonly PaletteGroup[], typed: string): readonly PaletteGroup[] {
  const terms = searchTerms(typed);
  return candidates
    .map(({ id, items }) => ({
      id,
      items: items.filter(({ haystack }) => terms.every((term) => haystack.includes(term))).slice(0, MOST_PER_GROUP),
    }))
    .filter(({ items }) => items.length > 0);
}
