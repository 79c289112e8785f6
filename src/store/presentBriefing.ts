// From anywhere onto the stage.

import { decodeView } from './address/urlCodec.ts';
import { beginClock } from './presentationClock.ts';
import type { AppStore } from './store.ts';

interface PresentableScene {
  readonly view: string;
}

interface Presentable {
  readonly id: string;
  readonly scenes: readonly PresentableScene[];
}

/** Begins with the first scene; a briefing without one is not presented. */
export function presentBriefing(store: AppStore, { id, scenes: [first] }: Presentable): void {
  if (first) presentScene(store, id, first, 0);
}

/** Begins at a scene of a briefing, its place counted from 0. */
export function presentScene({ api, actions }: AppStore, briefing: string, { view }: PresentableScene, place: number) {
  beginClock(briefing);
  actions.showScene(briefing, place, decodeView(view, api.getState().record).view);
}
