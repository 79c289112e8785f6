// "Add this view to the briefing": one command from anywhere.

import { emptyBriefing, insertScenes, isFull, MOST_SCENES } from '#domain/briefing/briefing.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { AppStore } from '#store/store.ts';
import type { State } from '#store/viewState.ts';
import { sceneOfView } from './sceneOfView.ts';

/** Adds a view, that of the moment the command was given, to the open briefing, else to the latest, else to a new one, and says to which. */
export function addView(store: AppStore, state: State, language: Language, m: Messages): string {
  const { shelf, select } = store;
  const known = shelf.find(shelf.api.getState().openId ?? '') ?? shelf.all().at(-1);
  const briefing = known ?? emptyBriefing(crypto.randomUUID(), m['briefing.untitled'](1));
  if (isFull(briefing)) return m['briefing.full'](briefing.title, MOST_SCENES);
  const longer = insertScenes(briefing, [sceneOfView({ state, select }, language, m)]);
  shelf.change((all) => (known ? all.map((other) => (other.id === longer.id ? longer : other)) : [...all, longer]));
  shelf.open(longer.id);
  return m['briefing.viewAdded'](longer.title);
}
