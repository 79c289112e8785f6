// On stage: one scene a screen, with the live timeline or ledger showing its view. Everything the app can do
// still works; Backspace leads back to the scene.

import {
  ChevronLeft,
  ChevronRight,
  Grid2x2,
  Maximize,
  MonitorPlay,
  Search,
  SlidersHorizontal,
  Undo2,
  X,
} from 'lucide-react';
import { type MouseEvent, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CommandContext, StageActions } from '#app/commands/command.ts';
import { Panel } from '#app/Panel.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Reader } from '#reader/Reader.tsx';
import styles from '#stage/Stage.module.css';
import { StageOverview } from '#stage/StageOverview.tsx';
import { StageSource } from '#stage/StageSource.tsx';
import { StageWords } from '#stage/StageWords.tsx';
import { useFreeKeys } from '#stage/useFreeKeys.ts';
import { useSceneNumber } from '#stage/useSceneNumber.ts';
import { useStage } from '#stage/useStage.ts';
import { useAppState } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { StagePicture } from './StagePicture.tsx';
import { useSwipe } from './useSwipe.ts';

interface Props {
  readonly context: CommandContext;
  readonly onOpenFilters: () => void;
}

/** What does something of its own when it is clicked. */
const NOT_EMPTY = 'button, a, input, select, label, aside, dialog, [role="slider"], [data-picture]';

export function Stage({ context, onOpenFilters }: Props) {
  const { m } = useLanguage();
  const stage = useStage();
  const { status, briefing, scene, place, blank, hasLeftScript, go, setBlank, returnToScene, leave } = stage;
  const [layer, setLayer] = useState<'overview' | 'reader' | null>(null);
  const main = useRef<HTMLElement>(null);
  const isReady = status === 'ready';
  const hasEvent = useAppState((state) => state.selection !== null);
  const view = useAppState((state) => state.view);
  // Who goes on to the accounts of an event leaves its page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each view
  useEffect(() => setLayer(null), [view]);
  const typed = useSceneNumber(go);
  useFreeKeys();
  useSwipe(main, (step) => go(place + step));

  const toggleFullScreen = () => {
    const { documentElement, fullscreenElement } = document;
    (fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen()).catch(console.info);
  };
  const openPresenter = () => {
    if (!stage.openPresenter()) context.say(m['stage.popupBlocked']);
  };
  const last = (briefing?.scenes.length ?? 1) - 1;
  const actions: StageActions = {
    hasLeftScript,
    next: () => go(place + 1),
    previous: () => go(place - 1),
    first: () => go(0),
    last: () => go(last),
    toggleBlank: (shade) => setBlank(blank === shade ? null : shade),
    toggleFullScreen,
    openPresenter,
    openOverview: () => setLayer('overview'),
    openFilters: onOpenFilters,
    read: () => setLayer('reader'),
    returnToScene,
    leave: () => (blank ? setBlank(null) : leave()),
  };
  useEffect(() => {
    context.stage.current = actions;
  });
  useEffect(
    () => () => {
      context.stage.current = null;
    },
    [context],
  );
  useLayoutEffect(() => {
    document.documentElement.dataset['onStage'] = '';
    return () => {
      delete document.documentElement.dataset['onStage'];
    };
  }, []);
  useEffect(() => {
    if (isReady && !document.querySelector('dialog[open]')) main.current?.focus({ preventScroll: true });
  }, [isReady]);

  if (!briefing || !scene) {
    return (
      <main className={styles.message} aria-busy={status === 'loading'}>
        <p role="status">
          {m[status === 'loading' ? 'app.loading' : status === 'empty' ? 'stage.empty' : 'stage.missing']}
        </p>
        <button type="button" className={styles.leave} onClick={leave}>
          {m['stage.leave']}
        </button>
      </main>
    );
  }
  const name = m['stage.progress'](place + 1, last + 1);
  const goOnAtEmpty = (click: MouseEvent) => {
    const isOnEmpty = click.target instanceof Element && click.target.closest(NOT_EMPTY) === null;
    if (isOnEmpty && document.getSelection()?.isCollapsed !== false) actions.next();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click anywhere goes on, as in any presentation; the keys are commands
    <main ref={main} className={styles.stage} aria-label={briefing.title} tabIndex={-1} onClick={goOnAtEmpty}>
      <StageWords key={scene.id} scene={scene} name={name} onRead={actions.read} />
      <div className={styles.picture} data-picture>
        <Suspense>
          <StagePicture scene={scene.id} />
        </Suspense>
      </div>
      <footer className={styles.footer}>
        <progress value={place + 1} max={last + 1} aria-label={name} />
        <p role="status" className={styles.progress}>
          {name}
        </p>
        {typed !== '' && <p className={styles.typed}>{m['stage.typed'](typed)}</p>}
        <StageSource />
        {hasLeftScript && (
          <span className={styles.return}>
            <IconButton label={m['stage.return']} icon={Undo2} withLabel onClick={actions.returnToScene} />
          </span>
        )}
        <div className={styles.tools}>
          <IconButton
            label={m['stage.previous']}
            icon={ChevronLeft}
            disabled={place === 0}
            onClick={actions.previous}
          />
          <IconButton label={m['stage.next']} icon={ChevronRight} disabled={place === last} onClick={actions.next} />
          <IconButton label={m['stage.overview']} icon={Grid2x2} onClick={actions.openOverview} />
          <IconButton label={m['filters.open']} icon={SlidersHorizontal} onClick={onOpenFilters} />
          <IconButton label={m['commands.open']} icon={Search} onClick={context.openPalette} />
          <IconButton label={m['stage.presenter']} icon={MonitorPlay} onClick={openPresenter} />
          <IconButton label={m['stage.fullScreen']} icon={Maximize} onClick={toggleFullScreen} />
          <IconButton label={m['stage.leave']} icon={X} onClick={leave} />
        </div>
      </footer>
      {layer === 'overview' && (
        <StageOverview briefing={briefing} place={place} onChoose={go} onClose={() => setLayer(null)} />
      )}
      {layer === 'reader' && hasEvent && (
        <Dialog title={m['reader.region']} closeLabel={m['app.close']} onClose={() => setLayer(null)} look="wide">
          <Panel name={m['reader.region']}>
            <Reader isInDialog />
          </Panel>
        </Dialog>
      )}
      {blank && (
        <button
          type="button"
          className={blank === 'black' ? styles.black : styles.white}
          aria-label={m['presenter.show']}
          onClick={() => setBlank(null)}
        />
      )}
    </main>
  );
}
