// Where the presentation stands, and how it moves: for the stage, its keys and the presenter's window.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Briefing, type Scene, sceneAt } from '#domain/briefing/briefing.ts';
import { decodeView, encodeView } from '#store/address/urlCodec.ts';
import type { OpenRecord } from '#store/record.ts';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import type { ViewState } from '#store/viewState.ts';
import type { Blank } from './stageChannel.ts';
import { usePresenter } from './usePresenter.ts';

export interface StageControl {
  /** The device may still be asked for the briefing; it may not be there; it may hold nothing. */
  readonly status: 'loading' | 'missing' | 'empty' | 'ready';
  readonly briefing: Briefing | undefined;
  readonly scene: Scene | undefined;
  /** The scene's place, counted from 0. */
  readonly place: number;
  /** The presenter filtered, zoomed or opened something: what is shown is not the scene's own view. */
  readonly hasLeftScript: boolean;
  readonly blank: Blank;
  readonly setBlank: (blank: Blank) => void;
  readonly go: (place: number) => void;
  readonly returnToScene: () => void;
  readonly leave: () => void;
  /** False when the browser would not open the window. */
  readonly openPresenter: () => boolean;
}

export function useStage(): StageControl {
  const store = useAppStore();
  const { showScene, leaveStage } = useActions();
  const id = useAppState((state) => state.briefing);
  const briefing = useBriefings().find((known) => known.briefing.id === id)?.briefing;
  const isShelfLoading = useStore(store.shelf.api, ({ status }) => status === 'loading');
  // The dataset's own come with its texts.
  const hasTexts = useAppState(({ record }) => record.textLanguages.length > 0);
  const isLoading = isShelfLoading || !hasTexts;
  const wished = useAppState((state) => state.scene);
  const place = (briefing && sceneAt(briefing, wished)) ?? 0;
  const scene = briefing?.scenes[place];
  const [blank, setBlank] = useState<Blank>(null);

  const go = useCallback(
    (to: number) => {
      const target = briefing ? sceneAt(briefing, to) : null;
      const next = target === null ? undefined : briefing?.scenes[target];
      if (!briefing || !next || target === null) return;
      setBlank(null);
      showScene(briefing.id, target, decodeView(next.view, store.api.getState().record).view);
    },
    [briefing, showScene, store],
  );

  const record = useAppState((state) => state.record);
  const shown = useAppState(viewText);
  const own = useMemo(() => {
    if (!scene) return '';
    return viewText({ ...decodeView(scene.view, record).view, record });
  }, [scene, record]);
  // An address may name no more than the scene: the view is then the scene's.
  const begun = useRef('');
  useEffect(() => {
    const at = `${id} ${wished}`;
    if (!scene || begun.current === at) return;
    begun.current = at;
    if ((shown === '' && own !== '') || place !== wished) go(place);
  }, [id, scene, shown, own, place, wished, go]);

  const hasLeftScript = shown !== own;
  const returnToScene = () => {
    if (hasLeftScript) go(place);
  };
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(console.info);
    leaveStage();
  };
  const presenter = usePresenter({ briefing, place, blank, go, setBlank, returnToScene, leave });
  return {
    status: scene ? 'ready' : briefing ? 'empty' : isLoading ? 'loading' : 'missing',
    briefing,
    scene,
    place,
    hasLeftScript,
    blank,
    setBlank,
    go,
    returnToScene,
    leave,
    openPresenter: presenter.open,
  };
}

/** What is shown as an address, without the place in the briefing. */
function viewText(state: ViewState & { readonly record: OpenRecord }): string {
  return encodeView({ ...state, briefing: null, scene: 0 }, null, state.record.opening);
}
