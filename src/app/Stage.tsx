// On stage: one scene a screen, with the live timeline or ledger showing its view. Everything the app can do
// still works; Backspace leads back to the scene.

import { ChevronLeft, ChevronRight, Grid2x2, MonitorPlay, Search, SlidersHorizontal, Undo2, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Ledger } from '#ledger/Ledger.tsx';
import styles from '#stage/Stage.module.css';
import { StageOverview } from '#stage/StageOverview.tsx';
import { StageWords } from '#stage/StageWords.tsx';
import { useStage } from '#stage/useStage.ts';
import { useAppState } from '#store/StoreContext.tsx';
import { DensityStrip } from '#timeline/DensityStrip.tsx';
import { TimelineChart } from '#timeline/TimelineChart.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import type { CommandContext } from './commands.ts';
import { useStageKeys } from './useStageKeys.ts';

interface Props {
  readonly context: CommandContext;
  readonly onOpenFilters: () => void;
}

export function Stage({ context, onOpenFilters }: Props) {
  const { m } = useLanguage();
  const stage = useStage();
  const view = useAppState((state) => state.view);
  const [isOverview, setOverview] = useState(false);
  const [blank, setBlank] = useState<'black' | 'white' | null>(null);
  useStageKeys(stage, { isOverview, setOverview, blank, setBlank });

  if (!stage.briefing || !stage.scene) {
    return (
      <main className={styles.stage}>
        <p role="status">{m['stage.missing']}</p>
        <button type="button" className={styles.leave} onClick={stage.leave}>
          {m['stage.leave']}
        </button>
      </main>
    );
  }
  const { briefing, scene, place } = stage;
  const count = briefing.scenes.length;
  return (
    <main className={styles.stage} aria-label={briefing.title}>
      <StageWords scene={scene} />
      <div className={styles.picture}>
        <Suspense>
          {view === 'ledger' ? (
            <Ledger />
          ) : (
            <>
              <TimelineChart />
              <DensityStrip />
            </>
          )}
        </Suspense>
      </div>
      <footer className={styles.footer}>
        <progress value={place + 1} max={count} aria-label={m['stage.progress'](place + 1, count)} />
        <p role="status" className={styles.progress}>
          {m['stage.progress'](place + 1, count)}
        </p>
        <IconButton
          label={m['stage.previous']}
          icon={ChevronLeft}
          disabled={place === 0}
          onClick={() => stage.go(place - 1)}
        />
        <IconButton
          label={m['stage.next']}
          icon={ChevronRight}
          disabled={place === count - 1}
          onClick={() => stage.go(place + 1)}
        />
        <IconButton label={m['filters.open']} icon={SlidersHorizontal} onClick={onOpenFilters} />
        <IconButton label={m['commands.open']} icon={Search} onClick={context.openPalette} />
        <IconButton label={m['stage.overview']} icon={Grid2x2} onClick={() => setOverview(true)} />
        <IconButton label={m['stage.presenter']} icon={MonitorPlay} onClick={stage.openPresenter} />
        {stage.hasLeftScript && (
          <IconButton label={m['stage.return']} icon={Undo2} withLabel onClick={() => stage.go(place)} />
        )}
        <span className={styles.spacer} />
        <IconButton label={m['stage.leave']} icon={X} onClick={stage.leave} />
      </footer>
      {isOverview && (
        <StageOverview briefing={briefing} place={place} onChoose={stage.go} onClose={() => setOverview(false)} />
      )}
      {blank && <div className={blank === 'black' ? styles.black : styles.white} aria-hidden="true" />}
    </main>
  );
}
