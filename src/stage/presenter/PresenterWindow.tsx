// The presenter's own window: notes, this scene and the next, the clock and the time gone by, remote back,
// next and blank. The audience never sees it.

import { ChevronLeft, ChevronRight, RotateCcw, Square, SquareDashed } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clockNow, formatClock } from '#i18n/formatClock.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Lines } from '#stage/Lines.tsx';
import { useFreeKeys } from '#stage/useFreeKeys.ts';
import { useSceneNumber } from '#stage/useSceneNumber.ts';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './PresenterWindow.module.css';
import { paceOf } from './pace.ts';
import { usePresentation } from './usePresentation.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';

interface Props {
  readonly id: string;
  readonly firstScene: number;
}

const TICK_MS = 500;

export function PresenterWindow({ id, firstScene }: Props) {
  const { m, language } = useLanguage();
  const presentation = usePresentation(id, firstScene);
  const { status, briefing, place, blank, clock, isAlone, go, setBlank, restartClock } = presentation;
  const now = useNow();
  const typed = useSceneNumber(go);
  const scene = briefing?.scenes[place];
  const next = briefing?.scenes[place + 1];
  const count = briefing?.scenes.length ?? 0;

  useEffect(() => {
    document.title = briefing ? `${m['stage.presenter']} · ${briefing.title}` : m['stage.presenter'];
  }, [briefing, m]);
  useFreeKeys();
  usePresenterKeys({
    next: () => go(place + 1),
    previous: () => go(place - 1),
    first: () => go(0),
    last: () => go(count - 1),
    black: () => setBlank(blank === 'black' ? null : 'black'),
    white: () => setBlank(blank === 'white' ? null : 'white'),
    return: presentation.returnToScene,
    leave: () => (blank ? setBlank(null) : presentation.leaveStage()),
    // What is opened on the stage is used there.
    overview: null,
    fullScreen: null,
    presenter: null,
    filters: null,
    read: null,
  });

  if (!briefing || !scene) {
    return (
      <main className={styles.waiting}>
        <p role="status">
          {m[status === 'loading' ? 'app.loading' : status === 'ready' ? 'stage.empty' : 'stage.missing']}
        </p>
      </main>
    );
  }
  const pace = paceOf(now - clock.startedAt, briefing.plannedMinutes);
  return (
    <main className={styles.window} aria-label={briefing.title}>
      <header className={styles.head}>
        <time className={styles.clock}>{formatClock(now, language)}</time>
        <p role="timer" data-pace={pace.kind} className={styles.elapsed}>
          <span>{pace.elapsed}</span>
          {pace.planned && <span> / {pace.planned}</span>}
        </p>
        {pace.over && <p className={styles.over}>{m['presenter.over'](pace.over)}</p>}
        {pace.left && <p className={styles.left}>{m['presenter.left'](pace.left)}</p>}
        <IconButton label={m['presenter.restart']} icon={RotateCcw} onClick={restartClock} />
        <span className={styles.spacer} />
        <IconButton
          label={blank ? m['presenter.show'] : m['presenter.blank']}
          icon={blank ? SquareDashed : Square}
          withLabel
          onClick={() => setBlank(blank ? null : 'black')}
        />
      </header>
      {(isAlone || blank) && (
        <p role="status" className={styles.state}>
          {isAlone ? m['presenter.alone'] : m[blank === 'white' ? 'presenter.isWhite' : 'presenter.isBlack']}
        </p>
      )}
      <div className={styles.scenes}>
        <section aria-label={m['presenter.now']} className={styles.now}>
          <p className={styles.kicker}>{m['presenter.now']}</p>
          <h1 dir="auto">{scene.title.trim() || m['stage.progress'](place + 1, count)}</h1>
          <Lines of={scene.text} />
        </section>
        <section aria-label={m['presenter.next']} className={styles.next}>
          <p className={styles.kicker}>{m['presenter.next']}</p>
          <h2 dir="auto">{next ? next.title.trim() || m['stage.progress'](place + 2, count) : m['presenter.end']}</h2>
          {next && <Lines of={next.text} />}
        </section>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled with the keyboard */}
      <section aria-label={m['presenter.notes']} className={styles.notes} tabIndex={0}>
        <p className={styles.kicker}>{m['presenter.notes']}</p>
        {scene.notes === '' ? <p className={styles.none}>{m['presenter.noNotes']}</p> : <Lines of={scene.notes} />}
      </section>
      <footer className={styles.footer}>
        <button type="button" className={styles.step} disabled={place === 0} onClick={() => go(place - 1)}>
          <ChevronLeft size={22} aria-hidden />
          {m['stage.previous']}
        </button>
        <p role="status" className={styles.progress}>
          {typed === '' ? m['stage.progress'](place + 1, count) : m['stage.typed'](typed)}
        </p>
        <button type="button" className={styles.step} disabled={!next} onClick={() => go(place + 1)}>
          {m['stage.next']}
          <ChevronRight size={22} aria-hidden />
        </button>
      </footer>
    </main>
  );
}

function useNow(): number {
  const [now, setNow] = useState(clockNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
