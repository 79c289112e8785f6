// Scenes made from views: the one that is shown, an overview, one for each event.

import type { Scene } from '#domain/briefing/briefing.ts';
import { MOST_EVENT_SCENES, wordsOfEvent } from '#domain/briefing/bundled.ts';
import { spanOf } from '#domain/picture/density.ts';
import { type EventRecord, localize, type PersonId, type TopicId } from '#domain/record/model.ts';
import { dayOf, endOfDay, type Instant, startOfDay } from '#domain/time/dates.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { encodeView } from '#store/address/urlCodec.ts';
import type { Selectors } from '#store/selectors.ts';
import type { AppStore } from '#store/store.ts';
import type { State, ViewState } from '#store/viewState.ts';

/** What is shown at one moment, whatever is shown by the time that a scene is made of it. */
export interface Seen {
  readonly state: State;
  readonly select: Selectors;
}

const newId = () => crypto.randomUUID();

export function seenNow({ api, select }: AppStore): Seen {
  return { state: api.getState(), select };
}

/** One scene, worded from the chosen event or, without one, from the stretch in view. */
export function sceneOfView(seen: Seen, language: Language, m: Messages): Scene {
  const { state, select } = seen;
  const event = select.selectedEvent(state);
  return {
    id: newId(),
    view: viewTextOf(state),
    ...(event ? wordsOfEvent(event, state.record.indices, language) : overviewWords(seen, language, m)),
    // Both accounts stand there in full: a choice of them beside would be neither's.
    ...(event && state.view === 'accounts' ? { text: '' } : {}),
  };
}

/** One scene for the overview and one for each event in view, up to MOST_EVENT_SCENES. */
export function scenesOfShown(seen: Seen, language: Language, m: Messages): readonly Scene[] {
  const { indices } = seen.state.record;
  // The accounts of one event are no overview of many.
  const state: State = seen.state.view === 'accounts' ? { ...seen.state, view: 'timeline' } : seen.state;
  return [
    { id: newId(), view: viewTextOf(state, { selection: null }), ...overviewWords(seen, language, m) },
    ...eventsInView(seen)
      .slice(0, MOST_EVENT_SCENES)
      .map((event) => ({
        id: newId(),
        view: viewTextOf(state, { selection: event.id }),
        ...wordsOfEvent(event, indices, language),
      })),
  ];
}

/** The events that match and, on the timeline, stand in the stretch that is shown. */
export function eventsInView({ state, select }: Seen): readonly EventRecord[] {
  const { events } = state.record.indices;
  const window = select.shownWindow(state);
  const firstDay = dayOf(window.start);
  const lastDay = dayOf((window.end - 1) as Instant);
  return Array.from(select.matches(state).ordinals, (ordinal) => events.at(ordinal))
    .filter((event) => event !== undefined)
    .filter(({ date }) => state.view === 'ledger' || (date.lastDay >= firstDay && date.firstDay <= lastDay));
}

/** What is shown, as a scene holds it. */
export function viewTextOf(state: State, changes: Partial<ViewState> = {}): string {
  return encodeView({ ...state, ...changes, briefing: null, scene: 0 }, null, state.record.opening);
}

function overviewWords(seen: Seen, language: Language, m: Messages): Pick<Scene, 'title' | 'text' | 'notes'> {
  const shown = eventsInView(seen);
  const lines = [shown[0], shown.at(-1)].flatMap((event) =>
    event
      ? [
          m['briefing.overview.line'](
            formatEventDate(event.date, language, 'short'),
            localize(event.title, language).text,
          ),
        ]
      : [],
  );
  return {
    title: m['briefing.overview.title'](subjectOf(seen.state, language), stretchOf(seen, shown, language)),
    text: [m['briefing.overview'](shown.length), ...new Set(lines)].join('\n'),
    notes: '',
  };
}

/** The one topic or person that is asked for, else the record. */
function subjectOf({ record, query }: State, language: Language): string {
  const { topicById, personById, dataset } = record.indices;
  const [topic, ...moreTopics] = query.facets.topic;
  const [person, ...morePeople] = query.facets.person;
  const named =
    (topic && moreTopics.length === 0 && topicById.get(topic as TopicId)?.label) ||
    (person && morePeople.length === 0 && personById.get(person as PersonId)?.name);
  return localize(named || dataset.info.title, language).text;
}

/** The months in view; the ledger knows no window, and shows all its events. */
function stretchOf({ state, select }: Seen, shown: readonly EventRecord[], language: Language): string {
  const { indices } = state.record;
  const span = spanOf(
    indices,
    shown.flatMap(({ id }) => indices.ordinalOf.get(id) ?? []),
  );
  if (state.view !== 'ledger' || !span) return formatWindow(select.shownWindow(state), language);
  return formatWindow({ start: startOfDay(span.firstDay), end: endOfDay(span.lastDay) }, language);
}
