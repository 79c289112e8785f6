// The presenter's own window: notes, this scene and the next, the clock and the time gone by, remote back and
// next. It asks the stage where it stands, so that opening or reloading it loses nothing.

import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sceneAt } from '#domain/briefing/briefing.ts';
import { formatClock } from '#i18n/formatClock.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './PresenterWindow.module.css';
import { keepStart, keptStart } from './presenterClock.ts';
import { openStageChannel, type StageChannel } from './stageChannel.ts';

interface Props {
  readonly id: string;
  readonly firstScene: number;
}

const AMBER_SHARE = 0.8;

export function PresenterWindow({ id, firstScene }: Props) {
  const { m, language } = useLanguage();
  const briefing = useBriefings().find((known) => known.briefing.id === id)?.briefing;
  const [wished, setWished] = useState(firstScene);
  const channel = useRef<StageChannel | null>(null);
  const [start, setStart] = useState(() => keptStart(id));
  const now = useNow();

  useEffect(() => {
    const open = openStageChannel(
      (message) => {
        if (message.kind === 'at' && message.briefing === id) setWished(message.scene);
      },
      window.opener as Window | null,
    );
    channel.current = open;
    open.send({ kind: 'where' });
    return () => open.close();
  }, [id]);

  const place = (briefing && sceneAt(briefing, wished)) ?? 0;
  const scene = briefing?.scenes[place];
  const next = briefing?.scenes[place + 1];
  const go = (to: number) => {
    if (!briefing) return;
    const target = sceneAt(briefing, to) ?? 0;
    setWished(target);
    channel.current?.send({ kind: 'go', briefing: id, scene: target });
  };
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.target instanceof HTMLButtonElement && (key.key === ' ' || key.key === 'Enter')) return;
      const step = { ArrowRight: 1, ' ': 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key.key];
      if (step === undefined) return;
      key.preventDefault();
      go(place + step);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (!briefing || !scene) return <p role="status">{m['stage.missing']}</p>;

  const elapsed = now - start;
  const planned = briefing.plannedMinutes === null ? null : briefing.plannedMinutes * 60_000;
  const pace = planned === null || elapsed < planned * AMBER_SHARE ? 'calm' : elapsed < planned ? 'amber' : 'red';
  return (
    <main className={styles.window} aria-label={briefing.title}>
      <header className={styles.head}>
        <time>{formatClock(now, language)}</time>
        <p role="timer" data-pace={pace} className={styles.elapsed}>
          {inMinutes(elapsed)}
          {planned !== null && ` / ${inMinutes(planned)}`}
        </p>
        <IconButton label={m['presenter.restart']} icon={RotateCcw} onClick={() => setStart(keepStart(id, now))} />
        <span className={styles.spacer} />
        <IconButton
          label={m['stage.previous']}
          icon={ChevronLeft}
          disabled={place === 0}
          onClick={() => go(place - 1)}
        />
        <p role="status">{m['stage.progress'](place + 1, briefing.scenes.length)}</p>
        <IconButton label={m['stage.next']} icon={ChevronRight} disabled={!next} onClick={() => go(place + 1)} />
      </header>
      <section aria-label={m['presenter.now']} className={styles.now}>
        <h1>{scene.title}</h1>
        <p>{scene.text}</p>
      </section>
      <section aria-label={m['presenter.notes']} className={styles.notes}>
        {scene.notes === '' ? m['presenter.noNotes'] : scene.notes}
      </section>
      <section aria-label={m['presenter.next']} className={styles.next}>
        <h2>{next ? next.title : m['presenter.end']}</h2>
        <p>{next?.text}</p>
      </section>
    </main>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => performance.timeOrigin + performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.timeOrigin + performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** `4:07`. */
function inMinutes(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
