// From anywhere onto the stage.

import { decodeView } from './address/urlCodec.ts';
import { beginClock } from './presentationClock.ts';
import type { AppStore } from './store.ts';

interface Presentable {
  readonly id: string;
  readonly scenes: readonly { readonly view: string }[];
}

/** Begins at a scene, counted from 0; a briefing without that scene is not presented. */
export function presentBriefing({ api, actions }: AppStore, { id, scenes }: Presentable, place = 0): void {
  const scene = scenes[place];
  if (!scene) return;
  beginClock(id);
  actions.showScene(id, place, decodeView(scene.view, api.getState().record).view);
}
