// Where the presentation stands, and how it moves: for the stage, its keys and the presenter's window.

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Briefing, type Scene, sceneAt } from '#domain/briefing/briefing.ts';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { decodeView, encodeView } from '#store/urlCodec.ts';
import { useStageBriefing } from '#store/useBriefings.ts';
import { openStageChannel, type StageChannel } from './stageChannel.ts';

export interface StageControl {
  readonly briefing: Briefing | undefined;
  readonly scene: Scene | undefined;
  /** The scene's place, counted from 0. */
  readonly place: number;
  /** The presenter filtered, zoomed or opened something: what is shown is not the scene's own view. */
  readonly hasLeftScript: boolean;
  readonly go: (place: number) => void;
  readonly leave: () => void;
  readonly openPresenter: () => void;
}

export function useStage(): StageControl {
  const store = useAppStore();
  const { showScene, leaveStage } = useActions();
  const briefing = useStageBriefing();
  const wished = useAppState((state) => state.scene);
  const place = (briefing && sceneAt(briefing, wished)) ?? 0;
  const scene = briefing?.scenes[place];
  const shown = useAppState((state) => encodeView({ ...state, briefing: null, scene: 0 }, null, state.record.opening));
  const own = useMemo(() => {
    const { record } = store.api.getState();
    return scene ? encodeView(decodeView(scene.view, record).view, null, record.opening) : '';
  }, [scene, store]);
  const presenter = useRef<Window | null>(null);
  const channel = useRef<StageChannel | null>(null);

  const go = useCallback(
    (to: number) => {
      const target = briefing && sceneAt(briefing, to);
      const next = target === null || target === undefined ? undefined : briefing?.scenes[target];
      if (!briefing || !next || target === null || target === undefined) return;
      showScene(briefing.id, target, decodeView(next.view, store.api.getState().record).view);
    },
    [briefing, showScene, store],
  );

  const id = briefing?.id;
  const latest = useRef({ go, place });
  useEffect(() => {
    latest.current = { go, place };
    if (id !== undefined) channel.current?.send({ kind: 'at', briefing: id, scene: place });
  }, [go, place, id]);
  useEffect(() => {
    if (id === undefined) return;
    const open = openStageChannel((message) => {
      if (message.kind === 'where') open.send({ kind: 'at', briefing: id, scene: latest.current.place });
      if (message.kind === 'go' && message.briefing === id) latest.current.go(message.scene);
    }, presenter.current);
    channel.current = open;
    open.send({ kind: 'at', briefing: id, scene: latest.current.place });
    return () => open.close();
  }, [id]);

  return {
    briefing,
    scene,
    place,
    hasLeftScript: shown !== own,
    go,
    leave: leaveStage,
    openPresenter: () => {
      presenter.current = window.open(
        `${document.URL.split('#')[0]}#presenter=${id}&scene=${place + 1}`,
        'nenpyo-presenter',
        'width=900,height=640',
      );
    },
  };
}
