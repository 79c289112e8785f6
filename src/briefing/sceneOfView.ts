// Scenes made from views: the one that is shown, an overview, one for each event.

import type { Scene } from '#domain/briefing/briefing.ts';
import { MOST_EVENT_SCENES, wordsOfEvent } from '#domain/briefing/bundled.ts';
import { localize } from '#domain/record/model.ts';
import { dayOf, type Instant } from '#domain/time/dates.ts';
import { formatEventDate, formatMonth } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { AppStore } from '#store/store.ts';
import { encodeView } from '#store/urlCodec.ts';
import type { ViewState } from '#store/viewState.ts';

const newId = () => crypto.randomUUID();

/** What is shown now, worded from the chosen event or, without one, from the stretch in view. */
export function sceneOfView(store: AppStore, language: Language, m: Messages): Scene {
  const state = store.api.getState();
  const event = store.select.selectedEvent(state);
  return {
    id: newId(),
    view: viewText(store, {}),
    ...(event ? wordsOfEvent(event, language) : overviewWords(store, language, m)),
  };
}

/** One scene for the overview and one for each event shown, up to MOST_EVENT_SCENES. */
export function scenesOfShown(store: AppStore, language: Language, m: Messages): readonly Scene[] {
  const state = store.api.getState();
  const { events } = state.record.indices;
  const shown = Array.from(store.select.matches(state).positions, (position) => events.at(position));
  return [
    { id: newId(), view: viewText(store, { selection: null }), ...overviewWords(store, language, m) },
    ...shown
      .filter((event) => event !== undefined)
      .slice(0, MOST_EVENT_SCENES)
      .map((event) => ({
        id: newId(),
        view: viewText(store, { selection: event.id }),
        ...wordsOfEvent(event, language),
      })),
  ];
}

function viewText(store: AppStore, changes: Partial<ViewState>): string {
  const state = store.api.getState();
  return encodeView({ ...state, ...changes, briefing: null, scene: 0 }, null, state.record.opening);
}

function overviewWords(store: AppStore, language: Language, m: Messages): Pick<Scene, 'title' | 'text' | 'notes'> {
  const state = store.api.getState();
  const { indices } = state.record;
  const { positions } = store.select.matches(state);
  const window = store.select.shownWindow(state);
  const from = formatMonth(dayOf(window.start), language);
  const to = formatMonth(dayOf((window.end - 1) as Instant), language);
  const first = indices.events.at(positions[0] ?? -1);
  const last = indices.events.at(positions.at(-1) ?? -1);
  const lines = [first, last].flatMap((event) =>
    event ? [`${formatEventDate(event.date, language, 'short')}: ${localize(event.title, language).text}`] : [],
  );
  return {
    title: `${localize(indices.dataset.info.title, language).text}, ${from === to ? from : m['timeline.window'](from, to)}`,
    text: [m['status.showing'](positions.length, indices.events.length), ...new Set(lines)].join('\n'),
    notes: '',
  };
}
